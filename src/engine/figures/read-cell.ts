import type { Figure, FigureKind } from '../model/figure.js';
import type { TextSpan } from '../model/span.js';
import { readFigures } from './read.js';

/** What a heading may say that the numbers under it are. */
const UNITED: ReadonlySet<FigureKind> = new Set(['duration', 'measure', 'money', 'percent', 'percentage-points']);

/** Where the unit of a heading stands: in brackets or behind a comma at its end, or behind "in". */
const UNIT_PLACES = [/\s*\((?:in\s)?([^()]{1,30})\)\s*$/, /,\s*([^,]{1,30})$/, /\sin\s+(\S.{0,29})$/];

const CURRENCY = /^([A-Z]{0,3}\p{Sc}|[A-Z]{3}(?=\s))\s*(.*)$/u;
const THOUSANDS = /^['’]?000s?$/;
const SCALE = /^(?:in\s)?(?:thousands?|millions?|billions?)$/i;
const OF = /\sof\s/;

/** What a sum is for: "€ per m²", "$/night", "kroner a month". */
const RATE = /\s*(?:\/|\b(?:an?|each|per)\s).*$/;

/** A scale word without a number is a part of a unit: "Revenue (million dollars)". */
const NO_NUMBER = /^(?:hundred|thousand|million|billion|trillion)s?\b/i;

/**
 * The figures of a table cell. A number that stands alone in it has the unit that the heading of its column, or else of its row,
 * gives: under "Revenue, $m" 12.5 is 12.5 million dollars. Spans are those of the cell's own words.
 *
 * @param headings the headings of its row and column, in that order
 * @param start where the cell begins in what the spans are counted in
 */
export function readCell(cell: string, headings: readonly string[], start = 0): readonly Figure[] {
  const figures = readFigures(cell, start).filter(({ text }) => !NO_NUMBER.test(text));
  const [figure] = figures;
  const isAlone = figures.length === 1 && figure?.kind === 'number' && figure.text === cell.trim();
  return isAlone ? [inUnitOf(headings, figure)] : figures;
}

/** A heading without the unit of what stands under it: "Revenue" for "Revenue, $m". */
export function withoutUnit(heading: string): string {
  const place = UNIT_PLACES.find((pattern) => isUnit(pattern.exec(heading)?.[1] ?? ''));
  return place === undefined ? heading : heading.replace(place, '');
}

function isUnit(words: string): boolean {
  return (readAs('7', words) ?? readAs('7', words.replace(RATE, ''))) !== undefined;
}

function inUnitOf(headings: readonly string[], figure: Figure): Figure {
  for (const heading of headings.toReversed()) {
    const units = UNIT_PLACES.flatMap((pattern) => pattern.exec(heading)?.[1] ?? []);
    const rates = units.map((unit) => unit.replace(RATE, '')).filter(Boolean);
    const read = firstDefined([...units, heading, ...rates], (unit) => readAs(figure.text, unit));
    if (read !== undefined) return { ...read, ...spanOf(figure), number: spanOf(figure) };
  }
  return figure;
}

function spanOf({ start, end, text }: Figure): TextSpan {
  return { start, end, text };
}

function firstDefined<In, Out>(values: readonly In[], read: (value: In) => Out | undefined): Out | undefined {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A number with a unit, if it reads as one figure of a kind that has units or a scale. */
function readAs(number: string, unit: string): Figure | undefined {
  return firstDefined(written(number, unit), (text) => {
    const [figure, ...others] = readFigures(text);
    const isWhole = figure?.text === text && others.length === 0;
    return isWhole && (UNITED.has(figure.kind) || SCALE.test(unit)) ? figure : undefined;
  });
}

/** How a number and a unit may be written together: "12 km", "$12m", "12 million dollars". */
function written(number: string, unit: string): string[] {
  const [, currency, scale = ''] = CURRENCY.exec(unit) ?? [];
  const plain = unit.replace(OF, ' ').replace(/^millions/, 'million');
  if (currency === undefined) return [`${number} ${plain}`, `${number}${plain}`];
  const after = THOUSANDS.test(scale) ? 'k' : scale.replace(/^in\s/, '');
  return [
    `${currency}${number}${after}`,
    `${currency}${number} ${after}`.trim(),
    `${currency} ${number} ${after}`.trim(),
  ];
}
