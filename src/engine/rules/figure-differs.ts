import { correctFigure, explainDifference } from '../figures/index.js';
import type { Figure } from '../model/figure.js';
import type { LocatedFigure, Match } from '../model/match.js';
import type { Discrepancy, Rule } from './rule.js';

/** The reference gives another number, percentage, sum, duration, age or label in the same place. */
export const figureDiffers: Rule = {
  id: 'figure-differs',
  topic: 'figure',
  verdict: 'differs',
  description: 'A figure differs from the one the reference gives in the same place.',
  check: (match) => differingFigures(match, (figure) => figure.kind !== 'date' && figure.kind !== 'time'),
};

/** The discrepancies of the claim's figures of some kinds. */
export function differingFigures(match: Match, isOurs: (figure: Figure) => boolean): Discrepancy[] {
  return match.figures.flatMap(({ figure, outcome }) =>
    outcome.kind === 'differs' && isOurs(figure) ? [discrepancyOf(figure, outcome.from)] : [],
  );
}

function discrepancyOf(figure: Figure, { figure: source, statement }: LocatedFigure): Discrepancy {
  const correction = correctFigure(figure, source);
  return {
    message: `The reference has “${correction.source.text}”, not “${correction.draft.text}”`,
    reason: explainDifference(figure, source),
    draft: correction.draft,
    source: { words: correction.source, statement },
    fix: correction.fix,
  };
}
