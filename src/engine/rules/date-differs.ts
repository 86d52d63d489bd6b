import { contradictionOf, differingFigures } from './differing-figures.js';
import type { Rule } from './rule.js';

/** The reference gives another date, year, weekday or time in the same place. */
export const dateDiffers: Rule = {
  id: 'date-differs',
  topic: 'figure',
  verdict: 'differs',
  description: 'A date or time differs from the one the reference gives in the same place.',
  check: (match) => differingFigures(match, 'date').map(contradictionOf),
};
