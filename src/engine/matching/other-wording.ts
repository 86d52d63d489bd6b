import { compareFigures } from '../figures/index.js';
import type { Figure, FigureKind } from '../model/figure.js';
import type { FigureOutcome, LocatedFigure } from '../model/match.js';
import type { Statement } from '../model/statement.js';
import { type ClaimFigures, MOST_FIGURES } from './figure-evidence.js';
import { areSameWording, type Wording, wordingAround } from './wording.js';

/** Kinds that are not told for one another; a share may be told for the number that it is of, or for the quarter that it fell in. */
const REPLACEABLE: ReadonlySet<FigureKind> = new Set(['date', 'duration', 'measure', 'money', 'number']);

/** Prepositions that lead to a length of time, and to no day: "in three minutes". */
const LEADS_TO_LENGTH: ReadonlySet<string> = new Set(['in', 'within']);

/** Days that are told from the day of writing. */
const RELATIVE_DAYS: ReadonlySet<string> = new Set(['today', 'tomorrow', 'yesterday']);

/**
 * A figure differs where the same words stand around one of another kind, small words included: "the alarm came on Sunday after"
 * for "the alarm came two weeks after". Undefined for every other figure; for one that the same statement gives as well, or that
 * the references give the claim's event; and where a figure of its own kind stands between those words.
 *
 * @param given what the references say of the figure as a date
 */
export function outcomeInWording(
  figure: Figure,
  claim: ClaimFigures,
  given: FigureOutcome | undefined,
): FigureOutcome | undefined {
  const others = REPLACEABLE.has(figure.kind)
    ? claim.unexplained.filter((other) => isOfOtherKind(figure, other.figure))
    : [];
  if (others.length === 0) return undefined;
  const wording = wordingAround(figure, claim.sentence);
  if (!others.some((other) => standsBetween(wording, other))) return undefined;
  const isInPlace = mayStandIn(figure, wording);
  if (isInPlace && given?.kind === 'supported') return undefined;
  const inPlace = claim.statements.flatMap((statement) => figuresIn(wording, statement));
  const [from] = inPlace;
  if (from === undefined || !inPlace.every((other) => isOfOtherKind(figure, other.figure))) return undefined;
  if (isInPlace && mayBeSameTime(figure, from.figure, wording)) return undefined;
  const isUnexplained = claim.unexplained.some((one) => one.figure === from.figure);
  return isUnexplained && !isGivenBeside(figure, from) ? { kind: 'differs', from } : undefined;
}

/** Whether a date may stand behind the word before it: something is done "in May", but not "in Wednesday". */
function mayStandIn({ date }: Figure, { before: [before = ''] }: Wording): boolean {
  const isDay = date?.weekday !== undefined || RELATIVE_DAYS.has(date?.relative ?? '');
  return !isDay || !LEADS_TO_LENGTH.has(before);
}

/** "In 2031" may be told for "in six years". */
function mayBeSameTime({ kind }: Figure, { kind: other }: Figure, { before: [before = ''] }: Wording): boolean {
  return TIMES.has(kind) && TIMES.has(other) && LEADS_TO_LENGTH.has(before);
}

const TIMES: ReadonlySet<FigureKind> = new Set(['date', 'duration']);

function isOfOtherKind({ kind }: Figure, other: Figure): boolean {
  return other.kind !== kind && REPLACEABLE.has(other.kind);
}

function figuresIn(wording: Wording, statement: Statement): LocatedFigure[] {
  return (statement.reference.document.figures[statement.sentence] ?? [])
    .slice(0, MOST_FIGURES)
    .map((figure) => ({ figure, statement }))
    .filter((located) => standsBetween(wording, located));
}

function standsBetween(wording: Wording, { figure, statement }: LocatedFigure): boolean {
  const sentence = statement.reference.document.sentences[statement.sentence];
  return sentence !== undefined && areSameWording(wording, wordingAround(figure, sentence));
}

/** Whether the statement gives the claim's figure too, so that the claim may tell its matter in other words. */
function isGivenBeside(figure: Figure, { statement }: LocatedFigure): boolean {
  const beside = statement.reference.document.figures[statement.sentence] ?? [];
  return beside.some((other) => compareFigures(figure, other).relation === 'compatible');
}
