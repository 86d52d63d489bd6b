import { contentSpan, restFrom } from '../contents.js';
import type { Passage } from '../passages.js';
import { phraseEndingAt } from '../phrases.js';
import type { Saying } from '../sayings.js';
import { isCapitalised } from '../tokens.js';

const LONGEST_SPEAKER = 4;
const LEAST_WORDS = 4;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '―']);

/** "“Europe needs America” – Rutte", as captions and block quotes write it. */
export function signed({ tokens, paragraph }: Passage): Saying[] {
  const dash = tokens.findLastIndex((token) => DASHES.has(token.text));
  const quotation = tokens[dash - 1]?.quotation;
  if (!quotation) return [];
  const speaker = tokens.slice(dash + 1).filter((token) => token.text !== '.');
  const isName = speaker.length > 0 && speaker.length <= LONGEST_SPEAKER && speaker.every(isCapitalised);
  if (!isName) return [];
  const { start, end } = quotation;
  return [{ pieces: [{ start, end }], speaker, direct: true, found: 'beside', paragraph }];
}

/** "Rutte: Europe needs America", as headlines and transcripts write it. */
export function headline({ tokens, paragraph }: Passage): Saying[] {
  const colon = tokens.slice(0, LONGEST_SPEAKER + 1).findIndex((token) => token.text === ':');
  const isSpeaker = colon > 0 && tokens.slice(0, colon).every(isCapitalised);
  const phrase = isSpeaker ? phraseEndingAt(tokens, colon) : undefined;
  const content = phrase && restFrom(tokens, colon + 1);
  if (!content || !(content.isDirect || content.to - content.from >= LEAST_WORDS)) return [];
  const speaker = tokens.slice(0, colon);
  return [{ pieces: [contentSpan(tokens, content)], speaker, direct: content.isDirect, found: 'beside', paragraph }];
}
