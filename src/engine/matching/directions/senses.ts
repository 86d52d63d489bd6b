import type { Word } from '../../model/sentence.js';
import { FUNCTION_WORDS } from '../function-words.js';
import type { StemOf } from '../terms.js';
import { baseOf } from '../verbs/verb-forms.js';
import { NEGATED_THEMSELVES, NEGATIVE_BEFORE_TO, NEGATORS } from './tables/negators.js';

/** A word of a sentence that says what it is about, numbers included. */
export interface Content {
  /** The position among the words of the sentence. */
  readonly position: number;
  readonly word: Word;
  readonly stem: string;
  readonly negation?: Negation;
}

/** The words that say of a content that it is not so: positions in the sentence, `past` exclusive. */
export interface Negation {
  readonly first: number;
  readonly past: number;
}

/** A sentence as the direction of what it says is compared. */
export interface Senses {
  readonly words: readonly Word[];
  readonly contents: readonly Content[];
}

const TELLING = /[\p{L}\p{N}]/u;

/** Reads the words of a sentence: what it is about, and what of that it negates. */
export function readSenses(words: readonly Word[], stemOf: StemOf): Senses {
  const negations = new Map<number, Negation>();
  for (let at = 0; at < words.length; at++) {
    const past = endOfNegator(words, at);
    const target = past === undefined ? undefined : negatedFrom(words, past);
    if (past !== undefined && target !== undefined) negations.set(target, { first: at, past });
  }
  const negating = [...negations.values()];
  const contents: Content[] = [];
  for (const [position, word] of words.entries()) {
    if (!isContent(word) || PASSED.test(word.lower)) continue;
    if (negating.some(({ first, past }) => position >= first && position < past)) continue;
    const negation = negations.get(position);
    contents.push({ position, word, stem: stemOf(baseOf(word.lower)), ...(negation && { negation }) });
  }
  return { words, contents };
}

/** Whether a word is a negator of its own or ends as one: "not", "isn't". */
export function isNegative(lower: string): boolean {
  return NEGATORS.has(lower) || lower.endsWith("n't");
}

/** Whether a word says what its sentence is about: a number, or a word that is neither of grammar nor a negator. */
export function isContent({ lower }: Word): boolean {
  return TELLING.test(lower) && !FUNCTION_WORDS.has(lower) && !isNegative(lower);
}

/** Where the words end that negate what follows, or undefined where none begin at this position, as in "said no to the plan". */
function endOfNegator(words: readonly Word[], at: number): number | undefined {
  const lower = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (NEGATIVE_BEFORE_TO.has(lower) && next === 'to') return at + 2;
  if (lower === 'no' && next === 'longer') return at + 2;
  if (lower === 'no' && next === 'to') return undefined;
  return isNegative(lower) && !NEGATED_THEMSELVES.has(next) ? at + 1 : undefined;
}

/** No negator reaches over more words of grammar than "would not have been able to". */
const REACH = 4;

/** Words with which another clause begins, and the marks. */
const ENDING =
  /^(?:after|and|as|because|before|but|if|nor|or|since|so|than|that|until|what|when|where|whether|which|who|why|[^\p{L}\p{N}]+)$/u;

/** The position of the first word that says something behind a negator, as far as its clause goes. */
function negatedFrom(words: readonly Word[], past: number): number | undefined {
  for (let at = past; at < words.length && at < past + REACH; at++) {
    const word = words[at];
    if (word === undefined || ENDING.test(word.lower)) return undefined;
    if (isContent(word) && !PASSED.test(word.lower)) return at;
  }
  return undefined;
}

/** Adverbs that stand beside a verb, also between it and its negator, and say nothing of their own. */
const PASSED = /^(?:actually|also|currently|ever|now|really|still|yet)$/;
