import { heedCitations, type Told } from './heed-citations.js';
import { type Library, withReferences } from './matching/library.js';
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
import type { ProseReading } from './reading/index.js';
import { RULES } from './rules/index.js';
import { type ReportedMatch, reportMatches } from './rules/report.js';
import type { Rule } from './rules/rule.js';
import { wrongSource } from './rules/wrong-source.js';
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
  /** By the addresses of the references that are cited together; treat it as opaque. */
  readonly cited: ReadonlyMap<string, CitedSteps>;
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

/** The steps of a check against some of the references alone, which a draft cites together. */
interface CitedSteps {
  /** The library that the references are of. */
  readonly whole: Library;
  readonly library: Library;
  readonly steps: Steps;
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
  const cited = new Map<string, CitedSteps>();
  const toldBy = (uris: readonly string[]): Told => {
    const key = uris.join('\n');
    const known = cited.get(key) ?? takeCitedSteps(before?.cited.get(key), uris, { draft, library, options });
    cited.set(key, known);
    return toldIn(known.steps);
  };
  const told = toldOf(steps, { draft, library, options, toldBy });
  const all = byRule(told.findings, steps.rules);
  const acceptances = readAcceptances(options.acceptances);
  const findings = settle(all, silencesOf(steps.reading.prose, draft.text), acceptances);
  const claims = settledClaims(told.claims, { findings, stoodBy: standingBy(all, acceptances) });
  return { claims, findings, steps, cited };
}

/** The draft as a check read it. */
export function readingOf({ steps }: Checked): ProseReading {
  return steps.reading.prose;
}

/** All that a check is made of. */
interface Checking {
  readonly draft: Draft;
  readonly library: Library;
  readonly options: Options;
}

function takeCitedSteps(
  before: CitedSteps | undefined,
  uris: readonly string[],
  { draft, library: whole, options }: Checking,
): CitedSteps {
  const library = before?.whole === whole ? before.library : withReferences(whole, uris);
  return { whole, library, steps: takeSteps(before?.steps, draft, library, options) };
}

function toldOf(
  steps: Steps,
  { draft: { text }, library, options, toldBy }: Checking & { readonly toldBy: (uris: readonly string[]) => Told },
): Told {
  const titles = new Map(library.references.map(({ reference: { uri, title } }) => [uri, title ?? uri]));
  const citations = (options.citations ?? []).filter(({ uri }) => titles.has(uri));
  const { isCitedAlone = false } = options;
  if (citations.length === 0 && !isCitedAlone) return toldIn(steps);
  return heedCitations(
    { text, ...toldIn(steps) },
    {
      citations,
      isCitedAlone,
      toldBy,
      titleOf: (uri) => titles.get(uri) ?? uri,
      wrongSource: steps.rules.find((rule) => rule === wrongSource),
    },
  );
}

function toldIn({ moved }: Steps): Told {
  return {
    claims: moved.values.flatMap(({ claims }) => claims),
    findings: moved.values.flatMap(({ findings }) => findings),
  };
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
  const beside = findings.filter(({ draft, claim }) => draft.end <= claim.start || draft.start >= claim.end);
  return claims.map((claim) => {
    const behind = beside.filter((finding) => finding.claim.start === claim.span.start);
    if (behind.length > 0) return withFindings(claim, behind);
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
