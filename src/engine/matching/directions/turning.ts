import type { Word } from '../../model/sentence.js';
import { isNegative } from './senses.js';
import { TURNING_WORDS } from './tables/turning-words.js';

/** Whether a word turns a sentence around; what is ruled out, and what somebody is kept or barred "from doing", does too. */
export function isTurning({ lower }: Word, next: Word | undefined): boolean {
  if (RULE.test(lower) && next?.lower === 'out') return true;
  if (lower === 'from' && next?.lower.endsWith('ing')) return true;
  return TURNING_WORDS.has(lower) || isNegative(lower);
}

const RULE = /^rul(?:e|ed|es|ing)$/;
