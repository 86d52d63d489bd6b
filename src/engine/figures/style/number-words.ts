import { IRREGULAR_ORDINALS, SCALE_WORDS, TEEN_WORDS, TENS_WORDS, UNIT_WORDS } from '../tables/number-words.js';

const SMALL = new Map([...UNIT_WORDS, ...TEEN_WORDS].map(([word, value]) => [value, word]));
const TENS = new Map([...TENS_WORDS].filter(([word]) => word !== 'fourty').map(([word, value]) => [value, word]));
const SCALES = ['trillion', 'billion', 'million', 'thousand', 'hundred'];

/** A whole number in words, as newspapers write it: twenty-three, one hundred and five, two million. */
export function inWords(value: number): string {
  if (value < 0) return `minus ${inWords(-value)}`;
  const scale = SCALES.find((word) => value >= (SCALE_WORDS.get(word) ?? 0));
  if (scale === undefined) return belowHundred(value);
  const size = SCALE_WORDS.get(scale) ?? 1;
  const rest = value % size;
  const head = `${inWords(Math.floor(value / size))} ${scale}`;
  if (rest === 0) return head;
  return rest < 100 ? `${head} and ${inWords(rest)}` : `${head} ${inWords(rest)}`;
}

function belowHundred(value: number): string {
  if (value === 0) return 'zero';
  const small = SMALL.get(value);
  if (small !== undefined) return small;
  const tens = TENS.get(value - (value % 10)) ?? '';
  return value % 10 === 0 ? tens : `${tens}-${SMALL.get(value % 10)}`;
}

/** A place in an order in words: twenty-first, hundredth. */
export function ordinalInWords(value: number): string {
  return inWords(value).replace(/[a-z]+$/, (word) => {
    if (word.endsWith('y')) return `${word.slice(0, -1)}ieth`;
    return IRREGULAR_ORDINALS.get(word) ?? `${word}th`;
  });
}

/** A place in an order in digits: 21st, 112th. */
export function ordinalInDigits(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
}
