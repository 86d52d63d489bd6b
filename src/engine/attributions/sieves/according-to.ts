import { contentSpan, restFrom, trimmed } from '../contents.js';
import type { Passage, PassageToken } from '../passages.js';
import { type Phrase, phraseSpan, phraseStartingAt } from '../phrases.js';
import type { Saying } from '../sayings.js';

/** Words that name a source, one list a phrase, in lower case. */
const CUES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'eyes', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'words', 'of'],
];

/** The words that a cue begins with: a quick test that spares most words of a text all cues. */
const OPENING_WORDS: ReadonlySet<string | undefined> = new Set(CUES.map(([first]) => first));

type Tokens = readonly PassageToken[];

/** "According to X, …", "…, according to X" and "in the words of X, …". */
export function accordingTo(passage: Passage): Saying[] {
  const sayings: Saying[] = [];
  passage.tokens.forEach(({ lower }, from) => {
    const saying = OPENING_WORDS.has(lower) ? sayingAt(passage, from) : undefined;
    if (saying) sayings.push(saying);
  });
  return sayings;
}

function sayingAt({ tokens, paragraph }: Passage, from: number): Saying | undefined {
  const to = endOfCue(tokens, from);
  const phrase = to === undefined ? undefined : phraseStartingAt(tokens, to);
  const content = phrase && contentAround(tokens, from, phrase);
  if (!content || !phrase || to === undefined) return undefined;
  const speaker = tokens.slice(phrase.from, phrase.to);
  const cue = phraseSpan(tokens, { from, to });
  return { pieces: [contentSpan(tokens, content)], cue, speaker, direct: content.isDirect, found: 'beside', paragraph };
}

function endOfCue(tokens: Tokens, from: number): number | undefined {
  const cue = CUES.find((words) => words.every((word, at) => tokens[from + at]?.lower === word));
  return cue && from + cue.length;
}

/** What the source is named for: after it at the opening of a sentence, else before it. */
function contentAround(tokens: Tokens, from: number, phrase: Phrase) {
  if (from <= 1) return restFrom(tokens, afterSource(tokens, phrase.to));
  return trimmed(tokens, { from: 0, to: from, isDirect: false });
}

function afterSource(tokens: Tokens, end: number): number {
  const comma = tokens.findIndex((token, index) => index >= end && token.text === ',');
  return comma < 0 ? end : comma + 1;
}
