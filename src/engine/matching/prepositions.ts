import type { NameMention } from '../model/attribution.js';
import type { ReadDocument } from '../model/statement.js';

/**
 * The preposition that leads to a name ("in", "from", "to"), or undefined where the name stands by itself: who did something
 * does not stand in the place of where it was done. Prepositions of place count as one.
 */
export function prepositionBefore({ prose }: ReadDocument, { start }: NameMention): string | undefined {
  const before = BEFORE.exec(prose.text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase();
  return before !== undefined && PLACE.has(before) ? 'in' : before;
}

const BEFORE =
  /(?:^|[^\p{L}])(against|at|by|for|from|in|inside|into|near|of|on|outside|over|to|with)\s+(?:(?:the|a|an)\s+)?$/iu;

const PLACE: ReadonlySet<string> = new Set(['at', 'inside', 'near', 'on', 'outside']);
