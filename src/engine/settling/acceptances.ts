import type { Acceptance, AcceptedDifference } from '../model/acceptance.js';
import type { Claim } from '../model/claim.js';
import type { Finding } from '../model/finding.js';

/** What the writer stands by in a draft. */
export interface Acceptances {
  /** Whether a finding is accepted as it is, or is in a claim that was checked by hand. */
  readonly accepts: (finding: Finding) => boolean;
  /** Whether a claim was checked by hand. */
  readonly checked: (claim: string) => boolean;
}

const SPACE = /\s+/g;

/** Reads what the writer stands by, so that each finding is looked for once. */
export function readAcceptances(acceptances: readonly Acceptance[] = []): Acceptances {
  const differences = new Set(acceptances.flatMap((entry) => (entry.kind === 'difference' ? [keyOf(entry)] : [])));
  const claims = new Set(acceptances.flatMap((entry) => (entry.kind === 'claim' ? [spaced(entry.claim)] : [])));
  const checked = (claim: string) => claims.size > 0 && claims.has(spaced(claim));
  const accepts = (finding: Finding) =>
    (differences.size > 0 && differences.has(keyOf(asAccepted(finding)))) || checked(finding.claim.text);
  return { accepts, checked };
}

/** What is stored when a writer accepts a finding; all words on one line. */
export function asAccepted({ rule, claim, draft, statement }: Finding): AcceptedDifference {
  return {
    kind: 'difference',
    rule,
    claim: spaced(claim.text),
    words: spaced(draft.text),
    ...(statement && { reference: statement.uri, statement: spaced(statement.text) }),
  };
}

/** Tells whether the writer stands by a claim: it was checked by hand, or a finding in it is accepted. */
export function standingBy(findings: readonly Finding[], { accepts, checked }: Acceptances): (claim: Claim) => boolean {
  const starts = new Set(findings.filter(accepts).map(({ claim }) => claim.start));
  return ({ span, text }) => starts.has(span.start) || checked(text);
}

function keyOf({ rule, claim, words, reference = '', statement = '' }: AcceptedDifference): string {
  return JSON.stringify([rule, spaced(claim), spaced(words), reference, spaced(statement)]);
}

function spaced(words: string): string {
  return words.replace(SPACE, ' ').trim();
}
