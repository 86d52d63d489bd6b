import { contentSpan, restFrom, trimmed } from '../contents.js';
import type { Passage, PassageToken } from '../passages.js';
import { phraseEndingAt } from '../phrases.js';
import type { Saying } from '../sayings.js';
import { isCapitalised } from '../tokens.js';

type Tokens = readonly PassageToken[];

const LONGEST_SPEAKER = 4;
/** A speaker with what stands in parentheses, and the colon. */
const LONGEST_LABEL = 12;
const LEAST_WORDS = 4;
const LONG_DASHES: ReadonlySet<string> = new Set(['–', '—', '―']);
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '―']);

/** "“Europe needs America” – Rutte", as captions and block quotes write it; the name may have a line of its own. */
export function signed({ tokens, paragraph }: Passage, before: Passage | undefined): Saying[] {
  const dash = tokens.findLastIndex((token) => DASHES.has(token.text));
  if (dash < 0) return [];
  const quotation = (dash === 0 ? before?.tokens.at(-1) : tokens[dash - 1])?.quotation;
  const speaker = quotation ? signatureFrom(tokens, dash + 1) : [];
  if (!quotation || speaker.length === 0) return [];
  const { start, end } = quotation;
  return [{ pieces: [{ start, end }], speaker, direct: true, found: 'beside', paragraph }];
}

/** "Europe needs America – Rutte": a headline without quotation marks, as long as nothing ends it as a sentence. */
export function signedHeadline({ tokens, paragraph }: Passage): Saying[] {
  const dash = tokens.findLastIndex((token) => LONG_DASHES.has(token.text));
  const speaker = dash < LEAST_WORDS || tokens.at(-1)?.text === '.' ? [] : signatureFrom(tokens, dash + 1);
  if (speaker.length === 0 || tokens.some(({ quotation }) => quotation)) return [];
  const content = trimmed(tokens, { from: 0, to: dash, isDirect: false });
  if (content === undefined) return [];
  return [{ pieces: [contentSpan(tokens, content)], speaker, direct: false, found: 'beside', paragraph }];
}

/** The name that is all of a signature, or all that stands before what its bearer is: "Ada Holm, mayor of Velden". */
function signatureFrom(tokens: Tokens, from: number): Tokens {
  const comma = tokens.findIndex((token, index) => index > from && token.text === ',');
  const words = tokens.slice(from, comma < 0 ? tokens.length : comma).filter((token) => token.text !== '.');
  return words.length <= LONGEST_SPEAKER && words.every(isCapitalised) ? words : [];
}

/** "Rutte: Europe needs America" and "Holm (mayor): …", as headlines and transcripts write it. */
export function headline({ tokens, paragraph }: Passage): Saying[] {
  const colon = tokens.slice(0, LONGEST_LABEL).findIndex((token) => token.text === ':');
  const end = beforeParenthesis(tokens, colon);
  const isSpeaker = end > 0 && end <= LONGEST_SPEAKER && tokens.slice(0, end).every(isCapitalised);
  const phrase = isSpeaker ? phraseEndingAt(tokens, end) : undefined;
  const content = phrase && restFrom(tokens, colon + 1);
  if (!content || !(content.isDirect || content.to - content.from >= LEAST_WORDS)) return [];
  const speaker = tokens.slice(0, end);
  return [{ pieces: [contentSpan(tokens, content)], speaker, direct: content.isDirect, found: 'beside', paragraph }];
}

/** Where a speaker ends whose office or party stands in parentheses before the colon. */
function beforeParenthesis(tokens: Tokens, colon: number): number {
  if (tokens[colon - 1]?.text !== ')') return colon;
  return tokens.findIndex((token) => token.text === '(');
}
