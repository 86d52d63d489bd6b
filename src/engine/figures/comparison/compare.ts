import type { Figure, FigureKind } from '../../model/figure.js';
import { commonAmounts } from './amounts.js';
import { compareDates } from './dates.js';
import { mayBePlace } from './family.js';
import { compareLabels, compareOrdinals, compareScores, compareTimes } from './names.js';
import { compareAmounts } from './ranges.js';
import { compatible, type FigureComparison, NOT_COMPARABLE } from './relation.js';

type Comparison = (claim: Figure, statement: Figure) => FigureComparison;

/** Kinds that are compared only with themselves and not as amounts. */
const COMPARISONS: Partial<Record<FigureKind, Comparison>> = {
  date: compareDates,
  label: compareLabels,
  ordinal: compareOrdinals,
  score: compareScores,
  time: compareTimes,
};

/**
 * Whether the figure of a claim agrees with the figure of a statement. Never widens both sides: only what the claim rounds
 * or hedges itself counts as agreement; a claim finer than its statement conflicts.
 */
export function compareFigures(claim: Figure, statement: Figure): FigureComparison {
  if (haveOtherFates(claim, statement)) return NOT_COMPARABLE;
  const compare = COMPARISONS[claim.kind];
  if (compare && claim.kind === statement.kind) return compare(claim, statement);
  if (compare || COMPARISONS[statement.kind])
    return isSamePlace(claim, statement) ? compatible('converted') : compareDistances(claim, statement);
  if (!haveMatchingRoles(claim, statement)) return NOT_COMPARABLE;
  const amounts = commonAmounts(claim, statement);
  return amounts ? compareAmounts(amounts) : compareBare(claim, statement);
}

/** The dead are not counted with the injured. */
function haveOtherFates({ fate }: Figure, { fate: other }: Figure): boolean {
  return fate !== undefined && other !== undefined && fate !== other;
}

/** The size of a change is no end of one, and its start is not its end; a plain level may be either. */
function haveMatchingRoles(claim: Figure, statement: Figure): boolean {
  return claim.role === statement.role || claim.role === 'level' || statement.role === 'level';
}

/** A number that counts nothing may be the statement's sum or age with its unit left out ("dead at 33"), but never conflicts with it. */
function compareBare(claim: Figure, statement: Figure): FigureComparison {
  const isBare = claim.kind === 'number' && claim.noun === undefined;
  const mayAgree =
    isBare && (statement.kind === 'age' || statement.kind === 'money') && claim.value === statement.value;
  return mayAgree && claim.value !== undefined ? compatible('converted') : NOT_COMPARABLE;
}

/** "Ranked 302" may rest on "placed 302nd" and "at number 302", but no number on "the 40th anniversary". */
function isSamePlace(claim: Figure, statement: Figure): boolean {
  return mayBePlace(claim) && claim.value !== undefined && claim.value === placeOf(statement);
}

/** The place in an order that a figure tells without what is ordered; undefined for all others. */
function placeOf({ kind, value, noun, label, number }: Figure): number | undefined {
  if (kind === 'ordinal') return noun === undefined ? value : undefined;
  return kind === 'label' && label === 'number' ? Number(number?.text) : undefined;
}

/** "In two years" may rest on "two years ago", and the other way round; but neither conflicts with the other. */
function compareDistances(claim: Figure, statement: Figure): FigureComparison {
  if (claim.value === undefined || claim.value !== statement.value || claim.unit !== statement.unit)
    return NOT_COMPARABLE;
  return isDistance(claim, statement) || isDistance(statement, claim) ? compatible('converted') : NOT_COMPARABLE;
}

function isDistance(date: Figure, duration: Figure): boolean {
  return date.kind === 'date' && duration.kind === 'duration';
}
