import { type Token, tokenise } from './tokens.js';

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Phrases with a value each, indexed by their first (or last) word, longest first. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

/** A phrase that was found: its value and the tokens it covers, `end` exclusive. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly first: number;
  readonly end: number;
}

/** Indexes phrases for `phraseAt`. */
export function phrasesByFirst<Value>(entries: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  return indexed(entries, (words) => words[0]);
}

/** Indexes phrases for `phraseBefore`. */
export function phrasesByLast<Value>(entries: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  return indexed(entries, (words) => words.at(-1));
}

/** The longest phrase of `table` that starts at token `at`. */
export function phraseAt<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<Value> | undefined {
  const phrases = table.get(tokens[at]?.lower ?? '');
  return phrases && longestAt(phrases, tokens, at);
}

function longestAt<Value>(
  phrases: readonly Phrase<Value>[],
  tokens: readonly Token[],
  at: number,
): PhraseMatch<Value> | undefined {
  const found = phrases.find(({ words }) => standsAt(words, tokens, at));
  return found && { value: found.value, first: at, end: at + found.words.length };
}

/** The longest phrase of `table` that ends just before token `end`. */
export function phraseBefore<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  end: number,
): PhraseMatch<Value> | undefined {
  const found = table
    .get(tokens[end - 1]?.lower ?? '')
    ?.find(({ words }) => standsAt(words, tokens, end - words.length));
  return found && { value: found.value, first: end - found.words.length, end };
}

function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, offset) => tokens[at + offset]?.lower === word);
}

function indexed<Value>(
  entries: Iterable<readonly [string, Value]>,
  keyOf: (words: readonly string[]) => string | undefined,
): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of entries) {
    const words = tokenise(phrase).map((token) => token.lower);
    const key = keyOf(words) ?? '';
    table.set(key, [...(table.get(key) ?? []), { words, value }]);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}
