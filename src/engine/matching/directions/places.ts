import { countryOf } from '../../attributions/index.js';
import type { Content, Senses } from './senses.js';

/** How many contents on each side of a claim's word are looked for, and within how many of a statement's word. */
const BESIDE = 2;
const AROUND = 4;

/** So many contents around a word must stand around the other, and such a share of them. */
const LEAST_SHARED = 2;
const SHARED_FROM = 0.75;

/** The contents before and behind a word of a sentence, the nearest first. */
interface Surroundings {
  readonly before: readonly Content[];
  readonly behind: readonly Content[];
}

/** A word of a sentence by its position, and what of the sentence belongs to it, such as its negation. */
export interface Place {
  readonly senses: Senses;
  readonly position: number;
}

/** Whether a word of a statement stands where a word of a claim does: between the same contents. */
export function areSamePlace(claim: Place, statement: Place): boolean {
  const own = around(claim, BESIDE);
  const other = around(statement, AROUND);
  const before = own.before.filter((content) => isAmong(content, other.before));
  const behind = own.behind.filter((content) => isAmong(content, other.behind));
  const shared = before.length + behind.length;
  if (shared < LEAST_SHARED || shared < SHARED_FROM * (own.before.length + own.behind.length)) return false;
  return before[0] === own.before[0] || behind[0] === own.behind[0];
}

/** So many words on each side of two places are the same where one was written from the other. */
const SAME_WORDS = 3;

/** Whether two places stand between the same words, small words and marks included, as far as both sentences go. */
export function areSameWording(one: Place, other: Place): boolean {
  for (let away = 1; away <= SAME_WORDS; away++) {
    for (const step of [-away, away]) {
      if (one.senses.words[one.position + step]?.lower !== other.senses.words[other.position + step]?.lower)
        return false;
    }
  }
  return true;
}

/** So many contents behind two places are the same where one sentence tells of the other's matter in words of its own. */
const BEHIND = 3;

/** Whether two words stand before the same contents, as far as the claim goes, and behind what the claim has right before. */
export function areBeforeSame(claim: Place, statement: Place): boolean {
  const own = around(claim, BEHIND);
  const { behind } = around(statement, BEHIND);
  if (own.behind.length < LEAST_SHARED || own.before.length === 0) return false;
  if (!own.behind.every(({ stem }, at) => stem === behind[at]?.stem)) return false;
  const before = statement.senses.contents.filter(({ position }) => position < statement.position);
  return own.before.slice(0, BESIDE).every((content) => before.some((other) => areAlike(content, other)));
}

/** Whether two contents are the same, or a country and its people. */
function areAlike(one: Content, other: Content): boolean {
  if (one.stem === other.stem) return true;
  const country = countryOf(one.word.text)?.country;
  return country !== undefined && country === countryOf(other.word.text)?.country;
}

/** Whether any content right beside a word of a claim stands near the word of a statement. */
export function areNear(claim: Place, statement: Place): boolean {
  const own = around(claim, BESIDE);
  const other = around(statement, AROUND);
  const others = [...other.before, ...other.behind];
  return [...own.before, ...own.behind].some((content) => isAmong(content, others));
}

function around({ senses, position }: Place, reach: number): Surroundings {
  const { contents } = senses;
  const before = contents.filter((content) => content.position < position).reverse();
  const behind = contents.filter((content) => content.position > position);
  return { before: before.slice(0, reach), behind: behind.slice(0, reach) };
}

function isAmong({ stem }: Content, contents: readonly Content[]): boolean {
  return contents.some((other) => other.stem === stem);
}
