import type { NameMention, Names, TitleMention } from '../../model/attribution.js';
import type { Word } from '../../model/sentence.js';
import { endedBy, startedBefore } from '../../model/span.js';
import { BE_FORMS, DETERMINERS, PREPOSITIONS } from '../data/clause-words.js';
import { TITLE_FAMILIES } from '../data/title-families.js';
import { HONORIFICS } from '../data/titles.js';
import { isCapitalised, isPossessive, isWord, withoutPossessive } from '../tokens.js';
import { mentionsWithin } from './names.js';

type Tokens = readonly Word[];

/** A title of the families among the tokens of a sentence; `to` is exclusive. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

const CANONICAL: ReadonlyMap<string, string> = new Map(
  TITLE_FAMILIES.flat().flatMap((forms) => forms.map((form): [string, string] => [form, forms[0] ?? form])),
);
/** The last word of every title: a quick test that spares most words of a text all titles. */
const LAST_WORDS: ReadonlySet<string | undefined> = new Set(
  [...CANONICAL.keys()].map((form) => form.split(' ').at(-1)),
);
/** Forms of address and degrees, which stand between a title and a name. */
const HONORIFICS_BEFORE_NAMES = new Set([...HONORIFICS, 'dr', 'prof']);
const LONGEST_TITLE = 3;
/** How many words may stand in a description before its title: "the two-time Norwegian". */
const LONGEST_DESCRIPTION = 5;
/** Words that make another title of the one behind them. */
const SECONDS = new Set(['assistant', 'associate', 'co', 'deputy', 'junior', 'under', 'vice']);
/** Words that do not go between a name and its title. */
const BREAKS = new Set(['and', 'but', 'or', 'that', 'who', 'whose', 'not', 'no', 'never']);

/** The titles that stand beside the names of each sentence: "Mayor Holm", "Holm, the mayor of Velden", "Holm is mayor". */
export function readTitles(sentences: readonly Tokens[], names: Names): readonly TitleMention[] {
  return sentences.flatMap((tokens) => {
    const [first] = tokens;
    const last = tokens.at(-1);
    if (!first || !last) return [];
    return mentionsWithin(names, { start: first.start, end: last.end }).flatMap((holder) => titlesOf(tokens, holder));
  });
}

function titlesOf(tokens: Tokens, holder: NameMention): TitleMention[] {
  const before = titleBefore(tokens, endedBy(tokens, holder.start));
  const after = titleAfter(tokens, startedBefore(tokens, holder.end));
  return [...(before ? [mentionOf(tokens, before, holder)] : []), ...(after ? [mentionOf(tokens, after, holder)] : [])];
}

function mentionOf(tokens: Tokens, { from, to, title }: Place, holder: NameMention): TitleMention {
  const words = tokens.slice(from, to);
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return { start, end, text: words.map((token) => token.text).join(' '), title, holder };
}

/** "Prime Minister Ada Holm", "the prime minister, Ada Holm" and "the president, Dr Ada Holm". */
function titleBefore(tokens: Tokens, start: number): Place | undefined {
  const end = beforeHonorific(tokens, start);
  const isAside = tokens[end - 1]?.text === ',';
  const place = titleEndingAt(tokens, isAside ? end - 1 : end);
  if (!place || !isAside) return place;
  return isOpened(tokens, place.from) ? place : undefined;
}

/** The position before "Dr", "Mr." and the like, which end at `end`, where no title of the families is among them. */
function beforeHonorific(tokens: Tokens, end: number): number {
  const at = tokens[end - 1]?.text === '.' ? end - 2 : end - 1;
  return HONORIFICS_BEFORE_NAMES.has(tokens[at]?.lower ?? '') ? at : end;
}

/** "The Norwegian prime minister" and "Norway's prime minister" are whole phrases. */
function isOpened(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  while (at > from - LONGEST_DESCRIPTION && isCapitalised(tokens[at]) && !isOpening(tokens[at])) at--;
  return isOpening(tokens[at]);
}

function isOpening(token: Word | undefined): boolean {
  return token !== undefined && (DETERMINERS.has(token.lower) || isPossessive(token));
}

/** "Holm, the Norwegian prime minister", "Holm is prime minister". */
function titleAfter(tokens: Tokens, start: number): Place | undefined {
  const link = tokens[start];
  if (!link || !(link.text === ',' || BE_FORMS.has(link.lower))) return undefined;
  let end = start + 1;
  while (end <= start + LONGEST_DESCRIPTION && isInDescription(tokens[end])) end++;
  return titleEndingAt(tokens, end);
}

function isInDescription(token: Word | undefined): boolean {
  return token !== undefined && isWord(token) && !PREPOSITIONS.has(token.lower) && !BREAKS.has(token.lower);
}

/** The longest title of the families whose last word is before `end`. */
function titleEndingAt(tokens: Tokens, end: number): Place | undefined {
  const last = tokens[end - 1];
  if (!last || !LAST_WORDS.has(withoutPossessive(last).lower)) return undefined;
  for (let length = LONGEST_TITLE; length > 0; length--) {
    const from = end - length;
    const words = from < 0 ? [] : tokens.slice(from, end);
    const title = CANONICAL.get(words.map((word) => withoutPossessive(word).lower).join(' '));
    if (title !== undefined) return withSecond(tokens, { from, to: end, title });
  }
  return undefined;
}

function withSecond(tokens: Tokens, place: Place): Place {
  const before = tokens[place.from - 1]?.lower ?? '';
  return SECONDS.has(before) ? { from: place.from - 1, to: place.to, title: `${before} ${place.title}` } : place;
}

/** Every form of a title, in lower case; that of a deputy has only its own. */
export function formsOfTitle(title: string): readonly string[] {
  const forms = TITLE_FAMILIES.flat().filter(([first]) => first === title);
  return forms.length > 0 ? forms.flat() : [title];
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
