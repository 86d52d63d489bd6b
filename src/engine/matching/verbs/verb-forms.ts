import { IRREGULAR_VERBS } from './irregular-verbs.js';

/** The forms of an English verb by what they are used for. */
export interface VerbForms {
  readonly base: string;
  /** The third person of the present tense, which is the plural of a noun that looks like the verb as well. */
  readonly present: string;
  readonly past: string;
  readonly participle: string;
  readonly progressive: string;
}

/** All forms of a verb in lower case: from the table where it is irregular, else by the rules of spelling. */
export function formsOf(base: string): VerbForms {
  const present = withEnding(base, 's');
  const irregular = IRREGULAR_VERBS.get(base);
  if (irregular !== undefined) return { base, present, ...irregular };
  const past = withEnding(base, 'ed');
  return { base, present, past, participle: past, progressive: withEnding(base, 'ing') };
}

/** The base of an irregular form in lower case: "win" for "won"; any other word is given back. */
export function baseOf(lower: string): string {
  return BASES.get(lower) ?? lower;
}

/** Whether a word in lower case is the past tense of an irregular verb and nothing else of it: "won", but not "cut". */
export function isIrregularPast(lower: string): boolean {
  return PASTS.has(lower);
}

/** "Be" alone has two pasts. */
const PASTS: ReadonlySet<string> = new Set([
  'was',
  'were',
  ...[...IRREGULAR_VERBS].flatMap(([base, { past }]) => (past === base ? [] : past)),
]);

const BASES: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR_VERBS].flatMap(([base, { past, participle, progressive }]) =>
    [past, participle, progressive].map((form) => [form, base] as const),
  ),
);

const HISSING = /(?:s|x|z|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;

/** One vowel before one last consonant in a word of one syllable: the consonant is doubled ("dropped"). */
const SHORT = /^[^aeiou]*[aeiou][bdgmnpt]$/;

function withEnding(base: string, ending: 'ed' | 'ing' | 's'): string {
  if (ending === 's') return withS(base);
  if (base.endsWith('e')) return `${base.slice(0, -1)}${ending}`;
  if (ending === 'ed' && CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ied`;
  return SHORT.test(base) ? `${base}${base.at(-1)}${ending}` : `${base}${ending}`;
}

function withS(base: string): string {
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return HISSING.test(base) ? `${base}es` : `${base}s`;
}
