import type { Word } from '../../model/sentence.js';
import { areOpposite, hasOpposite } from './poles.js';
import { isNegative } from './senses.js';
import { NEGATIVE_BEFORE_TO } from './tables/negators.js';
import { INTENDING_BEFORE_TO, MODALS_OF_POSSIBILITY } from './tables/softeners.js';

/** The words of a sentence that decide in which direction it says something, and how firmly; most sentences have none. */
export interface DirectionWords {
  /** Whether any may negate what follows. */
  readonly negates: boolean;
  /** Whether any may leave open what a verb says. */
  readonly softens: boolean;
  /** Those that have an opposite, in lower case. */
  readonly poles: readonly string[];
}

/** Finds the words that decide in which direction a sentence says something. */
export function directionWords(words: readonly Word[]): DirectionWords {
  return {
    negates: words.some(({ lower }) => isNegative(lower) || NEGATIVE_BEFORE_TO.has(lower)),
    softens: words.some(({ lower }) => MODALS_OF_POSSIBILITY.has(lower) || INTENDING_BEFORE_TO.has(lower)),
    poles: words.filter(isPole).map(({ lower }) => lower),
  };
}

/** Whether a word, by its position in its sentence, has an opposite; capitals within a sentence make a name of it. */
export function isPole({ lower, text }: Word, position: number): boolean {
  return hasOpposite(lower) && (position === 0 || text === lower);
}

/** Whether two sentences can say the opposite of each other at all: one of them negates, or they have opposite words. */
export function mayBeOpposed(one: DirectionWords, other: DirectionWords): boolean {
  if (one.negates || other.negates) return true;
  return one.poles.some((word) => other.poles.some((pole) => areOpposite(word, pole)));
}
