import { contradictionOf, type DifferingFigure, differingFigures } from './differing-figures.js';
import type { Discrepancy, Rule } from './rule.js';

/** The draft rounds the reference's figure so far that it misleads: 100 for 68. */
export const roundingTooCoarse: Rule = {
  id: 'rounding-too-coarse',
  topic: 'figure',
  verdict: 'differs',
  description: 'A figure is rounded so far that it misleads about the one that the reference gives.',
  check: (match) => differingFigures(match, 'rounding').map(discrepancyOf),
};

function discrepancyOf(differing: DifferingFigure): Discrepancy {
  const { figure, from } = differing;
  return {
    ...contradictionOf(differing),
    message: `“${figure.text}” rounds the reference's “${from.figure.text}” too far`,
  };
}
