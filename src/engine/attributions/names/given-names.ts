import { NICKNAMES } from '../data/nicknames.js';

/**
 * Whether two lists of given names (lower case, in order, perhaps empty) may be one person's: equal, initials of each
 * other, a nickname, or left out.
 */
export function areCompatibleGivenNames(a: readonly string[], b: readonly string[]): boolean {
  const [firstOfA] = a;
  const [firstOfB] = b;
  if (firstOfA === undefined || firstOfB === undefined) return true;
  return (
    isSameGivenName(firstOfA, firstOfB) || (a.length !== b.length && (a.includes(firstOfB) || b.includes(firstOfA)))
  );
}

/** Whether two given names (lower case) are the same, initials of each other, or forms of one: "Bill" and "William". */
export function isSameGivenName(a: string, b: string): boolean {
  if (a === b || isInitialOf(a, b) || isInitialOf(b, a)) return true;
  return NICKNAMES.some((names) => names.includes(a) && names.includes(b));
}

/** "J." or "JK" of "John Kenneth". */
function isInitialOf(short: string, long: string): boolean {
  return short.replaceAll('.', '').length === 1 && short[0] === long[0];
}
