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

const FULL_NAMES: ReadonlyMap<string, readonly string[]> = collectFullNames();
const NONE: readonly string[] = [];

/** The full given names that a name (lower case) is, or is a short form of: "edward" and "edwin" for "ed"; none for one that has no other form. */
export function fullNamesOf(given: string): readonly string[] {
  return FULL_NAMES.get(given) ?? NONE;
}

function collectFullNames(): Map<string, string[]> {
  const fullNames = new Map<string, string[]>();
  for (const names of NICKNAMES) {
    const [full = ''] = names;
    for (const name of names) fullNames.set(name, [...(fullNames.get(name) ?? []), full]);
  }
  return fullNames;
}

/** Whether two given names (lower case) are the same, initials of each other, or forms of one: "Bill" and "William". */
export function isSameGivenName(a: string, b: string): boolean {
  if (a === b || isInitialOf(a, b) || isInitialOf(b, a)) return true;
  return fullNamesOf(a).some((full) => fullNamesOf(b).includes(full));
}

/** "J." or "JK" of "John Kenneth". */
function isInitialOf(short: string, long: string): boolean {
  return short[0] === long[0] && isInitial(short);
}

/** Whether a given name is a single letter, with or without its full stop. */
export function isInitial(given: string): boolean {
  return given.length === 1 || (given.length === 2 && given[1] === '.');
}
