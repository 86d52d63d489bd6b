import type { RankedStatement, Reversal } from '../../model/match.js';
import type { Statement } from '../../model/statement.js';
import { clausesOf } from './clauses.js';
import { givesAmounts, isComparable } from './comparable.js';
import { asReversal } from './corrections.js';
import {
  type DirectedClaim,
  isOfOneThing,
  type ReadStatement,
  sensesOfClaim,
  sensesOfStatement,
  wordsOfStatement,
} from './directed-claim.js';
import { mayBeOpposed } from './direction-words.js';
import { readSenses, type Senses } from './senses.js';
import { reversedStances } from './stances.js';
import { saysTheSame, type Turn, turnsBetween } from './turns.js';

/** A statement must hold this share of a claim to be one that says the same but for its direction. */
const COMPARED_FROM = 0.5;

/** A statement that holds this share of what the compared one holds may agree with the claim. */
const AGREES_FROM = 0.6;

/** A clause that says less is too little to be told from another one. */
const LEAST_CONTENTS = 3;

/** Finds what a claim says the opposite of, word by word or in what somebody did to something. */
export function findReversals(claim: DirectedClaim): Reversal[] {
  const reversed = reversedPlaces(claim);
  return reversed.length > 0 ? reversed : reversedStances(claim);
}

/** Of the best statement that it turns around, where no other one agrees with it. */
function reversedPlaces(claim: DirectedClaim): Reversal[] {
  const compared = claim.statements.filter((statement) => mayTurn(statement, claim));
  const own = compared.length === 0 ? undefined : sensesOfClaim(claim);
  if (own === undefined || !isOfOneThing(own)) return [];
  for (const statement of compared) {
    const senses = sensesOfStatement(statement, claim);
    const turns = turnsFrom(statement, senses, own, claim);
    if (turns.length > 0) return turns.length > 1 ? [] : reversalsBy(turns, { statement, senses }, own, claim);
  }
  for (const statement of compared) {
    const reversed = reversedClauses(statement, own, claim);
    if (reversed.length > 0) return reversed;
  }
  return [];
}

/** Of the clauses of a statement, where it tells of several things at once. */
function reversedClauses(statement: RankedStatement, own: Senses, claim: DirectedClaim): Reversal[] {
  const { stemOf } = claim;
  const whole = sensesOfStatement(statement, claim);
  if (!isOfOneThing(whole)) return [];
  const others = clausesOf(whole.words).map((words) => readSenses(words, stemOf));
  return clausesOf(own.words).flatMap((words) => {
    const clause = readSenses(words, stemOf);
    const senses = clauseLike(clause, others);
    const turns = senses === undefined ? [] : turnsFrom(statement, senses, clause, claim);
    return senses === undefined || turns.length !== 1 ? [] : reversalsBy(turns, { statement, senses }, clause, claim);
  });
}

/** The one clause that has more of the contents of a clause than any other. */
function clauseLike(clause: Senses, others: readonly Senses[]): Senses | undefined {
  if (clause.contents.length < LEAST_CONTENTS) return undefined;
  const shared = others.map((other) => sharedContents(clause, other));
  const most = Math.max(...shared);
  return shared.indexOf(most) === shared.lastIndexOf(most) ? others[shared.indexOf(most)] : undefined;
}

function sharedContents({ contents }: Senses, other: Senses): number {
  const stems = new Set(other.contents.map(({ stem }) => stem));
  return contents.filter(({ stem }) => stems.has(stem)).length;
}

function mayTurn(statement: RankedStatement, claim: DirectedClaim): boolean {
  return statement.coverage >= COMPARED_FROM && mayBeOpposed(claim.words, wordsOfStatement(statement, claim));
}

function turnsFrom(statement: Statement, senses: Senses, own: Senses, claim: DirectedClaim): Turn[] {
  const { draft, sentence, stemOf } = claim;
  if (!isOfOneThing(senses) || !givesAmounts(draft.figures[sentence] ?? [], statement)) return [];
  return turnsBetween(own, senses).filter((turn) => isComparable(turn, own, senses, statement, stemOf));
}

function reversalsBy(turns: readonly Turn[], source: ReadStatement, own: Senses, claim: DirectedClaim): Reversal[] {
  return turns
    .filter((turn) => !isSaidElsewhere(turn, own, source.statement, claim))
    .map((turn) => asReversal(turn, claim.draft, own, source));
}

/** Whether another statement that holds about as much of the claim agrees with it. */
function isSaidElsewhere(turn: Turn, own: Senses, turned: RankedStatement, claim: DirectedClaim): boolean {
  const least = AGREES_FROM * turned.coverage;
  return claim.statements
    .filter((other) => other !== turned && other.coverage >= least)
    .some((other) => saysTheSame(turn, own, sensesOfStatement(other, claim)));
}
