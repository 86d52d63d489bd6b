import type { Quotation } from '../model/attribution.js';
import type { QuotationDifference, WordChange } from '../model/match.js';
import type { Word } from '../model/sentence.js';
import { type Span, shifted, type TextSpan, textSpan } from '../model/span.js';
import type { ReadDocument, Statement } from '../model/statement.js';
import { wordsOf } from '../segmenting/index.js';
import type { IndexedReference, Library } from './library.js';
import { searchStatements } from './statement-index.js';
import { createStemmer } from './terms.js';
import { alignWords, isEqual, type WordAlignment, type WordPair } from './word-alignment.js';

/** How many statements are looked at for a quotation. */
const CANDIDATES = 4;

/** Quotations of fewer words are scare quotes, titles or catchwords: too short to tell a changed one from another. */
const LEAST_WORDS = 3;

/** The share of a quotation's words that must stand in the reference to say that it is the same quotation, changed. */
const SAME_QUOTATION_FROM = 0.6;

/** Marks that say that words were left out or put in by the writer. */
const EDITED = /\[|…|\.\s?\.\s?\./;

/** A stretch of a reference in which a quotation was found. */
interface Finding {
  readonly statement: Statement;
  readonly words: readonly Word[];
  readonly alignment: WordAlignment;
}

/**
 * Finds the quotation in the references and tells which of its words were changed; undefined where it stands there word for
 * word, where no reference has it, and where its writer marked the changes.
 */
export function quotationDifference(
  draft: ReadDocument,
  quotation: Quotation,
  library: Library,
): QuotationDifference | undefined {
  const words = spokenWords(quotation.text, quotation.start);
  if (words.length < LEAST_WORDS || EDITED.test(quotation.text)) return undefined;
  const found = bestFinding(words, library);
  if (found === undefined || found.alignment.equal === words.length) return undefined;
  if (found.alignment.equal < SAME_QUOTATION_FROM * words.length) return undefined;
  return { quotation, statement: found.statement, changes: changesOf(draft, words, found) };
}

function bestFinding(words: readonly Word[], library: Library): Finding | undefined {
  const stemOf = createStemmer();
  const stems = words.map((word) => stemOf(word.lower));
  let best: Finding | undefined;
  for (const reference of library.references) {
    for (const { statement } of searchStatements(reference.index, stems, CANDIDATES)) {
      const found = findAt(words, reference, statement);
      if (best === undefined || found.alignment.equal > best.alignment.equal) best = found;
    }
  }
  return best;
}

function findAt(words: readonly Word[], { reference }: IndexedReference, sentence: number): Finding {
  const window = windowAround(reference.document, sentence);
  const source = spokenWords(reference.document.prose.text.slice(window.start, window.end), window.start);
  return { statement: { reference, sentence }, words: source, alignment: alignWords(words, source) };
}

/** A quotation may begin in one sentence and end in the next. */
function windowAround({ sentences }: ReadDocument, sentence: number): Span {
  const first = sentences[sentence - 1] ?? sentences[sentence];
  const last = sentences[sentence + 1] ?? sentences[sentence];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

const SPOKEN = /[\p{L}\p{N}]/u;

function spokenWords(text: string, offset: number): Word[] {
  return wordsOf(text)
    .filter((word) => SPOKEN.test(word.text))
    .map((word) => shifted(word, offset));
}

function changesOf(draft: ReadDocument, words: readonly Word[], found: Finding): WordChange[] {
  return runsOfChange(found.alignment.pairs, words, found.words).map(({ first, last }) => ({
    draft: wordsBetween(
      draft,
      words,
      found.alignment.pairs.slice(first, last).map((pair) => pair.draft),
    ),
    source: wordsBetween(
      found.statement.reference.document,
      found.words,
      found.alignment.pairs.slice(first, last).map((pair) => pair.source),
    ),
  }));
}

interface Run {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** The runs of pairs that are not equal; a run without words on one side takes in the equal words beside it. */
function runsOfChange(pairs: readonly WordPair[], draft: readonly Word[], source: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let first = 0;
  while (first < pairs.length) {
    let last = first;
    while (last < pairs.length && !isEqual(pairs[last] ?? {}, draft, source)) last++;
    if (last > first) runs.push(widened({ first, last }, pairs));
    first = last + 1;
  }
  return runs;
}

function widened({ first, last }: Run, pairs: readonly WordPair[]): Run {
  const run = pairs.slice(first, last);
  const bothSides = run.some((pair) => pair.draft !== undefined) && run.some((pair) => pair.source !== undefined);
  return bothSides ? { first, last } : { first: Math.max(0, first - 1), last: Math.min(pairs.length, last + 1) };
}

function wordsBetween(
  document: ReadDocument,
  words: readonly Word[],
  positions: readonly (number | undefined)[],
): TextSpan {
  const present = positions.flatMap((position) => words[position ?? -1] ?? []);
  const start = present[0]?.start ?? 0;
  return textSpan(document.prose.text, { start, end: present.at(-1)?.end ?? start });
}
