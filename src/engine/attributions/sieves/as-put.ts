import { endOfHearer } from '../complements.js';
import { type Content, contentSpan, restFrom, trimmed } from '../contents.js';
import { type CueForm, cueOf } from '../cues.js';
import type { ReportingFrame } from '../data/reporting-verbs.js';
import type { Passage, PassageToken } from '../passages.js';
import { type Phrase, phraseEndingAt, phraseSpan } from '../phrases.js';
import type { Saying } from '../sayings.js';
import { isWord } from '../tokens.js';

type Tokens = readonly PassageToken[];

/** "As X put it" as positions of tokens; `to` is behind its last word. */
interface Aside {
  readonly phrase: Phrase;
  readonly cue: number;
  readonly to: number;
}

const LONGEST_SPEAKER = 12;
/** The verbs that such an aside reports with: those of things ("rejected") and questions ("asked") compare instead. */
const FRAMES: ReadonlySet<ReportingFrame> = new Set(['clause', 'hearer', 'quote', 'that']);

/** "As X put it, …", "…, as X said" and "…, as X told reporters"; without a comma it is a comparison: "as X said before". */
export function asPut({ tokens, paragraph }: Passage): Saying[] {
  const sayings: Saying[] = [];
  tokens.forEach(({ lower }, from) => {
    const aside = lower === 'as' ? asideFrom(tokens, from) : undefined;
    const content = aside && contentAround(tokens, from, aside);
    if (aside && content) sayings.push(sayingOf(tokens, aside, content, paragraph));
  });
  return sayings;
}

function sayingOf(tokens: Tokens, { phrase, cue }: Aside, content: Content, paragraph: number): Saying {
  const speaker = tokens.slice(phrase.from, phrase.to);
  const said = { pieces: [contentSpan(tokens, content)], cue: phraseSpan(tokens, { from: cue, to: cue + 1 }) };
  return { ...said, speaker, direct: content.isDirect, found: 'beside', paragraph };
}

function asideFrom(tokens: Tokens, from: number): Aside | undefined {
  for (let cue = from + 2; cue <= from + LONGEST_SPEAKER; cue++) {
    const token = tokens[cue];
    if (!token || !(isWord(token) || token.text === '.')) return undefined;
    const to = endOfCue(tokens, cue, cueOf(token));
    if (to !== undefined) return asideOf(tokens, from, cue, to);
  }
  return undefined;
}

function asideOf(tokens: Tokens, from: number, cue: number, to: number): Aside | undefined {
  const phrase = phraseEndingAt(tokens, cue);
  return phrase?.from === from + 1 ? { phrase, cue, to } : undefined;
}

/** The end of "put it", "said" or "told the paper". */
function endOfCue(tokens: Tokens, at: number, cue: CueForm | undefined): number | undefined {
  const next = tokens[at + 1]?.lower;
  if (/^puts?$/u.test(tokens[at]?.lower ?? '') && next === 'it') return at + 2;
  if (!cue || cue.form === 'gerund' || !FRAMES.has(cue.verb.frame)) return undefined;
  return cue.verb.frame === 'hearer' ? endOfHearer(tokens, at + 1) : at + 1;
}

/** What is behind the comma of an aside that opens a sentence, or before one that closes it. */
function contentAround(tokens: Tokens, from: number, { to }: Aside): Content | undefined {
  const after = tokens[to];
  if (from === 0) return after?.text === ',' ? restFrom(tokens, to + 1) : undefined;
  const before = tokens[from - 1];
  const isSetOff = before?.text === ',' || before?.quotation !== undefined;
  return isSetOff && !(after && isWord(after)) ? trimmed(tokens, { from: 0, to: from, isDirect: false }) : undefined;
}
