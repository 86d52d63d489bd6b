import type { Word } from '../../model/sentence.js';
import { DETERMINERS, PREPOSITIONS } from '../data/clause-words.js';
import { COMMON_VERBS } from '../data/common-verbs.js';
import { LOWER_CASE_NAMES } from '../data/lower-case-names.js';
import { CALENDAR_WORDS, NAME_PARTICLES, ORGANISATION_LINKS, ORGANISATION_WORDS } from '../data/name-words.js';
import { REPORTING_VERBS } from '../data/reporting-verbs.js';
import { SENTENCE_OPENERS } from '../data/sentence-openers.js';
import { ABBREVIATED_TITLES } from '../data/titles.js';
import { isCapitalised, isPossessive, withoutPossessive } from '../tokens.js';
import { isGivenName } from './titled-name.js';

/** Neighbouring words that together may be a name with its titles: "NATO Secretary-General Mark Rutte". */
export interface NameRun {
  /** The words of the name, possessive endings taken off. */
  readonly words: readonly Word[];
  /** The positions of the run among the tokens of its sentence, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Where a capital proves nothing: at the opening of a sentence or quotation, and all over a headline. */
  readonly place: 'opening' | 'inner' | 'headline';
}

const OPENING_MARK = /^["“‘'«:;([–—•*-]$/u;
/** Possessives inside names: "People's Party", "Workers' Union". */
const POSSESSIVE_PARTS = new Set([
  "children's",
  "farmers'",
  "men's",
  "nurses'",
  "people's",
  "teachers'",
  "veterans'",
  "women's",
  "workers'",
]);
const HEADLINE_VERBS = new Set([...REPORTING_VERBS.map((verb) => verb.third), ...COMMON_VERBS, ...SENTENCE_OPENERS]);
const MONTH_CUES = new Set(['by', 'early', 'in', 'last', 'late', 'next', 'of', 'since', 'until']);
const PRONOUN_I = /^I(?:['’](?:m|ve|d|ll))?$/u;
const OFFICES_OF_SOMETHING = new Set(['duchess', 'duke', 'minister', 'prince', 'princess', 'secretary']);
const COMPOUND_ADJECTIVE = /-\p{Ll}/u;
/** "San Francisco-based": what ends such a compound ends the name before it. */
const COMPOUND_ENDING =
  /[-‐‑](?:affiliated|backed|based|born|bound|controlled|educated|era|friendly|funded|led|like|made|only|owned|related|run|style|trained|wide|wing)$/u;
const LABELS = new Set([
  'act',
  'appendix',
  'article',
  'chapter',
  'clause',
  'figure',
  'level',
  'page',
  'part',
  'phase',
  'section',
  'stage',
  'table',
  'title',
  'volume',
]);
const SMALL_WORDS = new Set([...PREPOSITIONS, ...DETERMINERS, 'and', 'as', 'but', 'if', 'nor', 'or', 'so', 'yet']);
const HEADLINE_WORDS = 3;
/** Longer runs of capitals are no names. */
const LONGEST_RUN = 16;
const LONG_HEADLINE_WORDS = 5;

/** The runs of capitalised words of a sentence, in order. */
export function nameRuns(tokens: readonly Word[]): readonly NameRun[] {
  const isTitleCase = isHeadline(tokens);
  const runs: NameRun[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!mayStartName(tokens, from) || (isTitleCase && isHeadlineVerb(tokens[from]))) continue;
    const to = isTitleCase ? endOfHeadlineRun(tokens, from) : endOfRun(tokens, from);
    if (!isNoName(tokens, from, to))
      runs.push({
        words: wordsOfRun(tokens, from, to),
        from,
        to,
        place: isTitleCase ? 'headline' : placeOf(tokens, from),
      });
    from = to - 1;
  }
  return runs;
}

/** Whether a sentence capitalises every word but the small ones, as headlines do; one with a full stop must be longer. */
export function isHeadline(tokens: readonly Word[]): boolean {
  const least = tokens.at(-1)?.text === '.' ? LONG_HEADLINE_WORDS : HEADLINE_WORDS;
  let capitalised = 0;
  for (const token of tokens) {
    if (isCapitalised(token)) capitalised += SMALL_WORDS.has(token.lower) ? 0 : 1;
    else if (LOWER_CASE.test(token.text) && !SMALL_WORDS.has(token.lower)) return false;
  }
  return capitalised >= least;
}

/** "al-Qaeda" and "iPhone" have their capital inside. */
const LOWER_CASE = /^\p{L}[^\p{Lu}]*$/u;

function placeOf(tokens: readonly Word[], index: number): 'opening' | 'inner' {
  const before = tokens[index - 1];
  return before === undefined || OPENING_MARK.test(before.text) ? 'opening' : 'inner';
}

function mayStartName(tokens: readonly Word[], index: number): boolean {
  const token = tokens[index];
  if (token && LOWER_CASE_NAMES.has(token.text)) return true;
  if (!token || !isCapitalised(token) || PRONOUN_I.test(token.text)) return false;
  return !CALENDAR_WORDS.has(withoutPossessive(token).lower) || isNamesake(token, tokens[index + 1]);
}

/** "June Holm" and "Jan van der Berg" are no months. */
function isNamesake(token: Word, next: Word | undefined): boolean {
  return isGivenName(token) && next !== undefined && (isCapitalised(next) || NAME_PARTICLES.has(next.lower));
}

/** "EU-led", "Article 5" and "May 2" are no names. */
function isNoName(tokens: readonly Word[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || to - from > 1) return false;
  if (COMPOUND_ADJECTIVE.test(first.text)) return !COMPOUND_ENDING.test(first.text);
  return (LABELS.has(first.lower) && isNumber(tokens[to])) || isMonthOfMay(tokens, from);
}

/** "May" is a month beside a number and after "in" or "last"; else it may be a Prime Minister. */
function isMonthOfMay(tokens: readonly Word[], index: number): boolean {
  if (tokens[index]?.text !== 'May') return false;
  const before = tokens[index - 1];
  return isNumber(before) || isNumber(tokens[index + 1]) || MONTH_CUES.has(before?.lower ?? '');
}

function isNumber(token: Word | undefined): boolean {
  return token !== undefined && /^\d/u.test(token.text);
}

function endOfRun(tokens: readonly Word[], from: number): number {
  let to = from + 1;
  for (let next = extended(tokens, from, to); next > to; next = extended(tokens, from, to)) {
    to = next;
    if (to - from >= LONGEST_RUN) break;
  }
  return to;
}

/** In a headline the verbs have capitals too: "Holm Says Bridge Is Safe". */
function endOfHeadlineRun(tokens: readonly Word[], from: number): number {
  const end = endOfRun(tokens, from);
  const verb = tokens.slice(from + 1, end).findIndex(isHeadlineVerb);
  return verb < 0 ? end : from + 1 + verb;
}

function isHeadlineVerb(token: Word | undefined): boolean {
  return token !== undefined && HEADLINE_VERBS.has(token.lower);
}

/** The end of the run if it goes on after `to`, else `to`. */
function extended(tokens: readonly Word[], from: number, to: number): number {
  const last = tokens[to - 1];
  if (!last || endsName(last)) return to;
  if (tokens[to]?.text === '.') return mayEndInStop(last) && goesOnAfterStop(tokens, to + 1) ? to + 2 : to;
  if (isAdjacentName(tokens, to)) return to + 1;
  return afterLinks(tokens, from, to);
}

/** A possessive ends a name, but for those inside names; so does "-based". */
function endsName(token: Word): boolean {
  if (COMPOUND_ENDING.test(token.text)) return true;
  return isPossessive(token) && !POSSESSIVE_PARTS.has(token.lower);
}

function mayEndInStop(token: Word): boolean {
  return ABBREVIATED_TITLES.has(token.lower) || /^\p{Lu}$/u.test(token.text) || /^(?:Jr|Sr)$/u.test(token.text);
}

function goesOnAfterStop(tokens: readonly Word[], index: number): boolean {
  return isAdjacentName(tokens, index) && !SENTENCE_OPENERS.has(tokens[index]?.lower ?? '');
}

function isAdjacentName(tokens: readonly Word[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  return token !== undefined && before !== undefined && token.start - before.end <= 1 && mayStartName(tokens, index);
}

/** Steps over up to three particles ("van der") or links ("of the") to the capitalised word that they lead to. */
function afterLinks(tokens: readonly Word[], from: number, to: number): number {
  if (!mayLink(tokens[to])) return to;
  const links = takesLinks(tokens.slice(from, to)) ? ORGANISATION_LINKS : NAME_PARTICLES;
  let index = to;
  while (index < to + 3 && links.has(tokens[index]?.lower ?? '')) index++;
  return index > to && isAdjacentName(tokens, index) && !endsInPlainAnd(tokens, index) ? index + 1 : to;
}

function mayLink(token: Word | undefined): boolean {
  return token !== undefined && (NAME_PARTICLES.has(token.lower) || ORGANISATION_LINKS.has(token.lower));
}

/** "the Senate and Trump": a bare "and" divides names; only "Health and Human Services" after an "of" goes on. */
function endsInPlainAnd(tokens: readonly Word[], index: number): boolean {
  return tokens[index - 1]?.lower === 'and' && tokens[index - 3]?.lower !== 'of';
}

/** "Bank of England", "Secretary of State"; but what follows "Minister Ada Holm" is not hers. */
function takesLinks(run: readonly Word[]): boolean {
  const last = run.at(-1);
  return run.some(({ lower }) => ORGANISATION_WORDS.has(lower)) || OFFICES_OF_SOMETHING.has(last?.lower ?? '');
}

function wordsOfRun(tokens: readonly Word[], from: number, to: number): readonly Word[] {
  const words = tokens.slice(from, to).filter((token) => token.text !== '.');
  const last = words.pop();
  if (last) words.push(bare(last));
  return words;
}

function bare(token: Word): Word {
  const text = withoutPossessive(token).text.replace(COMPOUND_ENDING, '');
  return text === token.text ? token : { ...token, end: token.start + text.length, text, lower: text.toLowerCase() };
}
