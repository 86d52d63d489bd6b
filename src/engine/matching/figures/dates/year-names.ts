import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import type { Sentence } from '../../../model/sentence.js';
import { FUNCTION_WORDS } from '../../function-words.js';

/** A preposition that leads to a time ("in 2010 candidates said"): what follows the year is then another phrase. */
const LEADS_TO_TIME = /\b(?:after|around|before|between|by|during|for|from|in|of|since|through|till|to|until)\s+$/i;

/** Words longer than this, in UTF-16 code units, are cut off. */
const LONGEST_NAME = 40;

const NEXT_WORD = /^\s+(\p{L}[\p{L}\p{M}'’-]*)/u;

/** A word with a capital right before a year, itself behind another word: "on Windows Server 2016". */
const NAME_BEFORE = /[\p{L}\d,;:]\s+(\p{Lu}[\p{L}\p{M}'’-]*)\s+$/u;

/** Words with a capital before a year that tell its time. */
const TIMES: ReadonlySet<string> = new Set([
  'advent',
  'april',
  'august',
  'autumn',
  'christmas',
  'december',
  'easter',
  'fall',
  'february',
  'fiscal',
  'fy',
  'january',
  'july',
  'june',
  'march',
  'may',
  'november',
  'october',
  'ramadan',
  'september',
  'spring',
  'summer',
  'winter',
]);

/** What a year stands beside, and whether it is a part of that name ("the 1996 Act", "Expo 2031") or the time of what follows. */
interface YearPlace {
  readonly beside?: string;
  readonly names: boolean;
}

/**
 * Whether two dates can be told of one event: a year that names a thing ("the 1996 Wharf Act", "Expo 2031") is the date of that thing only, and
 * conflicts only with another year beside the same word.
 */
export function areOfOneUse(
  { figure, sentence }: { readonly figure: Figure; readonly sentence: Sentence },
  { figure: other, statement }: LocatedFigure,
): boolean {
  const source = statement.reference.document.sentences[statement.sentence];
  if (source === undefined) return true;
  const [own, given] = [placeOf(figure, sentence), placeOf(other, source)];
  const isSameName = own.beside !== undefined && own.beside === given.beside;
  return isSameName || (!own.names && !given.names);
}

function placeOf(figure: Figure, sentence: Sentence): YearPlace {
  if (figure.date?.year === undefined || figure.text !== String(figure.date.year)) return { names: false };
  const [start, end] = [figure.start - sentence.start, figure.end - sentence.start];
  const before = sentence.text.slice(Math.max(0, start - LONGEST_NAME), start);
  const named = NAME_BEFORE.exec(before)?.[1]?.toLowerCase();
  if (named !== undefined && !TIMES.has(named)) return { beside: named, names: true };
  const next = NEXT_WORD.exec(sentence.text.slice(end, end + LONGEST_NAME))?.[1]?.toLowerCase();
  if (next === undefined || FUNCTION_WORDS.has(next)) return { names: false };
  return { beside: next, names: !LEADS_TO_TIME.test(before) };
}
