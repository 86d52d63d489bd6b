import type { Word } from '../../model/sentence.js';
import type { Span } from '../../model/span.js';
import { withMore } from '../../model/with-more.js';
import { COMMON_VERBS } from '../data/common-verbs.js';
import { NAME_OPENERS } from '../data/name-openers.js';
import { ORGANISATION_WORDS } from '../data/name-words.js';
import { OPENING_NOUNS } from '../data/opening-nouns.js';
import { REPORTING_VERBS } from '../data/reporting-verbs.js';
import { SENTENCE_OPENERS } from '../data/sentence-openers.js';
import { HONORIFICS, TITLE_GENDERS, TITLE_QUALIFIERS } from '../data/titles.js';
import { isPossessive } from '../tokens.js';
import { countryOf } from './countries.js';
import { roleAround } from './roles.js';
import { type NameRun, nameRuns } from './runs.js';
import { isGivenName, isTitleWord, titleBase, titledName } from './titled-name.js';

/** Words that may name somebody or something, with what their surroundings tell about it. */
export interface NameCandidate extends Span {
  readonly words: readonly Word[];
  readonly titles: readonly string[];
  readonly gender?: 'female' | 'male';
  readonly isTitled: boolean;
  /** Whether the capitals prove a name by themselves, or only if the text names it elsewhere. */
  readonly evidence: 'sure' | 'unsure';
  /** Candidates with the same key name the same entity of a text. */
  readonly key: string;
}

/** How a text writes the words that open its sentences as names do, apart from there: in lower case, or with a capital as well. */
export interface Habits {
  readonly isLowerCase: (word: string) => boolean;
  readonly isCapitalised: (word: string) => boolean;
}

/** The words of a block that may be names, with what they tell of the habits of its text. */
export interface CapitalisedBlock {
  readonly sentences: readonly TokenisedSentence[];
  /** The words that stand in lower case, each once. */
  readonly lowerCase: ReadonlySet<string>;
  /** The words that have a capital inside a sentence, each once. */
  readonly capitalised: ReadonlySet<string>;
  /** The words that the habits of the text are asked for, in either spelling, each once. */
  readonly asked: ReadonlySet<string>;
}

interface TokenisedSentence {
  readonly tokens: readonly Word[];
  readonly runs: readonly NameRun[];
}

type Unkeyed = Omit<NameCandidate, 'key'>;

const FOLLOWS_NAMES = new Set([
  ...REPORTING_VERBS.flatMap((verb) => [verb.third, verb.past]),
  ...COMMON_VERBS,
  ...[',', ':', 'also', 'and', 'vs'],
]);
const SHOUTED = /^\p{Lu}{4,}$/u;
/** Endings of plurals, adverbs and participles: a single such word that opens a sentence is no name by itself. */
const ORDINARY_ENDING = /(?:[^siu]s|ing|ly|ed|ies|tion|ment|ness)$/u;

/** Finds the words of a block that may be names; `tokens` are the words of each of its sentences. */
export function capitalisedIn(tokens: readonly (readonly Word[])[]): CapitalisedBlock {
  const sentences = tokens.map((words) => ({ tokens: words, runs: nameRuns(words) }));
  const runs = sentences.flatMap((sentence) => sentence.runs);
  const opening = runs.filter(({ place }) => place === 'opening').flatMap(({ words }) => words);
  const inner = runs.filter(({ place }) => place === 'inner').flatMap(({ words }) => words);
  return {
    sentences,
    lowerCase: lowerCaseWords(tokens),
    capitalised: new Set(inner.map(({ text }) => text)),
    asked: new Set(opening.flatMap(({ text, lower }) => [text, lower])),
  };
}

function lowerCaseWords(tokens: readonly (readonly Word[])[]): ReadonlySet<string> {
  const lowerCase = new Set<string>();
  for (const words of tokens) {
    for (const { text, lower } of words) if (text === lower) lowerCase.add(text);
  }
  return lowerCase;
}

/** The candidates of a block, in order. */
export function nameCandidates({ sentences }: CapitalisedBlock, habits: Habits): readonly NameCandidate[] {
  return sentences.flatMap(({ tokens, runs }) =>
    runs.flatMap((run) =>
      candidatesOfRun(tokens, run, habits).map((candidate) => withMore(candidate, { key: keyOf(candidate) })),
    ),
  );
}

function keyOf({ words, titles, gender, isTitled }: Unkeyed): string {
  const spelled = words.map(({ text, lower }) => `${text} ${lower}`);
  return [...spelled, gender ?? '', isTitled, ...titles].join('\n');
}

function candidatesOfRun(tokens: readonly Word[], run: NameRun, habits: Habits): Unkeyed[] {
  const words = withoutOpeners(run, habits);
  if (words.length === 0) return [];
  const { before, title, name } = titledName(words);
  const place = words.length < run.words.length && run.place === 'opening' ? 'inner' : run.place;
  const evidence = place === 'inner' || isSureAtOpening(tokens, run, words, habits) ? 'sure' : 'unsure';
  return [...untitled(before, evidence), ...titled(tokens, run, { before, title, name }, evidence)];
}

