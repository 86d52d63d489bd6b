import type { Attribution } from './model/attribution.js';
import type { Claim, FigureDerivation } from './model/claim.js';
import type { Finding } from './model/finding.js';
import type { Derivation, FigureAlignment, LocatedFigure, Match } from './model/match.js';
import type { Prose } from './model/prose.js';
import { overlaps, type SourceSpan, type Span, type TextSpan, textSpan } from './model/span.js';
import type { Reference, Statement } from './model/statement.js';
import { toOriginal } from './reading/index.js';
import type { Discrepancy, Rule } from './rules/rule.js';

/** A best statement must hold this share of a claim for the claim to be said to rest on it. */
const RESTS_ON_FROM = 0.5;

/** Puts a span of a match back from the prose into the draft as written. */
export type Place = (span: Span) => TextSpan;

/**
 * Puts spans that are counted from an offset of a prose back into the document as written.
 *
 * @param prose may be a block by itself; `text` is then the run of the document that it was read from
 */
export function placeFrom(start: number, prose: Pick<Prose, 'pieces'>, text: string): Place {
  return (span) => textSpan(text, toOriginal(prose, { start: start + span.start, end: start + span.end }));
}

/** What a rule reports of a match, put back from the prose into the documents as written. */
export function placeFinding(rule: Rule, match: Match, discrepancy: Discrepancy, place: Place): Finding {
  const { source } = discrepancy;
  return {
    rule: rule.id,
    topic: rule.topic,
    verdict: rule.verdict,
    message: discrepancy.message,
    reason: discrepancy.reason,
    draft: place(discrepancy.draft),
    claim: place(sentenceOf(match)),
    ...(source && {
      source: sourceSpan(source.statement.reference, source.words),
      statement: statementSpan(source.statement),
    }),
    ...(discrepancy.fix !== undefined && { fix: discrepancy.fix }),
  };
}

/** The claim of a match as long as nothing is found in it, or undefined for a sentence with nothing checkable in it. */
export function placeClaim(match: Match, place: Place): Claim | undefined {
  const reported = reportedIn(match);
  if (!isClaim(match, reported)) return undefined;
  const { start, end, text } = place(sentenceOf(match));
  const statement = bestStatement(match);
  const derivations = placeDerivations(match, place);
  return {
    span: { start, end },
    text,
    verdict: statement ? 'supported' : 'unchecked',
    figures: match.figures.map(({ figure }) => place(figure)),
    speakers: [...new Set(reported.flatMap(({ speaker }) => speaker?.name ?? speaker?.text ?? []))],
    ...(statement && { statement }),
    ...(derivations.length > 0 && { derivations }),
  };
}

/** What is known of a claim with these findings in it. */
export function withFindings(claim: Claim, findings: readonly Finding[]): Claim {
  const statement = findings.find((finding) => finding.statement)?.statement;
  const verdict = findings.some((finding) => finding.verdict === 'differs') ? 'differs' : 'not-found';
  return { ...claim, verdict, ...(statement && { statement }) };
}

/** The figures of a match that follow from figures of the references. */
function placeDerivations({ figures }: Match, place: Place): FigureDerivation[] {
  return figures.flatMap(({ figure, outcome }) =>
    outcome.kind === 'derived' ? [{ draft: place(figure), ...placeDerivation(outcome.by) }] : [],
  );
}

function placeDerivation({ arithmetic, operands }: Derivation): Omit<FigureDerivation, 'draft'> {
  const statements = operands.map(({ statement }) => statement).sort((one, other) => one.sentence - other.sentence);
  return {
    arithmetic,
    operands: operands.map(({ figure, statement }) => sourceSpan(statement.reference, figure)),
    statements: statements
      .filter((statement, at) => statements.findIndex((other) => isSameStatement(statement, other)) === at)
      .map(statementSpan),
  };
}

/** An attribution of a prose, put back into the document as written. */
export function placeAttribution(read: Attribution, place: Place): Attribution {
  return {
    ...read,
    content: place(read.content),
    ...(read.cue && { cue: place(read.cue) }),
    ...(read.parts && { parts: read.parts.map(place) }),
    ...(read.speaker && { speaker: { ...read.speaker, ...place(read.speaker) } }),
  };
}

/** A part of a reference's prose at its place in the reference as written. */
function sourceSpan(reference: Reference, span: Span): SourceSpan {
  return { uri: reference.uri, ...textSpan(reference.text, toOriginal(reference.document.prose, span)) };
}

/** A statement at its place in the reference as written. */
export function statementSpan({ reference, sentence }: Statement): SourceSpan {
  return sourceSpan(reference, reference.document.sentences[sentence] ?? { start: 0, end: 0 });
}

function sentenceOf({ draft, sentence }: Match): Span {
  return draft.sentences[sentence] ?? { start: 0, end: 0 };
}

/** Something can be checked in a sentence that has a figure, a name, an attribution or a quotation. */
function isClaim(match: Match, reported: readonly Attribution[]): boolean {
  const { figures, names, reversals, draft } = match;
  if (figures.length > 0 || names.length > 0 || reversals.length > 0 || reported.length > 0) return true;
  return draft.quotations.some((quotation) => overlaps(quotation, sentenceOf(match)));
}

/** What a match's sentence says that somebody said, or a part of it. */
function reportedIn(match: Match): Attribution[] {
  const sentence = sentenceOf(match);
  return match.draft.attributions.filter(({ content }) => overlaps(content, sentence));
}

/** The statement that holds most of the claim, or one of its best that gives a figure of it. */
function bestStatement({ statements, figures }: Match): SourceSpan | undefined {
  const best = statements[0];
  if (best !== undefined && best.coverage >= RESTS_ON_FROM) return statementSpan(best);
  const given = figures.flatMap(givenFigures);
  const giving = statements.find((ranked) => given.some(({ statement }) => isSameStatement(ranked, statement)));
  return giving && statementSpan(giving);
}

/** The figures of the references that give a figure, or that it follows from. */
function givenFigures({ outcome }: FigureAlignment): readonly LocatedFigure[] {
  if (outcome.kind === 'supported') return [outcome.by];
  return outcome.kind === 'derived' ? outcome.by.operands : [];
}

function isSameStatement(one: Statement, other: Statement): boolean {
  return one.reference === other.reference && one.sentence === other.sentence;
}
