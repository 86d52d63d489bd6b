import type { NameMention, Names, TitleMention } from '../../model/attribution.js';
import type { Word } from '../../model/sentence.js';
import { endedBy, startedBefore } from '../../model/span.js';
import { BE_FORMS, DETERMINERS, PREPOSITIONS } from '../data/clause-words.js';
import { HONORIFICS } from '../data/titles.js';
import { isPossessive, isWord } from '../tokens.js';
import { mentionsWithin } from './names.js';
import { isCommittee, LONGEST_TITLE, type TitlePlace as Place, titleEndingAt } from './title-families.js';

type Tokens = readonly Word[];

/** Forms of address and degrees, which stand between a title and a name. */
const HONORIFICS_BEFORE_NAMES = new Set([...HONORIFICS, 'dr', 'prof']);
/** How many words may stand in a description before its title: "the two-time Norwegian". */
const LONGEST_DESCRIPTION = 5;
/** How many words may stand between a title and the end of what it is a title of: "of the Danish bakers' union". */
const LONGEST_MATTER = 7;
/** Words between a title and what it is a title of. */
const LEADS_TO_MATTER = new Set(['at', 'for', 'in', 'of']);
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
  const before = titleBefore(tokens, endedBy(tokens, holder.start), startedBefore(tokens, holder.end));
  const after = titleAfter(tokens, startedBefore(tokens, holder.end));
  return [before, after]
    .flatMap((place) => (place ? [place, ...committeeOf(tokens, place)] : []))
    .map((place) => mentionOf(tokens, place, holder));
}

function mentionOf(tokens: Tokens, { from, to, title }: Place, holder: NameMention): TitleMention {
  const words = tokens.slice(from, to);
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return { start, end, text: words.map((token) => token.text).join(' '), title, holder };
}

/** "Prime Minister Ada Holm", "the prime minister, Ada Holm" and "the president, Dr Ada Holm"; the name ends at `past`. */
function titleBefore(tokens: Tokens, start: number, past: number): Place | undefined {
  const end = beforeHonorific(tokens, start);
  const isAside = tokens[end - 1]?.text === ',';
  const place = titleEndingAt(tokens, isAside ? end - 1 : end);
  if (!isAside) return place;
  if (place === undefined) return tokens[past]?.text === ',' ? titleOfMatter(tokens, end - 1) : undefined;
  return isOpened(tokens, place.from) ? place : undefined;
}

/** "The president of the bakers' union, Ada Holm,": the title whose matter ends before `end`. */
function titleOfMatter(tokens: Tokens, end: number): Place | undefined {
  for (let at = end - 1; at > 0 && at >= end - LONGEST_MATTER && isInMatter(tokens[at]); at--) {
    const place = LEADS_TO_MATTER.has(tokens[at]?.lower ?? '') ? titleEndingAt(tokens, at) : undefined;
    if (place && isOpened(tokens, place.from) && !isOfAnother(tokens, place.from)) return place;
  }
  return undefined;
}

/** "The wife of the president of Norway, Ada Holm," is no president. */
function isOfAnother(tokens: Tokens, from: number): boolean {
  return tokens.slice(Math.max(0, from - LONGEST_DESCRIPTION), from).some(({ lower }) => LEADS_TO_MATTER.has(lower));
}

function isInMatter(token: Word | undefined): boolean {
  return isInDescription(token) || WITHIN_MATTER.test(token?.lower ?? '');
}

/** The apostrophe of "the bakers' union" stands alone. */
const WITHIN_MATTER = /^(?:['’]|at|for|in|of)$/;

/** The position before "Dr", "Mr." and the like, which end at `end`, where no title of the families is among them. */
function beforeHonorific(tokens: Tokens, end: number): number {
  const at = tokens[end - 1]?.text === '.' ? end - 2 : end - 1;
  return HONORIFICS_BEFORE_NAMES.has(tokens[at]?.lower ?? '') ? at : end;
}

/** "The Norwegian prime minister", "the works council chairman" and "Norway's prime minister" are whole phrases. */
function isOpened(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  while (at > from - LONGEST_DESCRIPTION && isInDescription(tokens[at]) && !isOpening(tokens[at])) at--;
  return isOpening(tokens[at]);
}

function isOpening(token: Word | undefined): boolean {
  return token !== undefined && (DETERMINERS.has(token.lower) || isPossessive(token));
}

/** "Holm, the Norwegian prime minister", "Holm is prime minister", "Holm, who was mayor". */
function titleAfter(tokens: Tokens, start: number): Place | undefined {
  const from = pastLink(tokens, start);
  if (from === undefined) return undefined;
  let end = from;
  while (end < from + LONGEST_DESCRIPTION && isInDescription(tokens[end])) end++;
  return titleWithMatter(tokens, end) ?? titleEndingAt(tokens, end);
}

/** The position behind what leads from a name to its title: a comma, "is", or ", who was". */
function pastLink(tokens: Tokens, start: number): number | undefined {
  const link = tokens[start];
  if (link === undefined) return undefined;
  if (BE_FORMS.has(link.lower)) return start + 1;
  if (link.text !== ',') return undefined;
  const isClause = tokens[start + 1]?.lower === 'who' && BE_FORMS.has(tokens[start + 2]?.lower ?? '');
  return isClause ? start + 3 : start + 1;
}

/** "Minister for health", "leader of the council": a title of the families that goes on behind the `end` of a description. */
function titleWithMatter(tokens: Tokens, end: number): Place | undefined {
  if (!LEADS_TO_MATTER.has(tokens[end]?.lower ?? '')) return undefined;
  for (let past = end + LONGEST_TITLE; past > end + 1; past--) {
    const place = titleEndingAt(tokens, past);
    if (place && place.from < end) return place;
  }
  return undefined;
}

function isInDescription(token: Word | undefined): boolean {
  return token !== undefined && isWord(token) && !PREPOSITIONS.has(token.lower) && !BREAKS.has(token.lower);
}

/** "Roads" of "chairman of the roads committee" and "roads committee chairman": the committee to which a title belongs. */
function committeeOf(tokens: Tokens, { from, to }: Place): Place[] {
  const before = titleEndingAt(tokens, from);
  if (before) return isCommittee(before.title) ? [before] : [];
  if (!LEADS_TO_MATTER.has(tokens[to]?.lower ?? '')) return [];
  let end = to + 1;
  while (end <= to + LONGEST_MATTER && isInMatter(tokens[end])) {
    end++;
    const place = titleEndingAt(tokens, end);
    if (place && isCommittee(place.title)) return [place];
  }
  return [];
}
