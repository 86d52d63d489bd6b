import { explainDifference, writeInStyle } from '../figures/index.js';
import { type DifferingFigure, differingFigures } from './differing-figures.js';
import { limitBefore, putBefore, withLimit } from './limits.js';
import type { Discrepancy, Rule } from './rule.js';

/** The reference gives the same figure less precisely: $51K for more than $50,000. */
export const precisionAdded: Rule = {
  id: 'precision-added',
  topic: 'figure',
  verdict: 'differs',
  description: 'A figure is more precise than the one the reference gives in the same place.',
  check: (match) => differingFigures(match, 'precision').map(discrepancyOf),
};

/** The reference's figure with what limits it: without it, the fix would only be precise in another way. */
function discrepancyOf({ figure, from }: DifferingFigure): Discrepancy {
  const words = withLimit(from.figure, from.statement.reference.document.prose.text);
  const written = writeInStyle(from.figure, figure);
  return {
    message: `The reference has only “${words.text}”, not “${figure.text}”`,
    reason: explainDifference(figure, from.figure),
    draft: figure,
    source: { words, statement: from.statement },
    fix: figure.bound === 'exact' ? putBefore(limitBefore(from.figure), written) : written,
  };
}
