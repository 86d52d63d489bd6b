import type { Figure } from '../../../model/figure.js';
import { withMore } from '../../../model/with-more.js';

/**
 * The figures of a statement as operands: the two numbers of a vote or score are told apart, and the bare end of a change,
 * and a bare round number, is given the unit of the amount before it ("five years, down from eight").
 */
export function operandFigures(figures: readonly Figure[]): Figure[] {
  return figures.flatMap((figure, at) => {
    if (figure.kind === 'score') return sidesOf(figure);
    if (isBareScaled(figure)) return [inUnitOf(figure, figures.slice(0, at), WITH_SCALE)];
    return isBareEnd(figure) ? [inUnitOf(figure, figures.slice(0, at), WITH_UNIT)] : [figure];
  });
}

const SIDES = /^(\d+)\D+(\d+)$/;

/** "27 to 19" as two plain numbers. */
function sidesOf(score: Figure): Figure[] {
  const [, first = '', second = ''] = SIDES.exec(score.text) ?? [];
  if (first === '') return [score];
  return [sideOf(score, first, 0), sideOf(score, second, score.text.length - second.length)];
}

function sideOf(score: Figure, text: string, offset: number): Figure {
  const start = score.start + offset;
  const number = { start, end: start + text.length, text };
  const value = Number(text);
  return withMore(score, { kind: 'number' as const, number, value, low: value, high: value, resolution: 1, ...number });
}

/** A number behind "from" or "to" that counts nothing. */
function isBareEnd({ kind, noun, role }: Figure): boolean {
  return kind === 'number' && noun === undefined && (role === 'from' || role === 'to');
}

/** A number with a scale word that counts nothing: "145 million euros, compared with 97 million". */
function isBareScaled({ kind, noun, number }: Figure): boolean {
  return kind === 'number' && noun === undefined && SCALED.test(number?.text ?? '');
}

const SCALED = /\d\s?(?:[bm]illion|[bm]n|m)$/i;

/** Such a number is in the unit of the amount before it. */
function inUnitOf(figure: Figure, others: readonly Figure[], united: ReadonlySet<Figure['kind']>): Figure {
  const before = others.findLast(({ kind }) => !NO_AMOUNTS.has(kind));
  return before !== undefined && united.has(before.kind)
    ? { ...figure, kind: before.kind, ...(before.unit && { unit: before.unit }) }
    : figure;
}

const NO_AMOUNTS: ReadonlySet<Figure['kind']> = new Set(['date', 'ordinal']);

const WITH_UNIT: ReadonlySet<Figure['kind']> = new Set(['duration', 'measure', 'percent']);
const WITH_SCALE: ReadonlySet<Figure['kind']> = new Set(['measure', 'money']);
