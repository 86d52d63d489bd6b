/** Spellings that differ between transliterations, in the order they are folded: "Zelenskyy", "Zelenskiy", "Zelensky". */
const FOLDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:yi|iy|ij|yy|ii|y|j)/gu, 'i'],
  [/q(?!u)/gu, 'k'],
  [/kh|gh/gu, 'h'],
  [/ph/gu, 'f'],
  [/ou|oo|w/gu, 'u'],
  [/(\p{L})\1/gu, '$1'],
];

/** What every folding changes something of: a quick test that spares most words all of them. */
const FOLDABLE = /[jqwy]|[gkp]h|ii|o[ou]|(\p{L})\1/u;

/** Letters without accents: most names need no normalising. */
const PLAIN = /^[\x20-\x7e]*$/;
const PLAIN_WORD = /^[a-z\d]*$/;

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/u;

/**
 * The words of a name as names are compared: without accents, "Jr." and the differences between transliterations. A name that
 * is nothing but "II" keeps it, for a name without words would be part of every other.
 */
export function spellingOf(name: string): readonly string[] {
  const plain = (PLAIN.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();
  const words = plain.split(/[\s-]+/u).map(lettersOf);
  const last = words.findLastIndex((word) => !GENERATION.test(word));
  return (last < 0 ? words : words.slice(0, last + 1)).map(folded);
}

function lettersOf(word: string): string {
  return PLAIN_WORD.test(word) ? word : word.replace(/[^\p{L}\p{N}]/gu, '');
}

function folded(word: string): string {
  if (!FOLDABLE.test(word)) return word;
  return FOLDINGS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
}

/**
 * Whether two words may be one name with a slip of the pen: the same initial and at most 0, 1 or 2 changed, dropped,
 * added or swapped letters where the longer word has up to 4, up to 7 or more letters.
 */
export function isNearSpelling(a: string, b: string): boolean {
  if (a[0] !== b[0] || a === b) return a === b;
  const limit = slipsAllowed(Math.max(a.length, b.length));
  return limit > 0 && Math.abs(a.length - b.length) <= limit && isWithin(limit, a, b);
}

function slipsAllowed(length: number): number {
  if (length <= 4) return 0;
  return length <= 7 ? 1 : 2;
}

/**
 * Whether Damerau's distance in its restricted form (optimal string alignment) is at most a limit. Once all the beginnings of
 * one word are further from one of the other, the words are too.
 */
function isWithin(limit: number, a: string, b: string): boolean {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = nextRow(a, b, i, row, before);
    if (Math.min(...next) > limit) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? 0) <= limit;
}

function nextRow(
  a: string,
  b: string,
  i: number,
  row: readonly number[],
  before: readonly number[],
): readonly number[] {
  const next = [i];
  for (let j = 1; j <= b.length; j++) {
    const cost = a[i - 1] === b[j - 1] ? 0 : 1;
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const best = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + cost);
    next.push(swapped ? Math.min(best, at(before, j - 2) + 1) : best);
  }
  return next;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
