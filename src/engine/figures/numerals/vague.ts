import { SCALE_WORDS } from '../tables/number-words.js';
import { VAGUE_MULTIPLIERS, VAGUE_PLURALS, type VagueAmount } from '../tables/vague-words.js';
import { lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import type { Numeral } from './numeral.js';

/** A vague amount as a wide interval: dozens, tens of thousands, several hundred, a couple of million. */
export function readVague(tokens: readonly Token[], at: number): Numeral | undefined {
  return vaguePlural(tokens, at) ?? vagueMultiple(tokens, at);
}

/** Plurals with another meaning of their own, unless "of" follows. */
const NEEDS_OF = new Set(['scores', 'tens']);

function vaguePlural(tokens: readonly Token[], at: number): Numeral | undefined {
  const amount = VAGUE_PLURALS.get(lowerAt(tokens, at));
  if (!amount) return undefined;
  const of = lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  if (of === at + 1 && NEEDS_OF.has(lowerAt(tokens, at))) return undefined;
  const inner = VAGUE_PLURALS.get(lowerAt(tokens, of));
  if (of === at + 1 || !inner) return numeral(at, at + 1, amount, 1);
  return numeral(at, of + 1, amount, SCALE_WORDS.get(lowerAt(tokens, of).slice(0, -1)) ?? 1);
}

function vagueMultiple(tokens: readonly Token[], at: number): Numeral | undefined {
  const word = lowerAt(tokens, at) === 'a' ? at + 1 : at;
  const amount = VAGUE_MULTIPLIERS.get(lowerAt(tokens, word));
  if (!amount) return undefined;
  const of = lowerAt(tokens, word + 1) === 'of' ? word + 2 : word + 1;
  const scale = SCALE_WORDS.get(lowerAt(tokens, of));
  return scale === undefined ? undefined : numeral(at, of + 1, amount, scale);
}

function numeral(first: number, end: number, amount: VagueAmount, scale: number): Numeral {
  const [low, high] = [amount.low * scale, amount.high * scale];
  return { first, end, low, high, resolution: low, scale, style: 'vague' };
}
