import { familyOf } from '../../../figures/index.js';
import type { Direction, Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import { nounAgreement } from '../noun-agreement.js';
import type { Pair, Passage, Question } from './derivation.js';

/** So many figures of one passage are tried together, to keep the time in bounds. */
export const MOST_OPERANDS = 12;

/** The figures that another follows from, in the order of the text. */
export type Operands = readonly [LocatedFigure, ...LocatedFigure[]];

/** The value of a figure; not a number where it has none. */
export function amountOf({ figure }: LocatedFigure): number {
  return figure.value ?? Number.NaN;
}

/** The figures of a passage that can be added up to a figure of the draft: of its kind, in its unit. */
export function operandsLike(figure: Figure, { figures }: Passage): LocatedFigure[] {
  return figures.filter(({ figure: other }) => isOfOneKind(figure, other));
}

/** Whether two figures count in the same unit and each has one value. */
export function isOfOneKind(one: Figure, two: Figure): boolean {
  return one.unit === two.unit && two.value !== undefined && familyOf(one) === familyOf(two);
}

/** Each two amounts of some figures that are in one unit; dates, labels and the like are no amounts. */
export function pairsOfAmounts(figures: readonly LocatedFigure[]): Pair[] {
  const amounts = figures.filter(({ figure }) => AMOUNTS.has(figure.kind));
  return amounts.flatMap((one, position) =>
    amounts
      .slice(position + 1)
      .filter((two) => isOfOneKind(one.figure, two.figure) && isChange(one) === isChange(two))
      .map((two): Pair => [one, two]),
  );
}

function isChange({ figure }: LocatedFigure): boolean {
  return figure.role === 'change';
}

const AMOUNTS: ReadonlySet<Figure['kind']> = new Set(['age', 'duration', 'measure', 'money', 'number', 'percent']);

/** Each two of some figures. */
export function pairsOf(figures: readonly LocatedFigure[]): Pair[] {
  return figures.flatMap((one, position) => figures.slice(position + 1).map((two): Pair => [one, two]));
}

/** The start and the end of a change that a passage tells ("from 200 to 600"), if it tells one alone. */
export function endsOf({ figures }: Passage): Pair | undefined {
  const starts = figures.filter(({ figure }) => figure.role === 'from');
  const ends = figures.filter(({ figure }) => figure.role === 'to');
  const [from] = starts;
  const to = from && (ends[0] ?? levelBefore(from, figures));
  if (from === undefined || to === undefined || starts.length + ends.length > 2) return undefined;
  return isOfOneKind(from.figure, to.figure) && AMOUNTS.has(from.figure.kind) ? [from, to] : undefined;
}

/** "Five years, down from eight": the level right before the start of a change is its end. */
function levelBefore(from: LocatedFigure, figures: readonly LocatedFigure[]): LocatedFigure | undefined {
  const alike = figures.filter(({ figure }) => isOfOneKind(from.figure, figure));
  const before = alike[alike.indexOf(from) - 1];
  return before?.figure.role === 'level' && before.statement.sentence === from.statement.sentence ? before : undefined;
}

/** Whether two figures may count the same: their nouns are the same, or one has none. */
export function mayCountSame(one: Figure, two: Figure, { stemOf }: Question): boolean {
  return nounAgreement(one, two, stemOf) !== 'other';
}

/** Whether two figures may be what a claim compares: where they count something, it names that. */
export function areNamedOrBare(pair: Pair, question: Question): boolean {
  return pair.every(({ figure }) => figure.kind !== 'number' || figure.noun === undefined || isNamed(figure, question));
}

/** Whether the claim names what a figure counts. */
export function isNamed({ noun }: Figure, { stems, stemOf }: Question): boolean {
  return noun !== undefined && stems.has(stemOf(noun.text.toLowerCase()));
}

/** Nobody adds a sum and a hundredth of it, or tells how far they lie apart: earnings of $101 million and of $0.52 a share. */
const LEAST_OF_OTHER = 0.01;

/** Whether figures are of a size that makes it worth while to put them together. */
export function areOfOneSize(operands: readonly LocatedFigure[]): boolean {
  const amounts = operands.map((operand) => Math.abs(amountOf(operand)));
  return Math.min(...amounts) >= LEAST_OF_OTHER * Math.max(...amounts);
}

/** No rounding or limit reaches this far. */
const FARTHEST_SHARE = 0.3;

/** Whether a figure of one value may stand for a result, roughly: asked before anything that takes longer. */
export function mayComeTo({ value = Number.NaN }: Figure, result: number): boolean {
  return Math.abs(value - result) <= FARTHEST_SHARE * Math.abs(value);
}

/** The smaller and the larger of two. */
export function bySize([one, two]: Pair): Pair {
  return amountOf(one) <= amountOf(two) ? [one, two] : [two, one];
}

/** A percentage, or a part told as a fraction. */
export function isPart({ kind, unit }: Figure): boolean {
  return kind === 'percent' || (kind === 'ratio' && unit === undefined);
}

/** What a figure that is a part says as a share of one. */
export function shareIn({ kind, value = Number.NaN }: Figure): number {
  return kind === 'percent' ? value / 100 : value;
}

/** Which way a change from one figure to another goes. */
export function directionOf([from, to]: Pair): Direction {
  return amountOf(to) > amountOf(from) ? 'up' : 'down';
}

/** A statement must hold this share of the claim for what its figures come to, to contradict the claim. */
const CONTRADICTS_FROM = 0.4;

/** Whether a claim surely rests on a passage: on one statement that holds much of it. */
export function isSurelyMeant({ statements, coverage }: Passage): boolean {
  return statements === 1 && coverage >= CONTRADICTS_FROM;
}

/** A number of three or more digits that tell hardly comes out by chance. */
export function isTelling({ value = 0 }: Figure): boolean {
  return TELLING.test(String(value).replace('.', ''));
}

const TELLING = /^0*[1-9]\d+[1-9]0*$/;
