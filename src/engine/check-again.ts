import type { Library } from './matching/library.js';
import { type MatchedDraft, matchDraft } from './matching/match-draft.js';
import { aligned, stoodAt } from './model/alignment.js';
import type { Claim } from './model/claim.js';
import type { Finding } from './model/finding.js';
import { areSame, type Made, made } from './model/made.js';
import type { Options } from './model/options.js';
import type { Format } from './model/prose.js';
import { endedBy, startedBefore } from './model/span.js';
import { type Place, placeClaim, placeFinding, placeFrom, type Settled } from './placing.js';
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
  /** Sentence by sentence; treat it as opaque. */
  readonly steps: Steps;
}

/** The results of the steps of a check that depend on one block and little around it. */
interface Steps {
  readonly reading: DocumentReading;
  readonly matched: MatchedDraft;
  readonly rules: readonly Rule[];
  /** In step with the blocks of the draft. */
  readonly reported: readonly Made<readonly ReportedMatch[]>[];
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
  const { strictness = 'standard' } = options;
  const references = library.references.map(({ reference }) => reference.document);
  const { text, format = 'plaintext' } = draft;
  const reading = readDraft(text, format, references, before?.steps.reading);
  const matched = matchDraft(reading.blocks, { library, strictness }, before?.steps.matched);
  const rules = audible(RULES, options);
  const reported = reportBlocks(matched, rules, before?.steps);
  const { prose } = reading.prose;
  const placed = prose.blocks.flatMap(({ start }, at) => {
    const sentences = matched.blocks[at]?.value ?? [];
    const matches = reported[at]?.value ?? [];
    return sentences.flatMap((sentence, position) => {
      const one = matches[position];
      return one ? { ...one, place: placeFrom(start + sentence.start, prose, text) } : [];
    });
  });
  const all = findingsOf(placed, rules);
  const acceptances = readAcceptances(options.acceptances);
  const findings = settle(all, silencesOf(prose, text), acceptances);
  const settled = { findingsIn: finderOf(findings), stoodBy: standingBy(all, acceptances) };
  const claims = placed.flatMap(({ match, place }) => placeClaim(match, settled, place) ?? []);
  return { claims, findings, steps: { reading, matched, rules, reported } };
}

function reportBlocks(
  { read, blocks }: MatchedDraft,
  rules: readonly Rule[],
  before: Steps | undefined,
): Steps['reported'] {
  const known = before && areSame(before.rules, rules) ? before.reported : [];
  const alignment = aligned(before?.matched.read ?? [], read);
  return blocks.map(({ value: matched }, at) => {
    const reported = stoodAt(known, at, alignment);
    const matches = () => matched.map(({ match }) => match);
    return made([matched], () => reportMatches(matches(), rules, reported?.value), reported);
  });
}

/** A match with what the rules report of it, and the way back to the draft as written. */
interface PlacedMatch extends ReportedMatch {
  readonly place: Place;
}

/** All that the rules report, rule by rule. */
function findingsOf(matches: readonly PlacedMatch[], rules: readonly Rule[]): Finding[] {
  const byRule = new Map<Rule, Finding[]>(rules.map((rule) => [rule, []]));
  for (const { match, reports, place } of matches) {
    for (const { rule, discrepancy } of reports) byRule.get(rule)?.push(placeFinding(rule, match, discrepancy, place));
  }
  return [...byRule.values()].flat();
}

/** Finds those of some findings, in order and without overlaps, that lie in a claim or reach into it. */
function finderOf(findings: readonly Finding[]): Settled['findingsIn'] {
  const spans = findings.map(({ draft }) => draft);
  return (claim) => {
    const first = endedBy(spans, claim.start);
    return findings.slice(first, first + startedBefore(spans.slice(first), claim.end));
  };
}
