import { compareFigures, correctFigure, explainDifference } from '../figures/index.js';
import { differsInUnit } from '../matching/figures/other-units.js';
import type { Figure } from '../model/figure.js';
import type { LocatedFigure, Match } from '../model/match.js';
import { isRoundedFar } from './rounding.js';
import type { Discrepancy } from './rule.js';

/** In what a figure of the draft and the one in its place differ; each is reported by a rule of its own. */
export type Difference = 'bound' | 'date' | 'precision' | 'rounding' | 'unit' | 'value';

/** A figure of a draft and the one that the references have in its place. */
export interface DifferingFigure {
  readonly figure: Figure;
  readonly from: LocatedFigure;
}

/** The figures of a claim that differ from the references' in one way. */
export function differingFigures(match: Match, difference: Difference): DifferingFigure[] {
  const differing: DifferingFigure[] = [];
  for (const { figure, outcome } of match.figures) {
    if (outcome.kind === 'differs' && differenceOf(figure, outcome.from.figure) === difference)
      differing.push({ figure, from: outcome.from });
  }
  return differing;
}

/** What to say of a figure that differs: the smallest words that conflict, why, and what to write instead. */
export function contradictionOf({ figure, from }: DifferingFigure): Discrepancy {
  const correction = correctFigure(figure, from.figure);
  return {
    message: `The reference has “${correction.source.text}”, not “${correction.draft.text}”`,
    reason: explainDifference(figure, from.figure),
    draft: correction.draft,
    source: { words: correction.source, statement: from.statement },
    ...(correction.fix === undefined ? {} : { fix: correction.fix }),
  };
}

function differenceOf(figure: Figure, source: Figure): Difference {
  if (figure.kind === 'date' || figure.kind === 'time') return 'date';
  if (differsInUnit(figure, source)) return 'unit';
  const compared = compareFigures(figure, source);
  const conflict = compared.relation === 'incompatible' ? compared.conflict : 'value';
  return conflict === 'value' && isRoundedFar(figure, source) ? 'rounding' : conflict;
}
