import type { Numeral } from '../numerals/numeral.js';
import { amount, type Reader } from '../reading.js';
import type { Scan } from '../scan.js';
import { isGlued, isWord, lowerAt } from '../token-tests.js';
import { withScaleLetter } from './money.js';

/** Words before "one" that make it a pronoun. */
const PRONOUN_BEFORE = new Set(
  'another any big each every good last little new next no of old only other said some such that the these this those which'.split(
    ' ',
  ),
);

/** Words behind "one" that make it a pronoun or a set phrase. */
const PRONOUN_AFTER = new Set(
  'another are can could day does had has he i is may might must of or should that thing was way when where which who whose will with would'.split(
    ' ',
  ),
);

/** Reads plain amounts in digits and words, and vague ones (dozens, several hundred). */
export const readNumber: Reader = (scan, at) => {
  const plain = scan.numeralAt(at);
  if (!plain || isPronoun(plain, scan)) return undefined;
  const numeral = isGlued(scan.tokens, plain.end) ? withScaleLetter(plain, scan.tokens) : plain;
  if (isPartOfName(numeral, scan)) return undefined;
  return amount(numeral, { kind: numeral.style === 'vague' ? 'vague' : 'number' }, { first: at, end: numeral.end });
};

function isPronoun(numeral: Numeral, { tokens }: Scan): boolean {
  if (numeral.end - numeral.first !== 1 || lowerAt(tokens, numeral.first) !== 'one') return false;
  if (PRONOUN_BEFORE.has(lowerAt(tokens, numeral.first - 1))) return true;
  return PRONOUN_AFTER.has(lowerAt(tokens, numeral.end)) || !isWord(tokens, numeral.end);
}

/** Letters glued to digits that are neither a unit nor a scale: 4oD, 11i. */
function isPartOfName(numeral: Numeral, { tokens }: Scan): boolean {
  return numeral.style === 'digits' && isWord(tokens, numeral.end) && isGlued(tokens, numeral.end);
}
