import type { Word } from '../../model/sentence.js';
import { COMMITTEES } from '../data/portfolios.js';
import { TITLE_FAMILIES } from '../data/title-families.js';
import { withoutPossessive } from '../tokens.js';

/** A title of the families among the tokens of a sentence; `to` is exclusive. */
export interface TitlePlace {
  readonly from: number;
  readonly to: number;
  /** The form that stands for the title, in lower case; "deputy" stands before that of a deputy. */
  readonly title: string;
}

/** The number of words of the longest title: "head of human resources". */
export const LONGEST_TITLE = 4;

const CANONICAL: ReadonlyMap<string, string> = new Map(
  TITLE_FAMILIES.flat().flatMap((forms) => forms.map((form): [string, string] => [form, forms[0] ?? form])),
);

/** The last word of every title: a quick test that spares most words of a text all titles. */
const LAST_WORDS: ReadonlySet<string | undefined> = new Set(
  [...CANONICAL.keys()].map((form) => form.split(' ').at(-1)),
);

/** Words that make another title of the one behind them, and the word that stands for each. */
const SECONDS: ReadonlyMap<string, string> = new Map([
  ['assistant', 'assistant'],
  ['associate', 'associate'],
  ['co', 'co'],
  ['deputy', 'deputy'],
  ['junior', 'junior'],
  ['under', 'under'],
  ['vice', 'deputy'],
]);

/** "Vice-chairman" and "deputy-director"; who is "co-chair" is a chair. */
const HYPHENATED_SECOND = /^(?:deputy|vice)-(?=\p{L})/u;

/** The longest title of the families whose last word is before `end`. */
export function titleEndingAt(tokens: readonly Word[], end: number): TitlePlace | undefined {
  const last = tokens[end - 1];
  if (!last || !LAST_WORDS.has(withoutPossessive(last).lower.replace(HYPHENATED_SECOND, ''))) return undefined;
  for (let length = Math.min(LONGEST_TITLE, end); length > 0; length--) {
    const from = end - length;
    const place = placeOf(tokens, from, end);
    if (place !== undefined) return place;
  }
  return undefined;
}

function placeOf(tokens: readonly Word[], from: number, to: number): TitlePlace | undefined {
  const words = tokens.slice(from, to).map((word) => withoutPossessive(word).lower);
  const form = words.join(' ');
  const title = CANONICAL.get(form);
  if (title !== undefined) return withSecond(tokens, { from, to, title });
  const first = CANONICAL.get(form.replace(HYPHENATED_SECOND, ''));
  return first === undefined ? undefined : { from, to, title: `deputy ${first}` };
}

function withSecond(tokens: readonly Word[], { from, to, title }: TitlePlace): TitlePlace {
  const second = SECONDS.get(tokens[from - 1]?.lower ?? '');
  return second === undefined ? { from, to, title } : { from: from - 1, to, title: `${second} ${title}` };
}

/** Whether a title, by the form that stands for it, is a committee to which a title belongs. */
export function isCommittee(title: string): boolean {
  return COMMITTEE_NAMES.has(title);
}

const COMMITTEE_NAMES: ReadonlySet<string | undefined> = new Set(COMMITTEES.map(([first]) => first));

/** Every form of a title, in lower case; that of a deputy has only its own. */
export function formsOfTitle(title: string): readonly string[] {
  const forms = TITLE_FAMILIES.flat().filter(([first]) => first === title);
  if (forms.length > 0) return forms.flat();
  const first = firstOf(title);
  return title.startsWith('deputy ') ? [title, `vice ${first}`, `vice-${first}`, `deputy-${first}`] : [title];
}

/** Whether somebody does not hold two titles at once: other titles of one family. A deputy's is of the family of the first. */
export function areOpposed(one: string, other: string): boolean {
  if (one === other) return false;
  return TITLE_FAMILIES.some((family) =>
    [one, other].every((title) => family.some(([first]) => first === title || first === firstOf(title))),
  );
}

function firstOf(title: string): string {
  const [second = '', ...rest] = title.split(' ');
  return SECONDS.has(second) ? rest.join(' ') : title;
}
