import type { NameMention } from '../model/attribution.js';
import type { ReadText } from '../model/statement.js';

/**
 * The word or comma that leads to a name ("in", "from", "told"), or undefined where the name stands by itself: who did something does
 * not stand in the place of where it was done or whom it was told.
 */
export function prepositionBefore({ prose }: ReadText, { start, end }: NameMention): string | undefined {
  const text = prose.text.slice(Math.max(0, start - REACH), start);
  const before = BEFORE.exec(text)?.[1]?.toLowerCase();
  if (before === undefined)
    return prose.text[end] === ','
      ? prepositionOfPair(prose.text.slice(Math.max(0, start - REACH_OF_PAIR), start))
      : undefined;
  return TAKES_ON.test(text) ? 'against' : (ALIKE.get(before) ?? before);
}

/**
 * "The club, founded by Ann Vale and Ben Ost, won": what leads to the first of two names at the end of an aside leads to both.
 * "A plant in Arlen, Norway, closed": the comma leads to where a place is.
 */
function prepositionOfPair(text: string): string | undefined {
  if (text.endsWith('and ')) return BEFORE_PAIR.exec(text)?.[1];
  return BEFORE_PLACE_OF_PLACE.test(text) ? ',' : undefined;
}

const REACH = 30;
const REACH_OF_PAIR = 70;

const BEFORE_PAIR =
  /(?:^|[^\p{L}])(by|from|with)\s(?:the\s)?\p{Lu}[\p{L}.'’-]{0,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){0,2}\sand\s$/u;

/** To take somebody on is to play against them. */
const TAKES_ON = /\b(?:tak(?:e|es|en|ing)|took)\son\s+(?:(?:the|a|an)\s+)?$/iu;

const BEFORE =
  /(?:^|[^\p{L}])(against|at|by|for|from|in|inside|into|near|of|on|outside|over|to|told|with)\s+(?:(?:the|a|an)\s+)?$/iu;

const BEFORE_PLACE_OF_PLACE =
  /(?:^|[^\p{L}])(?:at|from|in|near|of|outside|to)\s\p{Lu}[\p{L}.'’-]{0,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){0,2},\s$/u;

/** Words that lead to a name in the same way: to a place, and to the one who was spoken to. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['at', 'in'],
  ['inside', 'in'],
  ['near', 'in'],
  ['on', 'in'],
  ['outside', 'in'],
  ['told', 'to'],
]);
