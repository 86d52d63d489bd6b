import type { Bound } from '../../model/figure.js';
import { withMore } from '../../model/with-more.js';
import { type PhraseMatch, phraseAt, phraseBefore, phrasesByFirst, phrasesByLast } from '../phrases.js';
import { mayStartFigure } from '../readers/starters.js';
import type { Reading, Refiner } from '../reading.js';
import { BOUND_FILLERS, BOUNDS_AFTER, BOUNDS_BEFORE, NEGATIONS, PLUS_WORDS } from '../tables/bounds.js';
import { AMOUNT_COMPARATIVES } from '../tables/cue-words.js';
import { DATE_BOUNDS } from '../tables/date-words.js';
import { afterHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { isPlural } from '../words.js';

const BEFORE = phrasesByLast(BOUNDS_BEFORE);
const AFTER = phrasesByFirst(BOUNDS_AFTER);
const UNBOUNDED = new Set<Reading['kind']>(['label', 'ordinal', 'score']);

/** Marks how far the words around a figure limit it: "more than 500", "100 or more", "almost half". */
export const markBounds: Refiner = (readings, { tokens }) =>
  readings.map((reading, at) => {
    if (UNBOUNDED.has(reading.kind)) return reading;
    const limited = bounded(reading, tokens);
    return comparesWith(readings[at - 1], limited, tokens) ? reading : limited;
  });

/** Kinds that are told in a unit: "paid 63 towns more than $5 million" compares nothing. */
const UNITED: ReadonlySet<Reading['kind']> = new Set(['measure', 'money', 'percent']);

/** "0.3 points more than a year before", "five people fewer than 12 others": the words compare what stands before them. */
function comparesWith(before: Reading | undefined, { kind, boundWords }: Reading, tokens: readonly Token[]): boolean {
  if (before === undefined || boundWords === undefined) return false;
  const { first } = boundWords;
  if (!AMOUNT_COMPARATIVES.has(lowerAt(tokens, first)) || (UNITED.has(kind) && kind !== before.kind)) return false;
  return first === before.end || (first === before.end + 1 && isPlural(lowerAt(tokens, before.end)));
}

function bounded(reading: Reading, tokens: readonly Token[]): Reading {
  const before = phraseBefore(BEFORE, tokens, reading.first) ?? beforeFiller(reading, tokens);
  const found = before ?? limitBehind(reading, tokens);
  if (!found || isOtherUse(reading, tokens, found.first)) return reading;
  const negated = found.first < reading.first && isNegated(tokens, found.first);
  const bound = negated ? (OPPOSITES.get(found.value) ?? found.value) : found.value;
  return withMore(reading, { bound, boundWords: { first: found.first, end: found.end } });
}

/** "500 or more", "500-odd", "500 plus"; but "$12m plus $3m" and "45+2" are sums. */
function limitBehind({ end }: Reading, tokens: readonly Token[]): PhraseMatch<Bound> | undefined {
  const found = phraseAt(AFTER, tokens, afterHyphen(tokens, end));
  const isSum = PLUS_WORDS.has(lowerAt(tokens, end)) && mayStartFigure(tokens, end + 1);
  return isSum ? undefined : found;
}

/** "will not be more than 5" is at most 5. */
const OPPOSITES: ReadonlyMap<Bound, Bound> = new Map([
  ['less-than', 'at-least'],
  ['more-than', 'at-most'],
]);

const NEGATION_REACH = 4;

function isNegated(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - NEGATION_REACH), at);
  return before.some(({ lower }) => NEGATIONS.has(lower) || lower.endsWith("n't"));
}

function beforeFiller(reading: Reading, tokens: readonly Token[]): PhraseMatch<Bound> | undefined {
  const filler = BOUND_FILLERS.has(lowerAt(tokens, reading.first - 1));
  return filler ? phraseBefore(BEFORE, tokens, reading.first - 1) : undefined;
}

/** Marks what limits a figure behind its noun: "100 people or more", "500 new jobs at most". */
export const markLateBounds: Refiner = (readings, { tokens }) =>
  readings.map((reading) => {
    const found = reading.bound === undefined ? behindNoun(reading, tokens) : undefined;
    return found
      ? withMore(reading, { bound: found.value, boundWords: { first: found.first, end: found.end } })
      : reading;
  });

/** Behind a noun only phrases with "or", and others where the clause ends: "500 jobs at most companies" has none. */
function behindNoun({ noun, end, kind }: Reading, tokens: readonly Token[]): PhraseMatch<Bound> | undefined {
  if (!noun || noun.first < end || UNBOUNDED.has(kind)) return undefined;
  const found = phraseAt(AFTER, tokens, noun.end);
  const isPhrase = found !== undefined && found.end - found.first > 1;
  return isPhrase && (lowerAt(tokens, found.first) === 'or' || endsClause(tokens, found.end)) ? found : undefined;
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || /^[.,;:!?)”"]$/.test(lowerAt(tokens, at));
}

/**
 * "by" and the like before a date, and "over" before a span of time ("over two years"), are prepositions; "no later than" limits
 * a span that ends with something ("no later than four weeks before departure").
 */
function isOtherUse(reading: Reading, tokens: readonly Token[], first: number): boolean {
  const word = lowerAt(tokens, first);
  if (reading.kind === 'date' || reading.kind === 'time') return !DATE_BOUNDS.has(word);
  if (lowerAt(tokens, first + 1) === 'later')
    return reading.kind === 'duration' && lowerAt(tokens, reading.end) !== 'before';
  return word === 'over' && reading.kind === 'duration';
}
