import { writeInStyle } from '../figures/index.js';
import type { Figure } from '../model/figure.js';
import { contradictionOf, type DifferingFigure, differingFigures } from './differing-figures.js';
import type { Discrepancy, Rule } from './rule.js';

/** The reference has the same number of something else: percentage points, euros, kilometers, hours. */
export const unitDiffers: Rule = {
  id: 'unit-differs',
  topic: 'figure',
  verdict: 'differs',
  description: 'A figure has the number that the reference gives, in another unit or currency.',
  check: (match) => differingFigures(match, 'unit').map(discrepancyOf),
};

function discrepancyOf({ figure, from: { figure: given, statement } }: DifferingFigure): Discrepancy {
  const from = { figure: withPoints(given), statement };
  return {
    ...contradictionOf({ figure, from }),
    reason: `The number is the reference's, but ${figure.text} is not ${from.figure.text}`,
    fix: ofItsUnit(from.figure, figure) ?? writeInStyle(from.figure, figure),
  };
}

/** A number of points is told with them: "3.4 points" beside percentages. */
function withPoints(figure: Figure): Figure {
  const { kind, noun, start, end, text } = figure;
  if (kind !== 'number' || noun?.start !== end + 1) return figure;
  return { ...figure, start, end: noun.end, text: `${text} ${noun.text}` };
}

/** The draft's number with the reference's unit; undefined where the two would not go together ("€twenty"). */
function ofItsUnit(source: Figure, { number, text }: Figure): string | undefined {
  if (number === undefined || source.number === undefined) return undefined;
  const before = source.text.slice(0, source.number.start - source.start);
  const after = source.text.slice(source.number.end - source.start);
  const isInDigits = /^\d/.test(number.text);
  if (before !== '') return isInDigits ? `${before}${number.text}${after}` : undefined;
  if (!isInDigits && SYMBOL.test(after)) return undefined;
  const isHyphenated = /^-\p{L}/u.test(text.slice(number.text.length));
  return isHyphenated ? `${number.text}-${withoutPlural(after)}` : `${number.text}${after}`;
}

/** A unit that is shortened (km, m², %), which goes with digits only. */
const SYMBOL = /^[\s-]*(?:[^\s\p{L}]|\p{L}{1,3}(?![\p{L}]))/u;

/** A unit as it stands before a noun: "a 30-hour crossing". */
function withoutPlural(unit: string): string {
  return unit.replace(/^[\s-]+|(?<=\p{L}{3})s$/gu, '');
}
