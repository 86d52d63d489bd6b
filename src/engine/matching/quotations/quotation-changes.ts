import type { WordChange } from '../../model/match.js';
import type { Word } from '../../model/sentence.js';
import { type TextSpan, textSpan } from '../../model/span.js';
import type { ReadText } from '../../model/statement.js';
import { isEqual, type WordAlignment, type WordPair } from '../word-alignment.js';
import { DISPENSABLE_WORDS } from './dispensable-words.js';
import { spokenForm } from './spelling.js';

/** A run of words and the document they stand in. */
export interface WordRun {
  readonly document: ReadText;
  readonly words: readonly Word[];
}

/** Whether a change only leaves out words that add nothing: articles, emphasis and the fillers of speech. */
export function isSmoothing({ draft, source }: WordChange): boolean {
  const [kept, given] = [wordsIn(draft), wordsIn(source)];
  return kept.every((word) => given.includes(word)) && essence(kept) === essence(given);
}

function wordsIn({ text }: TextSpan): readonly string[] {
  return spokenForm(text).split(' ');
}

function essence(words: readonly string[]): string {
  return words.filter((word) => !DISPENSABLE_WORDS.has(word)).join(' ');
}

/** What was changed between two aligned runs of words, other spellings of the same words left out. */
export function changesOf(draft: WordRun, source: WordRun, { pairs }: WordAlignment): WordChange[] {
  return runsOfChange(pairs, draft.words, source.words)
    .map((run) => pairsOfChange(run, pairs, draft, source))
    .map((run) => ({
      draft: wordsBetween(
        draft,
        run.map((pair) => pair.draft),
      ),
      source: wordsBetween(
        source,
        run.map((pair) => pair.source),
      ),
    }))
    .filter((change) => isChangeOfWords(change) && !isLeftOutThere(change, source.document));
}

/** Words that a reference itself leaves out ("…") may be those that the draft has there. */
function isLeftOutThere({ draft, source }: WordChange, { prose }: ReadText): boolean {
  return (
    draft.text.startsWith(source.text) && ELLIPSIS.test(prose.text.slice(source.end, source.end + LONGEST_ELLIPSIS))
  );
}

const ELLIPSIS = /^\s?(?:…|\.\.\.)/;
const LONGEST_ELLIPSIS = 4;

/** The pairs of a change; one without words on one side takes in the equal words beside it. */
function pairsOfChange(
  { first, last }: Run,
  pairs: readonly WordPair[],
  draft: WordRun,
  source: WordRun,
): readonly WordPair[] {
  const own = withArticleBefore(pairs.slice(first, last), draft, source);
  const whole = last === pairs.length ? withNextWords(own, pairs[first - 1]?.source, source) : own;
  return hasBothSides(whole) ? whole : pairs.slice(Math.max(0, first - 1), last + 1);
}

function hasBothSides(run: readonly WordPair[]): boolean {
  return run.some((pair) => pair.draft !== undefined) && run.some((pair) => pair.source !== undefined);
}

/** An article that begins the draft's run stands for one of the source, with the word between: "an injury", "a minor injury". */
function withArticleBefore(run: readonly WordPair[], draft: WordRun, source: WordRun): readonly WordPair[] {
  const [first] = run;
  if (first?.draft !== 0 || first.source === undefined) return run;
  const [own, before] = [draft.words[0]?.lower ?? '', source.words[first.source - 1]?.lower ?? ''];
  return ARTICLES.has(own) && ARTICLES.has(before) ? [{ source: first.source - 1 }, ...run] : run;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/**
 * Words at the end of the draft's run that were left without partners, beside the source's next words: "were promoted" stands
 * for "were dismissed", unless the sentence or the quotation ends before the next word.
 *
 * @param before the position of the source's word in front of the run, if any
 */
function withNextWords(
  run: readonly WordPair[],
  before: number | undefined,
  { document, words }: WordRun,
): readonly WordPair[] {
  const last = run.findLast((pair) => pair.source !== undefined)?.source ?? before;
  const left = run.length - 1 - run.findLastIndex((pair) => pair.source !== undefined);
  if (last === undefined || left === 0) return run;
  const next = words.slice(last + 1, last + 1 + left);
  const between = document.prose.text.slice(words[last]?.end, next.at(-1)?.start);
  if (next.length < left || ENDING.test(between)) return run;
  return [...run, ...next.map((_, position) => ({ source: last + 1 + position }))];
}

const ENDING = /[.!?;:,…“”"]/;

/** Other spellings are no change ("tax-filing", "Sen."), and what reaches over the end of what was said cannot be told. */
function isChangeOfWords({ draft, source }: WordChange): boolean {
  if (BOUNDARY.test(source.text) !== BOUNDARY.test(draft.text) || isAnotherPhrase(draft.text, source.text))
    return false;
  const [own, other] = [spelling(draft.text), spelling(source.text)];
  if (own === other || abbreviates(draft.text, other) || abbreviates(source.text, own)) return false;
  return !(CONTRACTED.test(draft.text) && own.endsWith(other));
}

/** Of "it is" only "is" was aligned with "It's". */
const CONTRACTED = /\p{L}['’]\p{L}/u;

/** A few words in the place of many others are not those words changed: something else was said there. */
function isAnotherPhrase(draft: string, source: string): boolean {
  const [words, others] = [draft.toLowerCase().split(' '), source.toLowerCase().split(' ')];
  return others.length >= MANY_WORDS && words.length < others.length && !words.some((word) => others.includes(word));
}

const MANY_WORDS = 4;

/** The end of a sentence or of a quotation. */
const BOUNDARY = /[.!?][”"’']?\s|[“”"]/;

/** Words without what spelling may vary: hyphens, spaces, apostrophes, contractions, British and American habits. */
function spelling(text: string): string {
  const spelt = CONTRACTIONS.reduce((said, [short, long]) => said.replace(short, long), text.toLowerCase());
  return spokenForm(spelt).replaceAll(' ', '');
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan['’]t\b/g, 'cannot'],
  [/\bwon['’]t\b/g, 'will not'],
  [/n['’]t\b/g, ' not'],
  [/['’]ll\b/g, ' will'],
  [/['’]re\b/g, ' are'],
  [/['’]ve\b/g, ' have'],
  [/\bi['’]m\b/g, 'i am'],
  [/\b(it|he|she|that|there|what|who|here)['’]s\b/g, '$1 is'],
];

/** Whether a text is a shortened word with a stop, such as "Sen." for Senator. */
function abbreviates(text: string, spelt: string): boolean {
  const short = spelling(text);
  return short.length >= 2 && short.length < spelt.length && spelt.startsWith(short) && ABBREVIATED.test(text);
}

const ABBREVIATED = /^\p{Lu}\p{Ll}+$/u;

interface Run {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** The runs of pairs that are not equal. */
function runsOfChange(pairs: readonly WordPair[], draft: readonly Word[], source: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let first = 0;
  while (first < pairs.length) {
    let last = first;
    while (last < pairs.length && !isEqual(pairs[last] ?? {}, draft, source)) last++;
    if (last > first) runs.push({ first, last });
    first = last + 1;
  }
  return runs;
}

function wordsBetween({ document, words }: WordRun, positions: readonly (number | undefined)[]): TextSpan {
  const present = positions.flatMap((position) => words[position ?? -1] ?? []);
  const start = present[0]?.start ?? 0;
  return textSpan(document.prose.text, { start, end: present.at(-1)?.end ?? start });
}
