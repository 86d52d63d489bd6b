import type { Figure } from '../../model/figure.js';
import type { FigureAlignment, FigureOutcome, LocatedFigure } from '../../model/match.js';
import type { Strictness } from '../../model/options.js';
import type { Statement } from '../../model/statement.js';
import type { Library } from '../library.js';
import { type ClaimOfPeople, outcomeOfAge } from './ages-of-people.js';
import { agreeingFigures } from './agreeing-figures.js';
import { outcomeOfCell } from './cells.js';
import { outcomeOfDate } from './dates/date-outcome.js';
import { outcomeOfIllPlaced } from './dates/ill-placed.js';
import { isOnlyOfPast } from './dates/tenses.js';
import { outcomeInTime } from './dates/time-frames.js';
import { type FarReckoning, reckonAfar } from './derivations/afar.js';
import { reckonFrom } from './derivations/index.js';
import { type ClaimFigures, gatherEvidence } from './figure-evidence.js';
import { weighEvidence } from './figure-outcome.js';
import { outcomeOfCount } from './miscounts.js';
import { outcomeOfMisfit } from './misfits/misfit-outcome.js';
import { outcomeOfOtherThings } from './other-things.js';
import { outcomeInWording } from './other-wording.js';
import { outcomeInList } from './parallel-lists.js';
import { FIGURE_THRESHOLDS, type FigureThresholds } from './strictness.js';
import { uncontested } from './uncontested.js';
import { MOST_FIGURES, unexplainedFigures } from './unexplained-figures.js';
import { mayGoUnsaid } from './untold-wholes.js';

/** What a claim gives its figures to be aligned by. */
export type ToldFigures = ClaimOfPeople & Omit<ClaimFigures, 'unexplained' | 'reckon'>;

/** The same, ready to be compared. */
type Claim = ClaimFigures & ClaimOfPeople & { readonly reckonAfar: FarReckoning };

/** Finds, for each figure of a claim, what the references say of it; long lists of data are compared at their beginning. */
export function alignFigures(told: ToldFigures, library: Library, strictness: Strictness): FigureAlignment[] {
  if (told.figures.length === 0) return [];
  const claim = readyToCompare(told, library);
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

function readyToCompare(told: ToldFigures, library: Library): Claim {
  const { figures, statements, stemOf } = told;
  return {
    unexplained: unexplainedFigures(figures, statements, stemOf),
    reckon: reckonFrom(told, library),
    reckonAfar: reckonAfar(told, library),
    // Last: where new properties follow a spread, V8 before version 12 gives every object a shape of its own.
    ...told,
  };
}

function outcomeOf(figure: Figure, claim: Claim, library: Library, strictness: Strictness): FigureOutcome {
  return (
    outcomeOfCell(figure, claim, library) ??
    outcomeOfMisfit(figure, claim, library) ??
    outcomeOfIllPlaced(figure, claim, library) ??
    outcomeInList(figure, claim) ??
    unlessDerived(outcomeInSlot(figure, claim, library), figure, claim) ??
    unlessDerived(outcomeOfAge(figure, claim, library), figure, claim) ??
    outcomeOfCount(figure, claim, library) ??
    outcomeByAll(figure, claim, library, strictness)
  );
}

/** What all that agrees and conflicts says of a figure of which no rule of its own tells. */
function outcomeByAll(figure: Figure, claim: Claim, library: Library, strictness: Strictness): FigureOutcome {
  const thresholds = FIGURE_THRESHOLDS[strictness];
  const agreeing = agreeingFigures(figure, claim, library);
  const outcome = outcomeOfAgreement(figure, agreeing, claim, library, thresholds);
  if (outcome.kind !== 'supported') return unlessDerivedAfar(outcome, figure, claim);
  if (!agreeing.some((same) => same.figure === outcome.by.figure)) return outcome;
  const other = outcomeOfOtherThings(figure, agreeing, claim, library, thresholds);
  return other === undefined ? outcome : unlessDerivedAfar(unlessDerived(other, figure, claim), figure, claim);
}

function outcomeOfAgreement(
  figure: Figure,
  agreeing: readonly LocatedFigure[],
  claim: Claim,
  library: Library,
  thresholds: FigureThresholds,
): FigureOutcome {
  const by = uncontested(figure, agreeing, claim, library);
  if (by !== undefined) return { kind: 'supported', by };
  return weighEvidence(gatherEvidence(figure, agreeing, claim, library), thresholds);
}

/** What is told between the same words, at the same event or at the same time. */
function outcomeInSlot(figure: Figure, claim: ClaimFigures, library: Library): FigureOutcome | undefined {
  const dated = outcomeOfDate(figure, claim, library);
  const other = outcomeInWording(figure, claim, dated) ?? outcomeInTime(figure, claim, library);
  if (other !== undefined || dated?.kind === 'differs') return other ?? dated;
  return isOnlyOfPast(figure, claim, library) ? { kind: 'not-found', onlyOf: 'past' } : dated;
}

/** Another date or figure stands in its place, but those that are given come to it: "150 years old in 2044" for 1894. */
function unlessDerived<Outcome extends FigureOutcome | undefined>(
  outcome: Outcome,
  figure: Figure,
  claim: ClaimFigures,
): Outcome | FigureOutcome {
  const isWarned = outcome?.kind === 'differs' || (outcome?.kind === 'not-found' && outcome.onlyOf === 'others');
  const reckoned = isWarned ? claim.reckon(figure) : undefined;
  return reckoned?.relation === 'agrees' ? { kind: 'derived', by: reckoned.by } : outcome;
}

/** What is about to be warned of may yet follow from statements that stand apart. */
function unlessDerivedAfar(outcome: FigureOutcome, figure: Figure, claim: Claim): FigureOutcome {
  if (mayGoUnsaid(figure, outcome, claim)) return { kind: 'unsure' };
  const isWarned = outcome.kind === 'differs' || outcome.kind === 'not-found' || outcome.kind === 'misderived';
  const by = isWarned ? claim.reckonAfar(figure) : undefined;
  return by === undefined ? outcome : { kind: 'derived', by };
}
