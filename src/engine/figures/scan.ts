import { type Numeral, readNumeral } from './numerals/numeral.js';
import { type Token, tokenise } from './tokens.js';

/** A text on its way through the readers: its tokens, and the numeral that starts at each of them (read at most once). */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The numeral that starts at token `at`, if one does. */
  readonly numeralAt: (at: number) => Numeral | undefined;
}

/** Tokenises `text` and prepares it for the readers. */
export function scan(text: string): Scan {
  const tokens = tokenise(text);
  const numerals = new Map<number, Numeral | undefined>();
  const numeralAt = (at: number): Numeral | undefined => {
    if (!numerals.has(at)) numerals.set(at, readNumeral(tokens, at));
    return numerals.get(at);
  };
  return { text, tokens, numeralAt };
}
