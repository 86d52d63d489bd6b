import { type AttributionReading, readAttributions } from '../../../src/engine/attributions/index.js';
import type { Attribution } from '../../../src/engine/model/attribution.js';
import type { Sentence } from '../../../src/engine/model/sentence.js';

/** A text whose sentences are told by their marks alone; test sentences hold no abbreviations at their ends. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap((line, block) =>
    [...line[0].matchAll(/\S.*?(?:[.!?][”"’')]*(?=\s+["“‘']?\p{Lu})|$)/gu)].map((match) => {
      const start = line.index + match.index;
      const words = match[0].trimEnd();
      return { start, end: start + words.length, text: words, block, blockKind: 'paragraph', context: [] };
    }),
  );
}

/** Reads a text of plain sentences. */
export function read(text: string): AttributionReading {
  return readAttributions(text, sentencesOf(text));
}

/** An attribution as one line: `Mark Rutte (He) said: it is clear`; quoted contents stand in quotation marks. */
export function told({ speaker, cue, content, direct }: Attribution): string {
  const name = speaker?.name && speaker.name !== speaker.text ? `${speaker.name} (${speaker.text})` : speaker?.text;
  return `${name ?? '?'} ${cue?.text ?? '-'}: ${direct ? `“${content.text}”` : content.text}`;
}
