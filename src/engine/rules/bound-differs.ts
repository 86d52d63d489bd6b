import { explainDifference } from '../figures/index.js';
import type { Match } from '../model/match.js';
import { contradictionOf, type DifferingFigure, differingFigures } from './differing-figures.js';
import { isLimitedBefore, limitBefore, putBefore, withLimit, withoutLimit } from './limits.js';
import type { Discrepancy, Rule } from './rule.js';

/** The reference limits the same figure the other way: more than 500, almost 500. */
export const boundDiffers: Rule = {
  id: 'bound-differs',
  topic: 'figure',
  verdict: 'differs',
  description: 'A figure is limited the other way than in the reference, such as “almost 500” for “more than 500”.',
  check: (match) =>
    differingFigures(match, 'bound').map((differing) =>
      isLimitedBefore(differing.figure) === isLimitedBefore(differing.from.figure)
        ? contradictionOf(differing)
        : contradictionAround(differing, match),
    ),
};

/** One limit stands before the figure, the other behind ("500 or more", "fewer than 500"): the figure is told with it. */
function contradictionAround({ figure, from }: DifferingFigure, { draft }: Match): Discrepancy {
  const { text } = draft.prose;
  const [own, other] = [withLimit(figure, text), withLimit(from.figure, from.statement.reference.document.prose.text)];
  return {
    message: `The reference has “${other.text}”, not “${own.text}”`,
    reason: explainDifference(figure, from.figure),
    draft: own,
    source: { words: other, statement: from.statement },
    fix: putBefore(limitBefore(from.figure), withoutLimit(figure, text)),
  };
}
