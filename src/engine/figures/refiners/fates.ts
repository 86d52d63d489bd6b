import type { Fate, FigureKind } from '../../model/figure.js';
import { withMore } from '../../model/with-more.js';
import type { Reading, Refiner } from '../reading.js';
import { ARTICLES, DETERMINERS } from '../tables/cue-words.js';
import { AUXILIARIES, FATE_VERBS, FATE_WORDS } from '../tables/fate-words.js';
import { isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { isFunctionWord, isPlural } from '../words.js';

/** Kinds that count people. */
const COUNTS: ReadonlySet<FigureKind> = new Set(['number', 'vague']);

/** Within so many words behind a number stands what became of those it counts: "12 young people have been killed". */
const REACH = 6;

/** Tells what became of those who are counted: "12 dead", "killing at least 12", "12 people were injured". */
export const markFates: Refiner = (readings, { tokens }) =>
  readings.map((reading, at) => (COUNTS.has(reading.kind) ? withFate(reading, readings[at + 1], tokens) : reading));

function withFate(reading: Reading, next: Reading | undefined, tokens: readonly Token[]): Reading {
  const fate = fateBehind(reading, next, tokens) ?? fateBefore(reading, tokens) ?? fateOfNounBefore(reading, tokens);
  return fate === undefined ? reading : withMore(withoutFateAsNoun(reading, tokens), { fate });
}

/** In "12 Dead" nothing is counted by name. */
function withoutFateAsNoun(reading: Reading, tokens: readonly Token[]): Reading {
  const { noun, ...nameless } = reading;
  const word = noun && lowerAt(tokens, noun.first);
  return word !== undefined && FATE_WORDS.has(word) && !isPlural(word) ? nameless : reading;
}

/**
 * The fate that the next words tell, unless they tell two ("12 killed or missing") or of others ("12 friends of the dead",
 * "father of 3 killed").
 */
function fateBehind({ first, end }: Reading, next: Reading | undefined, tokens: readonly Token[]): Fate | undefined {
  if (lowerAt(tokens, first - 1) === 'of') return undefined;
  const limit = next === undefined ? tokens.length : startOf(next);
  for (let at = end; at < Math.min(limit, end + REACH) && isWord(tokens, at); at++) {
    const word = lowerAt(tokens, at);
    const fate = FATE_WORDS.get(word);
    if (fate !== undefined) return isOneOfTwo(tokens, at) || isDone(tokens, at, next) ? undefined : fate;
    if (isFunctionWord(word) && !AUXILIARIES.has(word)) return undefined;
  }
  return undefined;
}

/** The position of a figure or of the words that limit it from before. */
function startOf({ first, boundWords = { first, end: first } }: Reading): number {
  return Math.min(first, boundWords.first);
}

/** Whether a verb says what those who are counted did rather than what became of them: "12 bombs killed 40". */
function isDone(tokens: readonly Token[], at: number, figure: Reading | undefined): boolean {
  if (!FATE_VERBS.has(lowerAt(tokens, at)) || AUXILIARIES.has(lowerAt(tokens, at - 1))) return false;
  if (figure !== undefined && startOf(figure) === at + 1) return figure.kind !== 'date';
  const next = lowerAt(tokens, at + 1);
  return ARTICLES.has(next) || DETERMINERS.has(next) || isNoun(tokens, at + 1);
}

function isNoun(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens, at) && !isFunctionWord(lowerAt(tokens, at));
}

function isOneOfTwo(tokens: readonly Token[], at: number): boolean {
  const isJoined = lowerAt(tokens, at + 1) === 'and' || lowerAt(tokens, at + 1) === 'or';
  return isJoined && FATE_WORDS.has(lowerAt(tokens, at + 2));
}

/** The fate that the verb right before a number or the words that limit it tells, unless two do: "killed or hurt 12". */
function fateBefore(reading: Reading, tokens: readonly Token[]): Fate | undefined {
  const verb = startOf(reading) - 1;
  const isSecond = FATE_WORDS.has(lowerAt(tokens, verb - 2)) && /^(?:and|or)$/.test(lowerAt(tokens, verb - 1));
  return FATE_VERBS.has(lowerAt(tokens, verb)) && !isSecond ? FATE_WORDS.get(lowerAt(tokens, verb)) : undefined;
}

/** "Most of the deaths — 29 — were in the town": a number set apart counts what stands before it. */
function fateOfNounBefore({ noun, first }: Reading, tokens: readonly Token[]): Fate | undefined {
  return noun !== undefined && noun.first < first ? FATE_WORDS.get(lowerAt(tokens, noun.first)) : undefined;
}
