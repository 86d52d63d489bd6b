import type { Word } from '../../model/sentence.js';
import { isNegative } from './senses.js';
import { TURNING_WORDS } from './tables/turning-words.js';

/** Whether a word turns a sentence around; what somebody is kept or barred "from doing" does too. */
export function isTurning({ lower }: Word, next: Word | undefined): boolean {
  if (lower === 'from' && next?.lower.endsWith('ing')) return true;
  return TURNING_WORDS.has(lower) || isNegative(lower);
}
