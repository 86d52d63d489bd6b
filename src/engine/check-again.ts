import type { Library } from './matching/library.js';
import { type MatchedDraft, matchDraft } from './matching/match-draft.js';
import { aligned } from './model/alignment.js';
import type { Claim } from './model/claim.js';
import type { Finding } from './model/finding.js';
import { areSame } from './model/made.js';
import { madeOfEach, type Row } from './model/made-of-each.js';
import type { Options } from './model/options.js';
import type { Format } from './model/prose.js';
import { endedBy, type Span } from './model/span.js';
import { movedTo, type PlacedBlock, placeBlock, type RuleFinding } from './place-blocks.js';
import { withFindings } from './placing.js';
import { type DocumentReading, readDraft } from './read-document.js';
import { RULES } from './rules/index.js';
import { type ReportedMatch, reportMatches } from './rules/report.js';
import type { Rule } from './rules/rule.js';
import { readAcceptances, standingBy } from './settling/acceptances.js';
import { audible } from './settling/audible.js';
import { settle } from './settling/settle.js';
import { silencesOf } from './settling/silences.js';

/** A document that is being written. */
export interface Draft {
  readonly text: string;
  /** `plaintext` unless said otherwise. */
  readonly format?: Format;
}

/** What a check found: the draft's claims and the findings, both in order of place. */
export interface CheckResult {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** What a check found, with what the next check of the same draft can take over. It is about as large as the draft. */
export interface Checked extends CheckResult {
  /** Block by block; treat it as opaque. */
  readonly steps: Steps;
}

/** The results of the steps of a check that depend on one block and little around it; rows are in step with the blocks. */
interface Steps {
  readonly reading: DocumentReading;
  readonly matched: MatchedDraft;
  readonly rules: readonly Rule[];
  readonly reported: Row<readonly ReportedMatch[]>;
  /** At offsets of each block, and at those of the draft. */
  readonly placed: Row<PlacedBlock>;
  readonly moved: Row<PlacedBlock>;
}

/**
 * Checks a draft that was checked before, and gives what `check` gives. Only the sentences that were edited, and those for which
 * something changed around them, are matched anew; the rest of the work is a small share of a check. A draft that was not checked before,
 * and one whose library or options are others, may be handed in as well: then more is done anew.
 *
 * @param before the latest check of the draft; it stays as it is
 */
export function checkAgain(
  before: Checked | undefined,
  draft: Draft,
  library: Library,
  options: Options = {},
): Checked {
  const steps = takeSteps(before?.steps, draft, library, options);
  const all = byRule(
    steps.moved.values.flatMap(({ findings }) => findings),
    steps.rules,
  );
  const acceptances = readAcceptances(options.acceptances);
  const findings = settle(all, silencesOf(steps.reading.prose, draft.text), acceptances);
  const claims = steps.moved.values.flatMap((block) => block.claims);
  return { claims: settledClaims(claims, { findings, stoodBy: standingBy(all, acceptances) }), findings, steps };
}

function takeSteps(
  before: Steps | undefined,
  { text, format = 'plaintext' }: Draft,
  library: Library,
  options: Options,
): Steps {
  const { strictness = 'standard' } = options;
  const references = library.references.map(({ reference }) => reference.document);
  const reading = readDraft(text, format, references, before?.reading);
  const matched = matchDraft(reading.blocks, { library, strictness }, before?.matched);
  const rules = audible(RULES, options);
  const { prose } = reading;
  const alignment = aligned(before?.reading.prose.blocks ?? [], prose.blocks);
  const known = before && areSame(before.rules, rules) ? before.reported : undefined;
  const reported = madeOfEach(
    { each: [matched.blocks.values] },
    (at, said) => reportMatches(matched.blocks.values[at] ?? [], rules, said),
    { row: known, alignment },
  );
  const placed = madeOfEach(
    { each: [prose.blocks, matched.blocks.values, reported.values] },
    (at) => placeBlock({ ...prose, position: at }, matched.blocks.values[at] ?? [], reported.values[at] ?? []),
    { row: before?.placed, alignment, isStale: (_, was) => before?.placed.values[was]?.reachesOut === true },
  );
  const moved = madeOfEach(
    { each: [placed.values, prose.origins] },
    (at) => movedTo(prose.origins[at] ?? 0, placed.values[at]),
    { row: before?.moved, alignment },
  );
  return { reading, matched, rules, reported, placed, moved };
}

/** All that the rules report, rule by rule. */
function byRule(findings: readonly RuleFinding[], rules: readonly Rule[]): Finding[] {
  const groups = new Map<Rule, Finding[]>(rules.map((rule) => [rule, []]));
  for (const { rule, finding } of findings) groups.get(rule)?.push(finding);
  return [...groups.values()].flat();
}

/** What is known of a draft once its findings are settled. */
interface Settled {
  readonly findings: readonly Finding[];
  /** Whether the writer stands by a claim. */
  readonly stoodBy: (claim: Claim) => boolean;
}

function settledClaims(claims: readonly Claim[], { findings, stoodBy }: Settled): readonly Claim[] {
  const spans = findings.map(({ draft }) => draft);
  return claims.map((claim) => {
    const first = endedBy(spans, claim.span.start);
    if (startsBefore(spans[first], claim.span.end))
      return withFindings(claim, findingsUntil(claim.span.end, findings, first));
    return stoodBy(claim) ? { ...claim, verdict: 'checked' } : claim;
  });
}

function findingsUntil(end: number, findings: readonly Finding[], first: number): readonly Finding[] {
  let last = first;
  while (startsBefore(findings[last]?.draft, end)) last++;
  return findings.slice(first, last);
}

function startsBefore(span: Span | undefined, end: number): boolean {
  return span !== undefined && span.start < end;
}
