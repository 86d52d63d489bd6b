import { contradictionOf, differingFigures } from './differing-figures.js';
import { misderivedFigures } from './misderived-figures.js';
import type { Rule } from './rule.js';

/** The reference gives another number, percentage, sum, duration, age or label in the same place, or figures that come to another. */
export const figureDiffers: Rule = {
  id: 'figure-differs',
  topic: 'figure',
  verdict: 'differs',
  description: 'A figure differs from the one the reference gives in the same place.',
  check: (match) => [...differingFigures(match, 'value').map(contradictionOf), ...misderivedFigures(match)],
};
