/** Spans of time that amounts are due in, and how many of them a year has. */
export const PERIODS: ReadonlyMap<string, number> = new Map([
  ['day', 365],
  ['decade', 0.1],
  ['fortnight', 26],
  ['hour', 8760],
  ['month', 12],
  ['quarter', 4],
  ['week', 52],
  ['year', 1],
]);

/** Words that make an amount a rate by themselves: "a monthly $620", "$620 monthly". */
export const RATE_WORDS: ReadonlyMap<string, number> = new Map([
  ['annual', 1],
  ['annually', 1],
  ['daily', 365],
  ['monthly', 12],
  ['quarterly', 4],
  ['weekly', 52],
  ['yearly', 1],
]);
