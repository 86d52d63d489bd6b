import type { DateFields, Figure } from '../../model/figure.js';

const NUMERIC = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;

/** Whether a date is told in numbers alone, with a day and a month that can be told apart from the year. */
export function isNumericDate({ text, date }: Figure): boolean {
  return NUMERIC.test(text) && date?.day !== undefined;
}

/**
 * The fields of a date in the order, with the marks and the noughts of a model in numbers alone ("2025-03-03", "13/03/2025");
 * undefined where the model is no such date, or where its order cannot be told.
 */
export function numericDateLike(fields: DateFields, { text, date = {} }: Figure): string | undefined {
  const [, first = '', mark = '', second = '', third = ''] = NUMERIC.exec(text) ?? [];
  const order = orderOf([first, second, third], date);
  if (!order) return undefined;
  return [first, second, third]
    .map((model, at) => numberField(fields[order[at] ?? 'day'] ?? Number(model), model))
    .join(mark);
}

type Order = readonly ('year' | 'month' | 'day')[];

const ORDERS: readonly Order[] = [
  ['year', 'month', 'day'],
  ['month', 'day', 'year'],
  ['day', 'month', 'year'],
];

/** The one order in which the numbers are the date's fields; undefined where two are. */
function orderOf(numbers: readonly string[], date: DateFields): Order | undefined {
  const fitting = ORDERS.filter((order) => order.every((field, at) => isField(numbers[at] ?? '', date[field])));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isField(written: string, value: number | undefined): boolean {
  return value !== undefined && written !== '' && (written.length === 2 ? value % 100 : value) === Number(written);
}

/** With as many digits as the model: "05" for "13", "24" for "25" where that is the end of a year. */
function numberField(value: number, model: string): string {
  const digits = String(value);
  if (digits.length === 4) return digits.slice(-Math.max(model.length, 2));
  return digits.padStart(model.length, '0');
}
