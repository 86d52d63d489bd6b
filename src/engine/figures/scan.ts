import { type Numeral, readNumeral } from './numerals/numeral.js';
import { FRACTION_CHARACTERS } from './tables/number-words.js';
import { isHyphen } from './token-tests.js';
import { type Token, tokenise } from './tokens.js';

/** A text on its way through the readers: its tokens, and the numeral that starts at each of them (read at most once). */
export interface Scan {
  readonly text: string;
  /** Where the text begins in what the offsets of figures are counted in. */
  readonly offset: number;
  readonly tokens: readonly Token[];
  /** The numeral that starts at token `at`, if one does. */
  readonly numeralAt: (at: number) => Numeral | undefined;
}

/** Tokenises `text` and prepares it for the readers. */
export function scan(text: string, offset = 0): Scan {
  return scanTokens(text, tokenise(text), offset);
}

/** Prepares a text for the readers whose tokens are known. */
export function scanTokens(text: string, tokens: readonly Token[], offset = 0): Scan {
  const numerals: (Numeral | 'none')[] = [];
  const numeralAt = (at: number): Numeral | undefined => {
    const known = numerals[at];
    if (known !== undefined) return known === 'none' ? undefined : known;
    const read = mayStartNumeral(tokens, at) ? readNumeral(tokens, at) : undefined;
    numerals[at] = read ?? 'none';
    return read;
  };
  return { text, offset, tokens, numeralAt };
}

/** Of marks only a sign and the character of a fraction start a numeral. */
function mayStartNumeral(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind !== 'mark' || isHyphen(tokens, at) || FRACTION_CHARACTERS.has(token.text);
}
