import { IRREGULAR_UNITS, UNIT_COMPLEMENTS } from '../tables/unit-plurals.js';

/** The words of a unit in the number that `count` asks for: "3 feet" but "1 foot", "2 miles per hour" but "1 mile per hour". */
export function unitFor(words: string, count: number): string {
  const parts = words.split(/(\s+)/);
  const head = headOf(parts);
  return parts.map((part, at) => (at === head ? (count === 1 ? singular(part) : plural(part)) : part)).join('');
}

/** Where the noun of a unit stands among its words: the last before "per" and the like. Symbols and codes have no plural. */
function headOf(parts: readonly string[]): number {
  const complement = parts.findIndex((part) => UNIT_COMPLEMENTS.has(part.toLowerCase()));
  const words = complement < 0 ? parts : parts.slice(0, complement);
  return words.findLastIndex((part) => /^\p{L}\p{Ll}{2,}$/u.test(part) && /[aeiouy]/.test(part));
}

const SINGULARS: ReadonlyMap<string, string> = new Map([...IRREGULAR_UNITS].map(([one, many]) => [many, one]));

function plural(word: string): string {
  const known = IRREGULAR_UNITS.get(word);
  return known ?? (word.endsWith('s') || SINGULARS.has(word) ? word : `${word}s`);
}

function singular(word: string): string {
  const known = SINGULARS.get(word);
  return known ?? word.replace(/s$/, '');
}