/** Takes off what only has its capital from opening the sentence: "Meanwhile Rutte". */
function withoutOpeners(run: NameRun, habits: Habits): readonly Word[] {
  const first = run.words.findIndex((word, index) => !isOpener(word, run.words[index + 1], run, habits));
  return first < 0 ? [] : run.words.slice(first);
}

function isOpener(word: Word, next: Word | undefined, run: NameRun, habits: Habits): boolean {
  if (next && (isGivenName(word) || NAME_OPENERS.has(word.lower) || isInitial(word, next))) return false;
  if (SENTENCE_OPENERS.has(word.lower)) return true;
  if (run.place !== 'opening' || word !== run.words[0]) return false;
  return opensBeforeGivenName(run.words) || isOrdinaryWord(word, next, run, habits);
}

/** "Ask Ada Holm": a verb before a full name. */
function opensBeforeGivenName([first, second, third]: readonly Word[]): boolean {
  if (!first || !third || !isGivenName(second)) return false;
  return !isTitleWord(first) && !TITLE_QUALIFIERS.has(first.lower) && !countryOf(first.text);
}

/** The "A." of "A. J. Holm" has a full stop before the next word. */
function isInitial(word: Word, next: Word): boolean {
  return word.text.length === 1 && next.start - word.end === 2;
}

function isOrdinaryWord(word: Word, next: Word | undefined, run: NameRun, habits: Habits): boolean {
  if (!next || !habits.isLowerCase(word.lower) || isTitleWord(word)) return false;
  return !countryOf(word.text) && !habits.isCapitalised(word.text) && !run.words.some(isOrganisationWord);
}

function isOrganisationWord(word: Word): boolean {
  return ORGANISATION_WORDS.has(word.lower);
}

function isSureAtOpening(tokens: readonly Word[], run: NameRun, words: readonly Word[], habits: Habits): boolean {
  const [first] = words;
  if (!first || run.place === 'headline') return false;
  if (habits.isCapitalised(first.text) || isSpeakerLabel(tokens, run, first)) return true;
  if (words.length > 1) return !words.every(isShouted);
  return isSureAlone(first, habits) && isFollowedAsName(tokens, run.to);
}

/** "Ada: hello", as conversations are written down. */
function isSpeakerLabel(tokens: readonly Word[], run: NameRun, first: Word): boolean {
  return isGivenName(first) && tokens[run.to]?.text === ':';
}

/** "CLICK HERE" is page furniture. */
function isShouted(word: Word): boolean {
  return SHOUTED.test(word.text);
}

/** Whether a single word that opens a sentence is none of the words that do without being names. */
function isSureAlone(word: Word, habits: Habits): boolean {
  if (habits.isLowerCase(word.lower) || OPENING_NOUNS.has(word.lower)) return false;
  return isGivenName(word) || !(ORDINARY_ENDING.test(word.lower) || isShouted(word));
}

/** "Holm openly disagreed". */
function isAdverb(token: Word | undefined): boolean {
  return token !== undefined && token.lower.length > 4 && token.lower.endsWith('ly');
}

function isFollowedAsName(tokens: readonly Word[], to: number): boolean {
  const last = tokens[to - 1];
  const next = tokens[isAdverb(tokens[to]) ? to + 1 : to]?.lower ?? '';
  return (last !== undefined && isPossessive(last)) || FOLLOWS_NAMES.has(next) || next.endsWith('ed');
}

function untitled(words: readonly Word[], evidence: 'sure' | 'unsure'): Unkeyed[] {
  const span = spanOf(words);
  return span ? [{ start: span.start, end: span.end, words, titles: [], isTitled: false, evidence }] : [];
}

function titled(
  tokens: readonly Word[],
  run: NameRun,
  { before, title, name }: ReturnType<typeof titledName>,
  evidence: 'sure' | 'unsure',
): Unkeyed[] {
  const span = spanOf(name);
  if (!span) return [];
  const around = roleAround(tokens, run);
  if (title.length + around.length === 0)
    return [{ start: span.start, end: span.end, words: name, titles: [], isTitled: false, evidence }];
  const ownRole = [...before, ...title].map((word) => titleBase(word.lower)).filter((word) => !HONORIFICS.has(word));
  const titles = [...(title.length > 0 ? [ownRole.join(' ')] : []), ...around];
  const gender = genderOf([...title.map((word) => word.lower), ...titles.flatMap((role) => role.split(' ', 4))]);
  const candidate: Unkeyed = {
    start: span.start,
    end: span.end,
    words: name,
    titles: titles.filter((role) => role !== ''),
    isTitled: title.length > 0 || titles.length > 0,
    evidence: title.length > 0 && run.place !== 'headline' ? 'sure' : evidence,
  };
  return [gender === undefined ? candidate : withMore(candidate, { gender })];
}

function genderOf(titles: readonly string[]): 'female' | 'male' | undefined {
  return titles.map((title) => TITLE_GENDERS.get(title)).find((gender) => gender !== undefined);
}

function spanOf(words: readonly Word[]): Span | undefined {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}
