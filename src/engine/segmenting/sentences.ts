import type { Block, Prose, TextBlock } from '../model/prose.js';
import type { Sentence } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import { endsSentence } from './sentence-end.js';
import { readStop } from './stop.js';

const STOPS = /[.!?…]+/g;

/** The sentences of a block by itself; offsets count from its start. */
export function segmentBlock({ kind, context, text }: TextBlock): Sentence[] {
  return sentencesOf({ kind, context, start: 0, end: text.length }, 0, text);
}

/** The sentences of a prose in order. None reaches over the end of a block; the white space between them belongs to none. */
export function segment(prose: Prose): Sentence[] {
  return prose.blocks.flatMap((block, index) => sentencesOf(block, index, prose.text));
}

function sentencesOf(block: Block, index: number, text: string): Sentence[] {
  const blockText = text.slice(block.start, block.end);
  return sentenceSpans(blockText).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
    text: blockText.slice(start, end),
    block: index,
    blockKind: block.kind,
    context: block.context,
  }));
}

/** Where the sentences of a block are, at offsets of the block. */
function sentenceSpans(block: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of block.matchAll(STOPS)) {
    if (match.index < start) continue;
    const stop = readStop(block, start, { start: match.index, end: match.index + match[0].length });
    if (!endsSentence(stop)) continue;
    spans.push({ start, end: stop.end });
    start = stop.end;
  }
  spans.push({ start, end: block.length });
  return spans.map((span) => trimmed(block, span)).filter((span) => span.start < span.end);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
