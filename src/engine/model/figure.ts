import { shifted, type TextSpan } from './span.js';

/** What a figure counts or names. A range is a figure whose `low` and `high` differ, of any kind. */
export type FigureKind =
  | 'number'
  | 'percent'
  | 'percentage-points'
  | 'money'
  | 'date'
  | 'time'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'ratio'
  | 'score'
  | 'measure'
  | 'vague'
  | 'label';

/** How the writer limits the value: exactly 23, about 23, almost 23, more than 23, at least 23, less than 23, at most 23. */
export type Bound = 'exact' | 'about' | 'almost' | 'more-than' | 'at-least' | 'less-than' | 'at-most';

/** Whether a figure states a level ("at 20"), a change ("up by 5") or an end of a change ("from 15", "to 20"). */
export type FigureRole = 'level' | 'change' | 'from' | 'to';

/** Which way a change goes, where the words tell. */
export type Direction = 'up' | 'down';

/** What became of people who are counted. */
export type Fate = 'dead' | 'held' | 'hurt' | 'missing';

/** The fields of a date that are stated; those that are not are absent. */
export interface DateFields {
  readonly year?: number;
  /** 1 or 2: "H1", "the first half of the year". */
  readonly half?: number;
  /** 1 to 4. */
  readonly quarter?: number;
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday?: number;
  /** The first year of the decade: 1990 for "the 1990s". */
  readonly decade?: number;
  /** 20 for "the 20th century". */
  readonly century?: number;
  /**
   * A date that needs an anchor, in words: "last tuesday", "next year", "two weeks ago". The other fields are then those that it
   * means, as far as the text says when it was written.
   */
  readonly relative?: string;
  /** For a weekday, a day that it is at most a week away from, as far as the text says when it was written. */
  readonly near?: CalendarDay;
}

/** A day of the calendar: `month` from 1 to 12, `day` from 1 to 31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * An amount, date or label that a text states, at its offset in that text.
 *
 * Values are in the figure's own unit: percent 3.5 is 3.5%, $2m is 2000000 with unit USD, "2 weeks" is 2 with unit week.
 * `low` and `high` are the ends of a range and equal for a point; both are absent where no value can be told (a date with
 * several fields, a label, a relative day).
 */
export interface Figure extends TextSpan {
  readonly kind: FigureKind;
  /** The value of a point; absent for a range. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** ISO 4217 code, unit symbol (`km`, `kg`, `week`) or `%`. */
  readonly unit?: string;
  /** What one of the coins that the words count is of the currency: 0.01 for "30 pence", whose value is 0.3 GBP. */
  readonly coin?: number;
  readonly bound: Bound;
  /** True for every bound but `exact`, and for vague amounts. */
  readonly approximate: boolean;
  /** One unit of the least digit that is stated: 0.1 for 3.5, 1000000 for "2 million". Absent for dates and labels. */
  readonly resolution?: number;
  readonly role: FigureRole;
  readonly direction?: Direction;
  readonly date?: DateFields;
  /** The name a label number belongs to, in lower case: "article" for Article 5. */
  readonly label?: string;
  /** What became of those who are counted, where the words beside the figure tell: "12 dead", "injuring 12". */
  readonly fate?: Fate;
  /** The noun that is counted ("members" in "32 members"), where one follows. */
  readonly noun?: TextSpan;
  /** The number itself without unit, sign or bound ("3.5" in "about 3.5 percent"); a fix replaces this or the whole. */
  readonly number?: TextSpan;
  /** The words that limit the value ("more than", "or more"), which lie outside the figure's own span. */
  readonly boundText?: TextSpan;
}

/** The same figure moved by `by` code units, with all that it points at. */
export function movedFigure(figure: Figure, by: number): Figure {
  const { noun, number, boundText } = figure;
  return {
    ...shifted(figure, by),
    ...(noun && { noun: shifted(noun, by) }),
    ...(number && { number: shifted(number, by) }),
    ...(boundText && { boundText: shifted(boundText, by) }),
  };
}
