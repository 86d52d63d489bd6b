import type { DateFields, Figure } from '../../model/figure.js';
import type { RankedStatement } from '../../model/match.js';

/** Words for a day that is told from the day of writing, or for a part of one. */
const DAYS = /^(?:today|tomorrow|tonight|yesterday|(?:last|this) (?:afternoon|evening|morning|night))$/;

/** Words for a span of years that is told from the day of writing. */
const YEARS = /^(?:last|next|this) (?:decade|season|year)$/;

/**
 * Whether the statements that a claim may rest on tell a time from the day of their writing ("yesterday", "last year"), which is
 * not known: a weekday or year of the claim that they do not give may then be that time.
 */
export function isToldFromToday(figure: Figure, statements: readonly RankedStatement[]): boolean {
  return statements.some(({ reference, sentence }) =>
    (reference.document.figures[sentence] ?? []).some((other) => mayBeTold(figure.date ?? {}, other)),
  );
}

function mayBeTold({ weekday, year }: DateFields, { date, unit }: Figure): boolean {
  const relative = date?.relative;
  if (relative === undefined || date?.year !== undefined) return false;
  if (weekday !== undefined && (DAYS.test(relative) || unit === 'day')) return true;
  return year !== undefined && (YEARS.test(relative) || unit === 'year');
}
