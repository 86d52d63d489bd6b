import type { Figure } from '../../model/figure.js';
import type { FigureAlignment, FigureOutcome } from '../../model/match.js';
import type { Strictness } from '../../model/options.js';
import type { Statement } from '../../model/statement.js';
import type { Library } from '../library.js';
import { type ClaimOfPeople, outcomeOfAge } from './ages-of-people.js';
import { outcomeOfCell } from './cells.js';
import { outcomeOfDate } from './dates/date-outcome.js';
import { isOnlyOfPast } from './dates/tenses.js';
import { outcomeInTime } from './dates/time-frames.js';
import { reckonFrom } from './derivations/index.js';
import { type ClaimFigures, gatherEvidence, MOST_FIGURES, unexplainedFigures } from './figure-evidence.js';
import { weighEvidence } from './figure-outcome.js';
import { outcomeOfCount } from './miscounts.js';
import { outcomeOfMisfit } from './misfits/misfit-outcome.js';
import { outcomeInWording } from './other-wording.js';
import { FIGURE_THRESHOLDS } from './strictness.js';

/** What a claim gives its figures to be aligned by. */
export type ToldFigures = ClaimOfPeople & Omit<ClaimFigures, 'unexplained' | 'reckon'>;

/** Finds, for each figure of a claim, what the references say of it; long lists of data are compared at their beginning. */
export function alignFigures(told: ToldFigures, library: Library, strictness: Strictness): FigureAlignment[] {
  if (told.figures.length === 0) return [];
  const claim = readyToCompare(told);
  return told.figures.map((figure, position) => ({
    figure,
    outcome: position < MOST_FIGURES ? outcomeOf(figure, claim, library, strictness) : { kind: 'unsure' },
  }));
}

/** The figures of a sentence that repeats a statement: each rests on the one in its place. */
export function alignCopied(figures: readonly Figure[], statement: Statement): FigureAlignment[] {
  const given = statement.reference.document.figures[statement.sentence] ?? [];
  return figures.map((figure, position) => sameFigure(figure, given[position], statement));
}

function sameFigure(figure: Figure, given: Figure | undefined, statement: Statement): FigureAlignment {
  return { figure, outcome: given ? { kind: 'supported', by: { figure: given, statement } } : { kind: 'unsure' } };
}

function readyToCompare(told: ToldFigures): ClaimFigures & ClaimOfPeople {
  const { figures, statements, stemOf } = told;
  return { ...told, unexplained: unexplainedFigures(figures, statements, stemOf), reckon: reckonFrom(told) };
}

function outcomeOf(
  figure: Figure,
  claim: ClaimFigures & ClaimOfPeople,
  library: Library,
  strictness: Strictness,
): FigureOutcome {
  return (
    outcomeOfCell(figure, claim, library) ??
    outcomeOfMisfit(figure, claim, library) ??
    unlessDerived(outcomeInSlot(figure, claim, library), figure, claim) ??
    unlessDerived(outcomeOfAge(figure, claim, library), figure, claim) ??
    outcomeOfCount(figure, claim, library) ??
    weighEvidence(gatherEvidence(figure, claim, library), FIGURE_THRESHOLDS[strictness])
  );
}

/** What is told between the same words, at the same event or at the same time. */
function outcomeInSlot(figure: Figure, claim: ClaimFigures, library: Library): FigureOutcome | undefined {
  const dated = outcomeOfDate(figure, claim, library);
  const other = outcomeInWording(figure, claim, dated) ?? outcomeInTime(figure, claim, library);
  if (other !== undefined || dated?.kind === 'differs') return other ?? dated;
  return isOnlyOfPast(figure, claim, library) ? { kind: 'not-found', onlyOf: 'past' } : dated;
}

/** Another date or figure stands in its place, but those that are given come to it: "150 years old in 2044" for 1894. */
function unlessDerived(
  outcome: FigureOutcome | undefined,
  figure: Figure,
  claim: ClaimFigures,
): FigureOutcome | undefined {
  const reckoned = outcome?.kind === 'differs' ? claim.reckon(figure) : undefined;
  return reckoned?.relation === 'agrees' ? { kind: 'derived', by: reckoned.by } : outcome;
}
