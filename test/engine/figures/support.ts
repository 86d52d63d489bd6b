import assert from 'node:assert/strict';
import { readFigures } from '../../../src/engine/figures/index.js';
import type { DateFields, Figure } from '../../../src/engine/model/figure.js';

/** A sentence and its figures in short, as `summaries` gives them. */
export type Example = readonly [sentence: string, ...figures: readonly string[]];

/** The one figure of `text`; fails where there is none or more than one. */
export function onlyFigure(text: string): Figure {
  const figures = readFigures(text);
  const [figure] = figures;
  assert.ok(figure && figures.length === 1, `${figures.length} figures in "${text}"`);
  return figure;
}

/** The figures of a text in short: kind, words, value or ends, unit, bound, role and direction, date fields, label. */
export function summaries(text: string): string[] {
  return readFigures(text).map((figure) => partsOf(figure).filter(Boolean).join(' '));
}

function partsOf({ kind, text, value, low, high, unit, bound, role, direction, date, label }: Figure): string[] {
  const range = low === undefined ? '' : `${low}..${high}`;
  return [
    kind,
    `"${text}"`,
    value === undefined ? range : String(value),
    unit ?? '',
    bound === 'exact' ? '' : bound,
    role === 'level' ? '' : `${role}-${direction}`,
    date ? dateWords(date) : '',
    label ? `(${label})` : '',
  ];
}

function dateWords(date: DateFields): string {
  const fields = Object.entries(date).map(([field, value]) => `${field}=${value}`);
  return fields.sort().join(',');
}
