import type { Figure } from '../../../model/figure.js';
import { FUNCTION_WORDS } from '../../function-words.js';
import type { Wording } from '../wording.js';
import { HARMING_VERBS } from './tables/harming-verbs.js';
import { PERSON_NOUNS } from './tables/person-nouns.js';

/** Tells which figures may stand in a place where the claim's cannot. */
export type Fits = (other: Figure) => boolean;

/** Finds out that a figure cannot stand where it stands; undefined where it can. */
type Misfit = (figure: Figure, wording: Wording) => Fits | undefined;

/** Which figures could stand in the place of one that cannot stand there by the words around it; undefined for one that can. */
export function misfitOf(figure: Figure, wording: Wording): Fits | undefined {
  for (const misfit of MISFITS) {
    const fits = misfit(figure, wording);
    if (fits !== undefined) return fits;
  }
  return undefined;
}

const PEOPLE: ReadonlySet<string> = new Set(PERSON_NOUNS.values());

/** "140 km people": neither a size nor a sum counts people, but both may describe them ("the 10-mile walkers"). */
const measuresPeople: Misfit = ({ kind, end, noun, text }, { behind: [next = ''] }) => {
  const isAmount = (kind === 'measure' || kind === 'money') && !text.includes('-');
  return isAmount && noun !== undefined && noun.start > end && PEOPLE.has(next) ? isCount : undefined;
};

/** "Killed $5 million": people are killed, and told by their number. */
const harmsMoney: Misfit = ({ kind }, { before: [verb = ''], behind: [next = ''] }) =>
  kind === 'money' && HARMING_VERBS.has(verb) && endsPhrase(next) ? isCount : undefined;

/** "At least 63 student died": what is one by one is told in the singular. */
const countsOne: Misfit = ({ kind, low = 0, unit }, { before, behind: [noun = '', next = ''] }) => {
  const isMany = kind === 'number' && unit === undefined && low >= 2 && !NUMBERS_WHAT_FOLLOWS.has(before[0] ?? '');
  return isMany && PERSON_NOUNS.has(noun) && (endsPhrase(next) || DIED.test(next)) ? isOne : undefined;
};

/** "Cost the town four in lost rent": what something costs is money, unless it says what else. */
const costsNumber: Misfit = ({ kind, noun, low = 0 }, { before, behind: [next = ''] }) => {
  const isBare = kind === 'number' && noun === undefined && low < BARE_BELOW;
  const costs = before.slice(0, FAR_FROM_VERB).some((word) => COSTS.has(word));
  return isBare && costs && (next === '' || next === 'in') ? isMoney : undefined;
};

const MISFITS: readonly Misfit[] = [measuresPeople, harmsMoney, countsOne, costsNumber];

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

const isCount: Fits = ({ kind }) => kind === 'number' || kind === 'vague';
const isOne: Fits = ({ kind, low, high }) => kind === 'number' && low === 1 && high === 1;
const isMoney: Fits = ({ kind }) => kind === 'money';
