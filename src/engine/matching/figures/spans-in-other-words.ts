import type { Figure } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import type { Library } from '../library.js';
import { wordBehind } from './word-behind.js';

/**
 * What tells a span of time in other words, wherever the references do: "four nights in the hills" or "on the
 * fourth day" for "a four-day search", "the club turns 50" for "50 years of the club". Undefined where they do not, and for a figure
 * that is no span of time.
 */
export function spanInOtherWords(figure: Figure, { references }: Library): LocatedFigure | undefined {
  for (const { figures } of references) {
    const told = familiesFor(figure).flatMap((family) => figures.get(family) ?? []);
    const same = told.find(
      (other) => areDaysAndNights(figure, other.figure) || isLastOf(figure, other) || isAgeOf(figure, other),
    );
    if (same !== undefined) return same;
  }
  return undefined;
}

/** Nights are counted as things are, days are a duration. */
function familiesFor(figure: Figure): readonly ('age' | 'count' | 'duration' | 'ordinal')[] {
  if (figure.kind === 'duration') return ['count', 'age', 'ordinal'];
  return isOfNights(figure) ? ['duration'] : [];
}

function isOfDays({ kind, unit }: Figure): boolean {
  return kind === 'duration' && unit === 'day';
}

const NIGHT = /^nights?$/i;

function isOfNights({ kind, noun }: Figure): boolean {
  return kind === 'number' && noun !== undefined && NIGHT.test(noun.text);
}

/** So many days have as many nights, or one less where the first and the last day are counted in. */
function areDaysAndNights(one: Figure, other: Figure): boolean {
  const [days, nights] = isOfDays(one) ? [one, other] : [other, one];
  if (!isOfDays(days) || !isOfNights(nights)) return false;
  const more = (days.value ?? Number.NaN) - (nights.value ?? Number.NaN);
  return more === 0 || more === 1;
}

/** Units whose ordinals tell how long something has gone on; no century does, and no second. */
const COUNTED_UNITS: ReadonlySet<string> = new Set(['day', 'hour', 'minute', 'month', 'week', 'year']);

/** "The fourth day of the search" for four days of it, "a sixth-minute goal" for one after six minutes. */
function isLastOf({ unit = '', value }: Figure, { figure, statement }: LocatedFigure): boolean {
  if (figure.kind !== 'ordinal' || value === undefined || value !== figure.value || value < 2) return false;
  return COUNTED_UNITS.has(unit) && wordBehind(figure, statement.reference.document.prose.text) === unit;
}

/** What leads to the age of anything that has one: "the band turns 50", "it turned 50 in May". */
const TURNS = /\bturn(?:ed|ing|s)?\s+$/i;

/** No form of it, with a space behind it, is longer. */
const LONGEST_TURN = 10;

/** Whoever turns 50 has been for 50 years. */
function isAgeOf({ unit, value }: Figure, { figure, statement }: LocatedFigure): boolean {
  const mayBeAge = figure.kind === 'age' || (figure.kind === 'number' && figure.noun === undefined);
  if (!mayBeAge || unit !== 'year' || value === undefined || value !== figure.value) return false;
  const { text } = statement.reference.document.prose;
  return TURNS.test(text.slice(Math.max(0, figure.start - LONGEST_TURN), figure.start));
}
