import { isSameData } from './same-data.js';

/** A value with the things that it was made of, so that it need not be made of the very same things again. */
export interface Made<Value> {
  readonly of: readonly unknown[];
  readonly value: Value;
}

/** Takes over what was made of the same things before, told by identity; else makes it. */
export function made<Value>(of: readonly unknown[], make: () => Value, before: Made<Value> | undefined): Made<Value> {
  return before && areSame(before.of, of) ? before : { of, value: make() };
}

/** As `made`, for plain data: what comes out as it was before is the value of before, so that nothing needs to be made of it again. */
export function madeAnew<Value>(
  of: readonly unknown[],
  make: () => Value,
  before: Made<Value> | undefined,
): Made<Value> {
  return made(of, () => keptIfSame(make(), before?.value), before);
}

/** What was there before where it says the same, so that the two are told to be the same by identity. */
export function keptIfSame<Value>(value: Value, before: Value | undefined): Value {
  return before !== undefined && isSameData(value, before) ? before : value;
}

/** Whether two lists hold the very same things. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!Object.is(one[at], other[at])) return false;
  return true;
}
