import { AMERICAN_BEGINNINGS } from './spelling-variants.js';

/** Words as they sound: in lower case, without marks, hyphens and apostrophes, in American spelling, one space apart. */
export function spokenForm(text: string): string {
  return (text.toLowerCase().replace(INSIDE_WORD, '').match(WORD) ?? []).map(american).join(' ');
}

/** Marks within a word that some leave out: "U.S.", "don’t". */
const INSIDE_WORD = /(?<=\p{L})[.'’](?=\p{L})/gu;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const LONGEST_BEGINNING = Math.max(...[...AMERICAN_BEGINNINGS.keys()].map(({ length }) => length));

const SHORTEST_BEGINNING = Math.min(...[...AMERICAN_BEGINNINGS.keys()].map(({ length }) => length));

/** A word in lower case as Americans write it; every "-ise" counts as "-ize", since only equal forms are asked for. */
function american(word: string): string {
  for (let length = Math.min(word.length, LONGEST_BEGINNING); length >= SHORTEST_BEGINNING; length--) {
    const beginning = AMERICAN_BEGINNINGS.get(word.slice(0, length));
    if (beginning !== undefined && !(beginning.length > length && word.startsWith(beginning)))
      return beginning + word.slice(length);
  }
  return word.length >= LEAST_FOR_ENDING ? word.replace(BRITISH_ENDING, '$1z$2') : word;
}

/** Shorter words in -ise are others in -ize: "prise" and "prize". */
const LEAST_FOR_ENDING = 7;

const BRITISH_ENDING = /([iy])s(e[drs]?|ers|ing|ations?)$/;
