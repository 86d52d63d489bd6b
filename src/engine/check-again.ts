import type { Library } from './matching/library.js';
import { type MatchedDraft, matchDraft } from './matching/match-draft.js';
import { aligned, stoodAt } from './model/alignment.js';
import type { Claim } from './model/claim.js';
import type { Finding } from './model/finding.js';
import { areSame, type Made, made } from './model/made.js';
import type { Options } from './model/options.js';
import type { Format, TextBlock } from './model/prose.js';
import { endedBy, startedBefore } from './model/span.js';
import { isWithin, movedTo, type PlacedBlock, placeBlock, type RuleFinding } from './place-blocks.js';
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

/** The results of the steps of a check that depend on one block and little around it; lists are in step with the blocks. */
interface Steps {
  readonly reading: DocumentReading;
  readonly matched: MatchedDraft;
  readonly rules: readonly Rule[];
  readonly reported: readonly Made<readonly ReportedMatch[]>[];
  /** At offsets of each block, and at those of the draft. */
  readonly placed: readonly Made<PlacedBlock>[];
  readonly moved: readonly Made<PlacedBlock>[];
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
    steps.moved.flatMap(({ value }) => value.findings),
    steps.rules,
  );
  const acceptances = readAcceptances(options.acceptances);
  const findings = settle(all, silencesOf(steps.reading.prose, draft.text), acceptances);
  const claims = steps.moved.flatMap(({ value }) => value.claims);
  return { claims: settledClaims(claims, { findings, stoodBy: standingBy(all, acceptances) }), findings, steps };
}

function takeSteps(
  before: Steps | undefined,
  { text, format = 'plaintext' }: Draft,
  library: Library,
  options: Options,
): Steps {
  const references = library.references.map(({ reference }) => reference.document);
  const reading = readDraft(text, format, references, before?.reading);
  const { blocks, origins } = reading.prose;
  const alignment = aligned(before?.reading.prose.blocks ?? [], blocks);
  const known = <Step>(steps: readonly Step[] | undefined, at: number) => steps && stoodAt(steps, at, alignment);
  const { strictness = 'standard' } = options;
  const matched = matchDraft(reading.blocks, { library, strictness }, before?.matched);
  const rules = audible(RULES, options);
  const heard = before && areSame(before.rules, rules) ? before.reported : undefined;
  const reported = matched.blocks.map(({ value }, at) => {
    const said = known(heard, at);
    return made([value], () => reportMatches(value, rules, said?.value), said);
  });
  const placed = blocks.map((block, position) => {
    const [matches, reports] = [matched.blocks[position]?.value ?? [], reported[position]?.value ?? []];
    const place = () => placeBlock({ blocks, origins, position }, matches, reports);
    return made([block, matches, reports], place, withinIts(block, known(before?.placed, position)));
  });
  const moved = placed.map(({ value }, at) => {
    const origin = origins[at] ?? 0;
    return made([value, origin], () => movedTo(origin, value), known(before?.moved, at));
  });
  return { reading, matched, rules, reported, placed, moved };
}

/** Where something that was found lies outside of its block, its place depends on the blocks around. */
function withinIts(block: TextBlock, placed: Made<PlacedBlock> | undefined): Made<PlacedBlock> | undefined {
  return placed && isWithin(block, placed.value) ? placed : undefined;
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
    const own = findings.slice(first, Math.max(first, startedBefore(spans, claim.span.end)));
    if (own.length > 0) return withFindings(claim, own);
    return stoodBy(claim) ? { ...claim, verdict: 'checked' } : claim;
  });
}
