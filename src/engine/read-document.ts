import { readAttributions } from './attributions/index.js';
import { readCell, readFigures } from './figures/index.js';
import type { Figure } from './model/figure.js';
import type { Format } from './model/prose.js';
import type { Sentence } from './model/sentence.js';
import { type Span, shifted } from './model/span.js';
import type { ReadDocument } from './model/statement.js';
import { readProse } from './reading/index.js';
import { segment } from './segmenting/index.js';

/** Reads a document: takes the markup away, then finds its sentences, figures, attributions, quotations and names. */
export function readDocument(text: string, format: Format): ReadDocument {
  const prose = readProse(text, format);
  const sentences = segment(prose);
  const attributed = readAttributions(prose.text, sentences);
  return {
    prose,
    sentences,
    figures: sentences.map((sentence) => figuresOf(sentence).map((figure) => moved(figure, sentence.start))),
    ...attributed,
    mentions: groupBySentence(attributed.names.mentions, sentences),
  };
}

function figuresOf({ text, blockKind, context }: Sentence): readonly Figure[] {
  return blockKind === 'table-cell' ? readCell(text, context) : readFigures(text);
}

/** The parts that lie inside each sentence, in one pass; both lists are in order of place. */
function groupBySentence<Part extends Span>(parts: readonly Part[], sentences: readonly Span[]): Part[][] {
  let next = 0;
  return sentences.map((sentence) => {
    while (next < parts.length && (parts[next]?.start ?? 0) < sentence.start) next++;
    const first = next;
    while (next < parts.length && (parts[next]?.end ?? 0) <= sentence.end) next++;
    return parts.slice(first, next);
  });
}

/** A figure of a sentence at its offset in the prose. */
function moved(figure: Figure, by: number): Figure {
  return {
    ...shifted(figure, by),
    ...(figure.noun && { noun: shifted(figure.noun, by) }),
    ...(figure.number && { number: shifted(figure.number, by) }),
    ...(figure.boundText && { boundText: shifted(figure.boundText, by) }),
  };
}
