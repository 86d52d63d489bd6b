import assert from 'node:assert/strict';
import { readFigures } from '../../../src/engine/figures/index.js';
import type { Figure } from '../../../src/engine/model/figure.js';

/** The one figure of `text`; fails where there is none or more than one. */
export function onlyFigure(text: string): Figure {
  const figures = readFigures(text);
  const [figure] = figures;
  assert.ok(figure && figures.length === 1, `${figures.length} figures in "${text}"`);
  return figure;
}
