import { writeInStyle } from '../../../figures/index.js';
import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import type { TextSpan } from '../../../model/span.js';

const SMALL = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const LARGE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** An amount in digits as arithmetic shows it: "9.25", "1,234.5". */
export function digits(value: number): string {
  return (Math.abs(value) < 10 ? SMALL : LARGE).format(value);
}

/** A figure as arithmetic shows it: "54", "38%", "$3 million", "2006", "1.2 million". */
export function shown({ kind, text, number, value = 0, unit, date }: Figure): string {
  if (date?.year !== undefined) return String(date.year);
  if (kind === 'money') return text === '' ? `${digits(value)} ${unit ?? ''}` : text.replace(/\s+/g, ' ');
  if (kind === 'ratio' && unit === undefined) return `${digits(value * 100)}%`;
  const words = number !== undefined && /^\d/.test(number.text) ? number.text : digits(value);
  return kind === 'percent' ? `${words}%` : words;
}

/** The operands with a sign between them. */
export function joined(operands: readonly LocatedFigure[], sign: '+' | '−'): string {
  return operands.map(({ figure }) => shown(figure)).join(` ${sign} `);
}

/**
 * What the operands come to, in the kind and unit of the figure that is asked about and as exact as the most exact operand.
 * Its words are left out: most results are only compared (see `withWords`).
 */
export function amountLike({ kind, unit }: Figure, value: number, operands: readonly LocatedFigure[]): Figure {
  const resolution = operands.length === 0 ? 0 : Math.min(...operands.map(({ figure }) => figure.resolution ?? 0));
  return {
    kind,
    ...(unit !== undefined && { unit }),
    value,
    low: value,
    high: value,
    ...EXACT_LEVEL,
    resolution,
  };
}

/** A share of a whole, or a change by one, as an exact percentage, without words. */
export function percentOf(share: number): Figure {
  const value = share * 100;
  return { kind: 'percent', unit: '%', value, low: value, high: value, ...EXACT_LEVEL };
}

/** So many times as much, exact, without words. */
export function timesOf(value: number): Figure {
  return { kind: 'ratio', unit: 'times', value, low: value, high: value, ...EXACT_LEVEL };
}

const EXACT_LEVEL = {
  start: 0,
  end: 0,
  text: '',
  bound: 'exact',
  approximate: false,
  role: 'level',
  resolution: 0,
} as const;

/** A result with words of its own: as its first operand is written where both are of one kind, else in digits. */
export function withWords(result: Figure, [first]: readonly LocatedFigure[]): Figure {
  const plain = { ...result, ...ownWords(inDigits(result)) };
  const isAlike = first?.figure.kind === result.kind && /^\d/.test(first.figure.number?.text ?? '');
  return isAlike ? { ...plain, ...ownWords(writeInStyle(plain, first.figure)) } : plain;
}

function inDigits({ kind, unit, value = 0 }: Figure): string {
  if (kind === 'percent') return `${digits(value)} percent`;
  return unit === 'times' ? `${digits(value)} times` : digits(value);
}

/** Words that stand in no document. */
function ownWords(text: string): TextSpan {
  return { start: 0, end: text.length, text };
}
