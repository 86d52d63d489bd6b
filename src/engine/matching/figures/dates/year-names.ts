import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import type { Sentence } from '../../../model/sentence.js';
import { FUNCTION_WORDS } from '../../function-words.js';

/** A preposition that leads to a time ("in 2010 candidates said"): what follows the year is then another phrase. */
const LEADS_TO_TIME = /\b(?:after|around|before|between|by|during|for|from|in|of|since|through|till|to|until)\s+$/i;

/** No preposition is longer with its space, in UTF-16 code units. */
const REACH = 8;

/** Words longer than this, in UTF-16 code units, are cut off. */
const LONGEST_NAME = 40;

const NEXT_WORD = /^\s+(\p{L}[\p{L}\p{M}'’-]*)/u;

/** What a year stands before, and whether it is a part of that name ("the 1996 Act") or the time of what follows. */
interface YearPlace {
  readonly next?: string;
  readonly names: boolean;
}

/**
 * Whether two dates can be told of one event: a year that names a thing ("the 1996 Wharf Act") is the date of that thing only, and
 * conflicts only with another year before the same word.
 */
export function areOfOneUse(
  { figure, sentence }: { readonly figure: Figure; readonly sentence: Sentence },
  { figure: other, statement }: LocatedFigure,
): boolean {
  const source = statement.reference.document.sentences[statement.sentence];
  if (source === undefined) return true;
  const [own, given] = [placeOf(figure, sentence), placeOf(other, source)];
  const isSameName = own.next !== undefined && own.next === given.next;
  return isSameName || (!own.names && !given.names);
}

function placeOf(figure: Figure, sentence: Sentence): YearPlace {
  if (figure.date?.year === undefined || figure.text !== String(figure.date.year)) return { names: false };
  const [start, end] = [figure.start - sentence.start, figure.end - sentence.start];
  const next = NEXT_WORD.exec(sentence.text.slice(end, end + LONGEST_NAME))?.[1]?.toLowerCase();
  if (next === undefined || FUNCTION_WORDS.has(next)) return { names: false };
  return { next, names: !LEADS_TO_TIME.test(sentence.text.slice(Math.max(0, start - REACH), start)) };
}
