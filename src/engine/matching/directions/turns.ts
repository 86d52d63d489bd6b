import { isPole } from './direction-words.js';
import { areBeforeSame, areNear, areSamePlace, areSameWording, type Place } from './places.js';
import { areOpposite, goSameWay } from './poles.js';
import type { Content, Senses } from './senses.js';

/** A place of a claim beside the place of a statement that says the opposite of it, both by position in their sentences. */
export interface Turn {
  readonly kind: 'negation' | 'opposite';
  readonly own: number;
  readonly other: number;
}

/** Every place where a claim says the opposite of what a statement says in the same place. */
export function turnsBetween(claim: Senses, statement: Senses): Turn[] {
  const opposites = oppositeTurns(claim, statement);
  const negations = negationTurns(claim, statement);
  return [
    ...opposites,
    ...negations.filter((negation) => !opposites.some((turn) => isOneTurn(turn, negation, claim, statement))),
  ];
}

/** Whether an opposite is itself the negation of the other place: "able" for "unable", "agreed to" for "refused to". */
function isOneTurn(turn: Turn, { own, other }: Turn, claim: Senses, statement: Senses): boolean {
  return negates(claim, turn.own, own) || negates(statement, turn.other, other);
}

function negates(senses: Senses, position: number, negated: number): boolean {
  const negation = contentAt(senses, negated)?.negation;
  return negation !== undefined && position >= negation.first && position < negation.past;
}

/** Whether a statement says near the same words what a claim says in a place, in its direction. */
export function saysTheSame(turn: Turn, claim: Senses, statement: Senses): boolean {
  const word = claim.words[turn.own]?.lower ?? '';
  return statement.words.some(({ lower }, position) => {
    const isSame =
      turn.kind === 'opposite' ? goSameWay(word, lower) : isSameContent(turn.own, claim, position, statement);
    return (
      isSame &&
      haveSameSign(turn.own, claim, position, statement) &&
      areNear(placeOf(claim, turn.own), placeOf(statement, position))
    );
  });
}

function oppositeTurns(claim: Senses, statement: Senses): Turn[] {
  const others = withOpposites(statement);
  return withOpposites(claim).flatMap((own) =>
    others
      .filter((other) => isOppositeTurn(own, claim, other, statement))
      .map((other) => ({ kind: 'opposite' as const, own, other })),
  );
}

function isOppositeTurn(own: number, claim: Senses, other: number, statement: Senses): boolean {
  const [word, opposite] = [claim.words[own]?.lower ?? '', statement.words[other]?.lower ?? ''];
  if (!areOpposite(word, opposite) || !haveSameSign(own, claim, other, statement)) return false;
  const places = [placeOf(claim, own), placeOf(statement, other)] as const;
  if (areSameWording(...places)) return true;
  if (saysAnywhere(word, statement) || saysAnywhere(opposite, claim)) return false;
  return areSamePlace(...places) || areBeforeSame(...places);
}

/** Whether a sentence has a word that goes the same way: it then tells of both ways. */
function saysAnywhere(word: string, { words }: Senses): boolean {
  return words.some(({ lower }) => goSameWay(word, lower));
}

/** The positions of the words that have an opposite. */
function withOpposites({ words }: Senses): number[] {
  const positions: number[] = [];
  for (const [position, word] of words.entries()) if (isPole(word, position)) positions.push(position);
  return positions;
}

function negationTurns(claim: Senses, statement: Senses): Turn[] {
  return claim.contents.flatMap((own) =>
    statement.contents
      .filter((other) => isNegationTurn(own, claim, other, statement))
      .map((other) => ({
        kind: 'negation' as const,
        own: own.position,
        other: other.position,
      })),
  );
}

function isNegationTurn(own: Content, claim: Senses, other: Content, statement: Senses): boolean {
  if (own.stem !== other.stem || isNegated(own) === isNegated(other)) return false;
  if (!isOfOneSign(own, claim) || !isOfOneSign(other, statement)) return false;
  const places = [placeOf(claim, own.position), placeOf(statement, other.position)] as const;
  return areSamePlace(...places) || areBeforeSame(...places);
}

/** Whether a sentence negates a content wherever it has it, or nowhere. */
function isOfOneSign(content: Content, { contents }: Senses): boolean {
  return contents.every((other) => other.stem !== content.stem || isNegated(other) === isNegated(content));
}

function isNegated({ negation }: Content): boolean {
  return negation !== undefined;
}

function isSameContent(own: number, claim: Senses, other: number, statement: Senses): boolean {
  const stem = contentAt(claim, own)?.stem;
  return stem !== undefined && stem === contentAt(statement, other)?.stem;
}

function haveSameSign(own: number, claim: Senses, other: number, statement: Senses): boolean {
  return (contentAt(claim, own)?.negation === undefined) === (contentAt(statement, other)?.negation === undefined);
}

/** The content at a position of a sentence, if the word there is one. */
export function contentAt({ contents }: Senses, position: number): Content | undefined {
  return contents.find((content) => content.position === position);
}

function placeOf(senses: Senses, position: number): Place {
  return { senses, position };
}
