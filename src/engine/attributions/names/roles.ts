import type { Entity } from '../../model/attribution.js';
import type { Word } from '../../model/sentence.js';
import { SENTENCE_OPENERS } from '../data/sentence-openers.js';
import { LEADING_TITLES, TITLE_QUALIFIERS } from '../data/titles.js';
import { isWord, withoutPossessive } from '../tokens.js';
import { countryOf } from './countries.js';
import type { NameRun } from './runs.js';
import { isTitleWord, titleBase } from './titled-name.js';

/** What somebody is, and of what: "the leader of the People's Party" is a leader, of people's, party. */
interface Role {
  readonly head: string;
  readonly of: ReadonlySet<string>;
}

const ARTICLES = new Set(['a', 'an', 'his', 'her', 'its', 'the', 'their']);
const PREPOSITIONS = new Set(['at', 'by', 'for', 'from', 'in', 'of', 'on', 'to', 'with']);
const STOPS = new Set([
  ',',
  '.',
  ';',
  ':',
  '(',
  ')',
  '-',
  '–',
  '—',
  'and',
  'but',
  'said',
  'says',
  'that',
  'who',
  'whose',
]);
const LONGEST_ROLE = 14;
const LONGEST_ROLE_HEAD = 6;

/** The roles that the words around a name give its bearer: "party leader Weber", "Weber, the leader of the party,". */
export function roleAround(tokens: readonly Word[], run: NameRun): readonly string[] {
  return [roleBefore(tokens, run.from), roleAfter(tokens, run.to), appositiveBefore(tokens, run)].filter(
    (role) => role !== '',
  );
}

/** "NATO chief Mark Rutte", "former prime minister Mark Rutte". */
function roleBefore(tokens: readonly Word[], end: number): string {
  const last = tokens[end - 1];
  if (!last || !isLowerCase(last) || !isTitleWord(last)) return '';
  let start = end - 1;
  while (start > end - LONGEST_ROLE_HEAD && isRoleWord(tokens[start - 1])) start--;
  return joined(tokens.slice(start, end));
}

function isRoleWord(token: Word | undefined): boolean {
  if (!token || !isWord(token) || ARTICLES.has(token.lower) || PREPOSITIONS.has(token.lower)) return false;
  return !isLowerCase(token) || TITLE_QUALIFIERS.has(token.lower) || isTitleWord(token) || token.lower.includes('-');
}

/** "Weber, the leader of the party," and "Weber, 52, leader of the party." */
function roleAfter(tokens: readonly Word[], start: number): string {
  if (tokens[start]?.text !== ',') return '';
  const from = start + (/^\d+$/u.test(tokens[start + 1]?.text ?? '') && tokens[start + 2]?.text === ',' ? 3 : 1);
  return roleFrom(tokens, from, endOfRole(tokens, from));
}

function roleFrom(tokens: readonly Word[], from: number, to: number): string {
  const first = tokens[from];
  if (!first || to - from > LONGEST_ROLE) return '';
  const isOpened = ARTICLES.has(first.lower);
  const words = tokens.slice(isOpened ? from + 1 : from, to);
  const head = words.findIndex((word) => PREPOSITIONS.has(word.lower));
  const isRole = words
    .slice(0, head < 0 ? LONGEST_ROLE_HEAD : head)
    .some((word) => isTitleWord(word) && (isOpened || isLowerCase(word)));
  return isRole ? joined(words) : '';
}

function endOfRole(tokens: readonly Word[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from <= LONGEST_ROLE && !STOPS.has(tokens[to]?.lower ?? ',')) to++;
  return to;
}

/** "The leader of the party, Manfred Weber, said". */
function appositiveBefore(tokens: readonly Word[], run: NameRun): string {
  if (tokens[run.from - 1]?.text !== ',' || tokens[run.to]?.text !== ',') return '';
  const end = run.from - 1;
  let start = end;
  while (start > 0 && end - start <= LONGEST_ROLE && !STOPS.has(tokens[start - 1]?.lower ?? ',')) start--;
  return ARTICLES.has(tokens[start]?.lower ?? '') ? roleFrom(tokens, start, end) : '';
}

function isLowerCase(token: Word): boolean {
  return token.text === token.text.toLowerCase();
}

function joined(words: readonly Word[]): string {
  return words.map((word) => titleBase(withoutPossessive(word).lower)).join(' ');
}

/** The one entity of a text that holds the role of a definite noun phrase: "the NATO chief"; none if several may. */
export function holderOf(phrase: readonly Word[], entities: readonly Entity[]): number | undefined {
  if (!ARTICLES.has(phrase[0]?.lower ?? '') || phrase[0]?.lower.startsWith('a')) return undefined;
  const role = roleOf(joined(phrase));
  if (!role) return undefined;
  const holders = entities.flatMap((entity, index) => (holds(entity, role) ? [index] : []));
  return holders.length === 1 ? holders[0] : undefined;
}

function holds(entity: Entity, role: Role): boolean {
  return entity.kind === 'person' && entity.titles.some((title) => isCovered(role, roleOf(title)));
}

function isCovered(asked: Role, held: Role | undefined): boolean {
  if (!held || !isSameHead(asked.head, held.head)) return false;
  return [...asked.of].every((word) => held.of.has(word));
}

function isSameHead(a: string, b: string): boolean {
  return a === b || (LEADING_TITLES.has(a) && LEADING_TITLES.has(b) && (isGeneric(a) || isGeneric(b)));
}

/** Papers call the head of anything its chief, boss, head or leader. */
function isGeneric(title: string): boolean {
  return title === 'chief' || title === 'boss' || title === 'head' || title === 'leader';
}

function roleOf(phrase: string): Role | undefined {
  const words = phrase.split(' ').filter((word) => word !== '');
  const preposition = words.findIndex((word) => PREPOSITIONS.has(word));
  const front = preposition < 0 ? words : words.slice(0, preposition);
  const head = front.at(-1);
  if (!head || !isTitle(head)) return undefined;
  return { head, of: new Set([...front.slice(0, -1), ...words.slice(front.length)].filter(tells).map(standard)) };
}

function isTitle(word: string): boolean {
  return isTitleWord({ start: 0, end: 0, text: word, lower: word });
}

function tells(word: string): boolean {
  return !ARTICLES.has(word) && !PREPOSITIONS.has(word) && !SENTENCE_OPENERS.has(word);
}

/** "German" and "Germany's" are Germany. */
function standard(word: string): string {
  return countryOf(word === 'us' ? 'US' : word)?.country.name.toLowerCase() ?? word;
}
