import type { Figure } from '../../../model/figure.js';
import { FUNCTION_WORDS } from '../../function-words.js';
import type { Wording } from '../wording.js';
import { HARMING_VERBS } from './tables/harming-verbs.js';
import { PERSON_NOUNS } from './tables/person-nouns.js';

/** Tells which figures may stand in a place where the claim's cannot. */
export type Fits = (other: Figure) => boolean;

/** A way for a figure not to fit where it stands. */
interface Misfit {
  /** Whether a figure may not fit in this way, whatever the words around it are. */
  readonly concerns: (figure: Figure) => boolean;
  /** Whether the words around such a figure leave it no place. */
  readonly isOutOfPlace: (wording: Wording) => boolean;
  readonly fits: Fits;
}

/**
 * Which figures could stand in the place of one that cannot stand there by the words around it; undefined for one that can. The
 * words are only asked for where they matter.
 */
export function misfitOf(figure: Figure, wording: () => Wording): Fits | undefined {
  return MISFITS.find(({ concerns, isOutOfPlace }) => concerns(figure) && isOutOfPlace(wording()))?.fits;
}

const PEOPLE: ReadonlySet<string> = new Set(PERSON_NOUNS.values());

/** "140 km people": neither a size nor a sum counts people, but both may describe them ("the 10-mile walkers"). */
const MEASURES_PEOPLE: Misfit = {
  concerns: ({ kind, end, noun, text }) =>
    (kind === 'measure' || kind === 'money') && noun !== undefined && noun.start > end && !text.includes('-'),
  isOutOfPlace: ({ behind: [next = ''] }) => PEOPLE.has(next),
  fits: isCount,
};

/** "Killed $5 million": people are killed, and told by their number. */
const HARMS_MONEY: Misfit = {
  concerns: ({ kind }) => kind === 'money',
  isOutOfPlace: ({ before: [verb = ''], behind: [next = ''] }) => HARMING_VERBS.has(verb) && endsPhrase(next),
  fits: isCount,
};

/** "At least 63 student died": what is one by one is told in the singular. */
const COUNTS_ONE: Misfit = {
  concerns: ({ kind, low = 0, unit }) => kind === 'number' && unit === undefined && low >= 2,
  isOutOfPlace: ({ before: [before = ''], behind: [noun = '', next = ''] }) =>
    PERSON_NOUNS.has(noun) && !NUMBERS_WHAT_FOLLOWS.has(before) && (endsPhrase(next) || DIED.test(next)),
  fits: isOne,
};

/** "Cost the town four in lost rent": what something costs is money, unless it says what else. */
const COSTS_NUMBER: Misfit = {
  concerns: ({ kind, noun, low = 0 }) => kind === 'number' && noun === undefined && low < BARE_BELOW,
  isOutOfPlace: ({ before, behind: [next = ''] }) =>
    (next === '' || next === 'in') && before.slice(0, FAR_FROM_VERB).some((word) => COSTS.has(word)),
  fits: isMoney,
};

const MISFITS: readonly Misfit[] = [MEASURES_PEOPLE, HARMS_MONEY, COUNTS_ONE, COSTS_NUMBER];

/** A bare number from here on may be a sum whose currency goes without saying. */
const BARE_BELOW = 1000;

/** So many words may name who bears a cost: "cost the town council four". */
const FAR_FROM_VERB = 6;

const COSTS: ReadonlySet<string> = new Set(['cost', 'costing', 'costs']);

/** Words before a number that is a name: "the number 10 driver". */
const NUMBERS_WHAT_FOLLOWS: ReadonlySet<string> = new Set([
  'category',
  'class',
  'grade',
  'no',
  'number',
  'top',
  'year',
]);

/** A verb without which a noun could be part of a longer name ("a 12 person team"). */
const DIED = /^(?:\p{L}{2,}ed|fell|fled|left)$/u;

/** Whether a word, or the mark that is told as an empty one, ends the phrase before it. */
function endsPhrase(word: string): boolean {
  return word === '' || (FUNCTION_WORDS.has(word) && word !== 'of');
}

function isCount({ kind }: Figure): boolean {
  return kind === 'number' || kind === 'vague';
}

function isOne({ kind, low, high }: Figure): boolean {
  return kind === 'number' && low === 1 && high === 1;
}

function isMoney({ kind }: Figure): boolean {
  return kind === 'money';
}
