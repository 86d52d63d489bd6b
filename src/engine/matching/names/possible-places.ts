import type { NameMention } from '../../model/attribution.js';
import type { RankedStatement } from '../../model/match.js';
import type { Sentence } from '../../model/sentence.js';
import type { Span } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import { affinityTo, surroundingsOf } from '../slots.js';
import type { ClaimName } from './name-rivals.js';
import { isOther, type SameNames } from './same-names.js';

/** A pronoun or a description ("the 28-year-old", "her lawyer") may stand for whom one of so many statements before names. */
const REACH = 3;

/** More of them in one statement are not looked at, to keep the time in bounds. */
const MOST_STAND_INS = 40;

const STAND_INS =
  /\b(?:he|she|it|they|him|them|his|hers?|its|theirs?|himself|herself|who|whose|i|me|my|we|us|our|the|an?)\b/giu;

/**
 * How well a name may stand in its place in the claim's statements, 0 to 1: where they name it, or name what may be it, and
 * where they speak of somebody by a pronoun or a description, close behind a statement that does.
 */
export function possibleAffinity({ mention, claim }: ClaimName): number {
  const around = surroundingsOf(mention, claim.terms);
  return claim.statements.reduce((best, statement) => {
    const places = possiblePlaces(mention, statement, claim.sameNames);
    return places.reduce((most, place) => Math.max(most, affinityTo(around, place, statement, claim.library)), best);
  }, 0);
}

function possiblePlaces(mention: NameMention, statement: RankedStatement, sameNames: SameNames): readonly Span[] {
  const { reference, sentence } = statement;
  const named = namesOf(mention, statement, sameNames);
  const isNear = named.length > 0 || isNamedBefore(mention, statement, sameNames);
  return isNear ? [...named, ...standIns(reference.document.sentences[sentence])] : [];
}

/** The names of a statement that are the name of the claim, or may be. */
function namesOf({ entity }: NameMention, { reference, sentence }: Statement, sameNames: SameNames): NameMention[] {
  const named = reference.document.mentions[sentence] ?? [];
  return named.filter((other) => !isOther(sameNames, entity, reference, other.entity));
}

function isNamedBefore(mention: NameMention, { reference, sentence }: Statement, sameNames: SameNames): boolean {
  for (let before = sentence - 1; before >= sentence - REACH; before--)
    if (namesOf(mention, { reference, sentence: before }, sameNames).length > 0) return true;
  return false;
}

function standIns(sentence: Sentence | undefined): readonly Span[] {
  if (sentence === undefined) return [];
  return [...sentence.text.matchAll(STAND_INS)].slice(0, MOST_STAND_INS).map(({ index, 0: { length } }) => {
    const start = sentence.start + index;
    return { start, end: start + length };
  });
}
