import type { Span } from '../model/span.js';

/** A full stop, question mark, exclamation mark or ellipsis with what stands around it. */
export interface Stop {
  readonly mark: 'period' | 'ellipsis' | 'call';
  /** After the quotation marks, brackets and note numbers that close behind it. */
  readonly end: number;
  /** Whether a quotation mark closes behind it. */
  readonly closesQuotation: boolean;
  /** Whether it stands apart, as in tokenised text: "done . Next". */
  readonly detached: boolean;
  /** The word before it, with inner full stops: "U.S" in "U.S. troops". */
  readonly before: string;
  /** Whether that word is the first of the sentence. */
  readonly beforeIsFirst: boolean;
  /** The words that follow, the first with its marks stripped off; none if the text goes on without a space. */
  readonly after: readonly string[];
  /** Whether the text goes on without a space, as in "3.5". */
  readonly inside: boolean;
}

/** As far as a word is looked back for; abbreviations are shorter. */
const LONGEST_WORD = 24;
/** White space in front of a sentence is mostly one space. */
const LONGEST_INDENT = 4;
/** As far as an opened quotation is looked back for. */
const LONGEST_QUOTATION = 2000;
/** As far as words are looked ahead for: enough for a name and a verb. */
const LOOK_AHEAD = 60;

const CLOSERS = /(?:[”’"'»)\]}]|\[\d{1,3}\])*/y;
/** After a detached stop the closing mark is detached too; a straight one closes only what was opened. */
const DETACHED_CLOSERS = /(?: (?:''|[”’»)\]]))*/y;
/** The next of a row such as ". . ."; a decimal (".500") is none. */
const DETACHED_PERIOD = /^ \.(?!\d)/;
const QUOTATION_MARK = /[”’"'»]/;
const STRAIGHT_QUOTE = '"';
const WORD_BREAK = /[\s“”"‘([«/—–-]/;
const OPENING_MARKS = /^[“”"‘'`([«*•–—-]+/;
const WHITE_SPACE = /\s/;

/** Reads the stop at `span` in a sentence of `text` that starts at `sentenceStart`. */
export function readStop(text: string, sentenceStart: number, span: Span): Stop {
  const detached = WHITE_SPACE.test(text[span.start - 1] ?? '');
  const end = closedAt(text, sentenceStart, span, detached);
  const wordStart = startOfWord(text, sentenceStart, span.start);
  const inside = end < text.length && !WHITE_SPACE.test(text[end] ?? '');
  return {
    mark: markOf(text, span),
    end,
    closesQuotation: QUOTATION_MARK.test(text.slice(span.end, end)),
    detached,
    before: text.slice(wordStart, span.start),
    beforeIsFirst: wordStart - sentenceStart <= LONGEST_INDENT && text.slice(sentenceStart, wordStart).trim() === '',
    after: inside ? [] : wordsAhead(text, end),
    inside,
  };
}

function markOf(text: string, { start, end }: Span): Stop['mark'] {
  const marks = text.slice(start, end);
  if (/[!?]/.test(marks)) return 'call';
  const partOfRow = DETACHED_PERIOD.test(text.slice(end, end + 3)) || text.endsWith('. ', start);
  return marks !== '.' || partOfRow ? 'ellipsis' : 'period';
}

function closedAt(text: string, sentenceStart: number, { start, end }: Span, detached: boolean): number {
  if (!detached) return matchEnd(CLOSERS, text, end);
  const closed = matchEnd(DETACHED_CLOSERS, text, end);
  const quoted =
    text.startsWith(` ${STRAIGHT_QUOTE}`, closed) &&
    isOpen(text.slice(Math.max(sentenceStart, start - LONGEST_QUOTATION), start));
  return quoted ? closed + 2 : closed;
}

function matchEnd(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  sticky.test(text);
  return Math.max(at, sticky.lastIndex);
}

/** Whether a straight quotation mark is open at the end of a text. */
function isOpen(text: string): boolean {
  return text.split(STRAIGHT_QUOTE).length % 2 === 0;
}

function startOfWord(text: string, sentenceStart: number, end: number): number {
  const least = Math.max(sentenceStart, end - LONGEST_WORD);
  let start = end;
  while (start > least && !WORD_BREAK.test(text[start - 1] ?? '')) start--;
  return start;
}

function wordsAhead(text: string, from: number): string[] {
  const ahead = text
    .slice(from, from + LOOK_AHEAD)
    .trimStart()
    .replace(OPENING_MARKS, '')
    .trimStart();
  return ahead === '' ? [] : ahead.split(/\s+/);
}
