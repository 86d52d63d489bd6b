import type { DateFields, Figure } from '../../model/figure.js';
import type { Statement } from '../../model/statement.js';

/** Words for a day that is told from the day of writing, or for a part of one. */
const DAYS = /^(?:today|tomorrow|tonight|yesterday|(?:last|this) (?:afternoon|evening|morning|night))$/;

/** Words for a span of years that is told from the day of writing. */
const YEARS = /^(?:last|next|this) (?:decade|season|year)$/;

/**
 * Whether the statements that a claim may rest on tell a time from the day of their writing ("yesterday", "last year"), which is
 * not known: a weekday or year of the claim that they do not give may then be that time.
 */
export function isToldFromToday({ date }: Figure, statements: readonly Statement[]): boolean {
  return date !== undefined && figuresOf(statements).some((other) => mayBeTold(date, other));
}

/** Whether a year lies as many years from the day on which a statement was written as it counts: "four years away". */
export function isYearsAway({ date }: Figure, statements: readonly Statement[]): boolean {
  if (date?.year === undefined) return false;
  const { year } = date;
  return statements.some((statement) => {
    const { written } = statement.reference.document;
    return written !== undefined && figuresOf([statement]).some((other) => spans(Math.abs(year - written.year), other));
  });
}

function mayBeTold({ weekday, year }: DateFields, { date, unit }: Figure): boolean {
  const relative = date?.relative;
  if (relative === undefined || date?.year !== undefined) return false;
  if (weekday !== undefined && (DAYS.test(relative) || unit === 'day')) return true;
  return year !== undefined && (YEARS.test(relative) || unit === 'year');
}

function spans(years: number, { unit, value }: Figure): boolean {
  return unit === 'year' && value === years;
}

function figuresOf(statements: readonly Statement[]): readonly Figure[] {
  return statements.flatMap(({ reference, sentence }) => reference.document.figures[sentence] ?? []);
}
