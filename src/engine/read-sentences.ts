import { readCell, readFigures } from './figures/index.js';
import { detached } from './model/detached.js';
import { type Figure, movedFigure } from './model/figure.js';
import { isSameData } from './model/same-data.js';
import type { Sentence, Word } from './model/sentence.js';
import { wordsOf } from './segmenting/index.js';

/** What was read in a sentence by itself, at offsets of the prose. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
}

/** Reads the words and figures of each of some sentences; those that stood in the document before are taken over. */
export function readSentences(
  sentences: readonly Sentence[],
  before: readonly SentenceReading[] = [],
): readonly SentenceReading[] {
  const grown = sentences.length - before.length;
  return sentences.map((sentence, at) => {
    const known = [before[at], before[at - grown]].find((one) => one && saysSame(one.sentence, sentence));
    if (known) return movedTo(sentence, known);
    // Of many versions of a document each gives a few sentences.
    return readSentence(before.length > 0 ? detached(sentence) : sentence);
  });
}

function readSentence(sentence: Sentence): SentenceReading {
  const { text, start, blockKind, context } = sentence;
  const figures = blockKind === 'table-cell' ? readCell(text, context, start) : readFigures(text, start);
  return { sentence, words: wordsOf(text, start), figures };
}

function saysSame(one: Sentence, other: Sentence): boolean {
  return one.text === other.text && one.blockKind === other.blockKind && isSameData(one.context, other.context);
}

function movedTo(sentence: Sentence, known: SentenceReading): SentenceReading {
  const by = sentence.start - known.sentence.start;
  if (by === 0) return known;
  const { text, context } = known.sentence;
  return {
    sentence: { ...sentence, text, context },
    words: known.words.map(({ start, end, text: word, lower }) => ({
      start: start + by,
      end: end + by,
      text: word,
      lower,
    })),
    figures: known.figures.map((figure) => movedFigure(figure, by)),
  };
}
