import type { Figure } from '../../../model/figure.js';

/**
 * The figures of a statement as operands: the two numbers of a vote or score are told apart, and the bare end of a change is
 * given the unit of the figure before it ("five years, down from eight").
 */
export function operandFigures(figures: readonly Figure[]): Figure[] {
  return figures.flatMap((figure, at) => {
    if (figure.kind === 'score') return sidesOf(figure);
    return isBareEnd(figure) ? [inUnitOf(figure, figures.slice(0, at))] : [figure];
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
  return { ...score, ...number, kind: 'number', number, value, low: value, high: value, resolution: 1 };
}

/** A number behind "from" or "to" that counts nothing. */
function isBareEnd({ kind, noun, role }: Figure): boolean {
  return kind === 'number' && noun === undefined && (role === 'from' || role === 'to');
}

/** Such a number is in the unit of the amount before it. */
function inUnitOf(figure: Figure, others: readonly Figure[]): Figure {
  const before = others.findLast(({ kind }) => kind !== 'date');
  return before !== undefined && WITH_UNIT.has(before.kind)
    ? { ...figure, kind: before.kind, ...(before.unit && { unit: before.unit }) }
    : figure;
}

const WITH_UNIT: ReadonlySet<Figure['kind']> = new Set(['duration', 'measure', 'percent']);
