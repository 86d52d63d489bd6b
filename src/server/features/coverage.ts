import type { Location, Range } from 'vscode-languageserver';
import type { Claim, ClaimVerdict } from '../../engine/index.js';
import { overlaps, type SourceSpan, type Span } from '../../engine/model/span.js';
import { normalAddress } from '../../references/addresses.js';
import type { CheckedDraft } from '../checked-draft.js';
import { rangeOf } from '../places.js';
import { statementsOf } from './statements.js';

/** A claim of a draft that rests on a statement. */
interface RestingClaim extends Location {
  readonly verdict: ClaimVerdict;
}

/** A statement of a reference and the claims of open drafts that rest on it; often there are none. */
export interface CoveredStatement {
  readonly range: Range;
  readonly text: string;
  readonly claims: readonly RestingClaim[];
}

/** A claim and where a statement that it rests on begins. */
interface Resting {
  readonly start: number;
  readonly claim: RestingClaim;
}

/** The statements of a document in order of place; none where it is no reference of any of the drafts. */
export function coverageOf(document: string, drafts: readonly CheckedDraft[]): readonly CoveredStatement[] {
  const address = normalAddress(document);
  const [first] = drafts;
  const reference = first?.references.get(address);
  if (!first || !reference) return [];
  const resting = byStart(drafts.flatMap((draft) => restingIn(draft, address)));
  return statementsOf(first)
    .filter(({ uri }) => uri === address)
    .map((statement) => ({
      range: rangeOf(reference.document, statement),
      text: statement.text,
      claims: resting.get(statement.start) ?? [],
    }));
}

/** The statements that a claim rests on, each once: what it was matched with, what findings show, what figures follow from. */
export function statementsUnder({ result }: CheckedDraft, claim: Claim): readonly SourceSpan[] {
  const shown = result.findings.filter(({ draft }) => overlaps(draft, claim.span));
  const all = [
    claim.statement,
    ...shown.map(({ statement }) => statement),
    ...(claim.derivations ?? []).flatMap(({ statements }) => statements),
  ].filter((statement) => statement !== undefined);
  return [...new Map(all.map((statement) => [`${statement.start} ${statement.uri}`, statement])).values()];
}

function byStart(resting: readonly Resting[]): ReadonlyMap<number, readonly RestingClaim[]> {
  const claims = new Map<number, RestingClaim[]>();
  for (const { start, claim } of resting) claims.set(start, [...(claims.get(start) ?? []), claim]);
  return claims;
}

function restingIn(draft: CheckedDraft, reference: string): Resting[] {
  return draft.result.claims.flatMap((claim) =>
    statementsUnder(draft, claim)
      .filter(({ uri }) => uri === reference)
      .map(({ start }) => ({ start, claim: restingClaim(draft, claim) })),
  );
}

function restingClaim(
  { document }: CheckedDraft,
  { span, verdict }: { span: Span; verdict: ClaimVerdict },
): RestingClaim {
  return { uri: document.uri, range: rangeOf(document, span), verdict };
}
