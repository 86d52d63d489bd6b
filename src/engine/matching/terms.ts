import { stemmer } from 'stemmer';

import type { Sentence, Word } from '../model/sentence.js';
import { contains, overlaps, type Span, type TextSpan } from '../model/span.js';
import type { ReadText } from '../model/statement.js';
import { wordsOf } from '../segmenting/index.js';
import { FUNCTION_WORDS } from './function-words.js';

/** A word of a sentence that carries meaning, as its stem, at its offset in the prose. */
export interface Term extends Span {
  readonly stem: string;
  /** Whether it is said around the sentence rather than in it. */
  readonly isBorrowed?: boolean;
}

/** Gives the stem of a word in lower case. */
export type StemOf = (word: string) => string;

/** More words than any library and the drafts that are written from it have; what comes after is stemmed each time. */
const MOST_REMEMBERED = 200_000;

/** A stemmer (Porter's, 1980) that remembers what it stemmed; a library has its own, so that what it remembers goes with it. */
export function createStemmer(): StemOf {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stem = stemmer(withoutPossessive(word));
    if (known.size < MOST_REMEMBERED) known.set(word, stem);
    return stem;
  };
}

/** The terms of a sentence, or of a part of one, in order, at offsets of the prose. Function words, marks and bare numbers are no terms. */
export function termsOf(sentence: TextSpan, stemOf: StemOf): Term[] {
  return termsAmong(wordsOf(sentence.text, sentence.start), stemOf);
}

function termsAmong(words: readonly Word[], stemOf: StemOf): Term[] {
  const terms: Term[] = [];
  for (const { start, end, lower } of words) if (carriesMeaning(lower)) terms.push({ start, end, stem: stemOf(lower) });
  return terms;
}

/** The terms of a part of a sentence whose terms are known; a word that reaches out of it ("London-based") is read anew. */
export function termsWithin(part: TextSpan, terms: readonly Term[], stemOf: StemOf): readonly Term[] {
  const within = terms.filter((term) => overlaps(term, part));
  return within.every((term) => contains(part, term)) ? within : termsOf(part, stemOf);
}

/** The terms of each sentence of a document, with what is said around the sentence of the same. */
export function termsInContext({ sentences, words }: Pick<ReadText, 'sentences' | 'words'>, stemOf: StemOf): Term[][] {
  const own = words.map((inSentence) => termsAmong(inSentence, stemOf));
  return sentences.map((sentence, position) => {
    const terms = own[position] ?? [];
    const borrowed = goesOn(sentence, terms, sentences[position - 1]) ? (own[position - 1] ?? []) : [];
    const said = saidOf(sentence);
    if (said.length + borrowed.length === 0) return terms;
    const around = said.flatMap((text) => termsOf({ start: 0, end: text.length, text }, stemOf));
    return [...inFrontOf(sentence, [...around, ...borrowed]), ...terms];
  });
}

/**
 * In front of a table cell's own terms stand those of the headings of its row and column; in front of a list item's those of the
 * heading above and of what leads in to the list.
 */
function saidOf({ blockKind, context }: Sentence): readonly string[] {
  if (blockKind === 'list-item') return context.slice(-2);
  return blockKind === 'table-cell' ? context : NOTHING;
}

const NOTHING: readonly string[] = [];

function inFrontOf({ start, blockKind }: Sentence, terms: readonly Term[]): Term[] {
  const isBorrowed = blockKind !== 'table-cell';
  return terms.map(({ stem }) => ({ start, end: start, stem, isBorrowed }));
}

/** A sentence of more terms says itself what it is about. */
const FEW_TERMS = 1;

/** How a sentence opens that goes on about what the one before speaks of: "It was 300.", "Of them 40 left.", "Five did." */
const GOES_ON = /^(?:that|this|these|those|it|they|he|she|of (?:these|those|them)|\p{N}|\p{Sc})(?!\p{L})/iu;

function goesOn({ text, block }: Sentence, terms: readonly Term[], before: Sentence | undefined): boolean {
  return before?.block === block && terms.length <= FEW_TERMS && GOES_ON.test(text);
}

const HAS_LETTER = /\p{L}/u;

/** Whether a word in lower case says what a sentence is about: function words, marks and bare numbers do not. */
export function carriesMeaning(lower: string): boolean {
  return !FUNCTION_WORDS.has(lower) && HAS_LETTER.test(lower);
}

function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}
