import { compareFigures } from '../../figures/index.js';
import type { Figure, FigureKind } from '../../model/figure.js';
import type { FigureOutcome, LocatedFigure } from '../../model/match.js';
import type { Statement } from '../../model/statement.js';
import type { ClaimFigures } from './figure-evidence.js';
import { MOST_FIGURES } from './unexplained-figures.js';
import { areSameWording, isBesideSame, type Wording, wordingAround } from './wording.js';

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
  const wording = wordingAround(figure, claim.words);
  const isInPlace = mayStandIn(figure, wording);
  if (isInPlace && given?.kind === 'supported') return undefined;
  const from = others.find((other) => stands(other, wording));
  if (from === undefined || (isInPlace && mayBeSameTime(figure, from.figure, wording))) return undefined;
  return isToldToo(figure, wording, claim, from) ? undefined : { kind: 'differs', from };
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

/** Whether a figure of the references stands within the same words. */
function stands({ figure, statement }: LocatedFigure, wording: Wording): boolean {
  const words = statement.reference.document.words[statement.sentence] ?? [];
  return isBesideSame(figure, words, wording) && areSameWording(wording, wordingAround(figure, words));
}

/**
 * Whether the statement gives the claim's figure as well, so that the claim may tell its matter in other words, or one of the
 * statements has a figure that is no other kind of thing within the same words.
 */
function isToldToo(figure: Figure, wording: Wording, { statements }: ClaimFigures, from: LocatedFigure): boolean {
  const beside = figuresOf(from.statement);
  if (beside.some((other) => compareFigures(figure, other.figure).relation === 'compatible')) return true;
  return statements.flatMap(figuresOf).some((other) => !isOfOtherKind(figure, other.figure) && stands(other, wording));
}

function figuresOf(statement: Statement): LocatedFigure[] {
  const figures = statement.reference.document.figures[statement.sentence] ?? [];
  return figures.slice(0, MOST_FIGURES).map((figure) => ({ figure, statement }));
}
