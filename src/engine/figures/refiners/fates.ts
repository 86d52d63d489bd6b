import type { Fate, FigureKind } from '../../model/figure.js';
import type { Reading, Refiner } from '../reading.js';
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
  const fate = fateBehind(reading, next?.first ?? tokens.length, tokens) ?? fateBefore(reading, tokens);
  return fate === undefined ? reading : { ...withoutFateAsNoun(reading, tokens), fate };
}

/** In "12 Dead" nothing is counted by name. */
function withoutFateAsNoun({ noun, ...reading }: Reading, tokens: readonly Token[]): Reading {
  const word = noun && lowerAt(tokens, noun.first);
  return noun === undefined || word === undefined || (FATE_WORDS.has(word) && !isPlural(word))
    ? reading
    : { ...reading, noun };
}

/**
 * The fate that the next words tell, unless they tell two ("12 killed or missing") or of others ("12 friends of the dead",
 * "father of 3 killed").
 */
function fateBehind({ first, end }: Reading, limit: number, tokens: readonly Token[]): Fate | undefined {
  if (lowerAt(tokens, first - 1) === 'of') return undefined;
  for (let at = end; at < Math.min(limit, end + REACH) && isWord(tokens, at); at++) {
    const word = lowerAt(tokens, at);
    const fate = FATE_WORDS.get(word);
    if (fate !== undefined) return isOneOfTwo(tokens, at) ? undefined : fate;
    if (isFunctionWord(word) && !AUXILIARIES.has(word)) return undefined;
  }
  return undefined;
}

function isOneOfTwo(tokens: readonly Token[], at: number): boolean {
  const isJoined = lowerAt(tokens, at + 1) === 'and' || lowerAt(tokens, at + 1) === 'or';
  return isJoined && FATE_WORDS.has(lowerAt(tokens, at + 2));
}

/** The fate that the verb right before a number or the words that limit it tells, unless two do: "killed or hurt 12". */
function fateBefore({ first, boundWords }: Reading, tokens: readonly Token[]): Fate | undefined {
  const verb = Math.min(first, boundWords?.first ?? first) - 1;
  const isSecond = FATE_WORDS.has(lowerAt(tokens, verb - 2)) && /^(?:and|or)$/.test(lowerAt(tokens, verb - 1));
  return FATE_VERBS.has(lowerAt(tokens, verb)) && !isSecond ? FATE_WORDS.get(lowerAt(tokens, verb)) : undefined;
}
