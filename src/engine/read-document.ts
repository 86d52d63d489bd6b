import { readAttributions } from './attributions/index.js';
import { readFigures } from './figures/index.js';
import type { Format } from './model/prose.js';
import type { Span } from './model/span.js';
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
    figures: sentences.map(({ text, start }) => readFigures(text, start)),
    ...attributed,
    mentions: groupBySentence(attributed.names.mentions, sentences),
  };
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
