import type { Entity } from '../../model/attribution.js';
import { SEATS_OF_POWER } from '../data/seats-of-power.js';
import { fullNamesOf, isInitial } from './given-names.js';
import { initialsOf, lettersOf } from './initials.js';
import { spellingOf } from './spelling.js';

/**
 * What an entity that was read from a text can be found by: two entities without a common key are different (`sameEntity`), so
 * that only those with one need to be compared.
 */
export function keysOf({ name, aliases, spelling = spellingOf(name) }: Entity): readonly string[] {
  const lower = name.toLowerCase();
  const parts = lower.split(' ');
  const keys = [...spelling, ...aliases, ...parts];
  for (const part of parts) {
    keys.push(...fullNamesOf(part));
    if (spelling.length === 1 || isInitial(part)) keys.push(`${part[0]}.`);
  }
  const others = [slipKey(spelling), lettersOf(name) ?? initialsOf(name), SEATS_OF_POWER.get(lower)];
  return [...keys, ...others.filter((key) => key !== undefined)];
}

/** A slip of the pen leaves the first letter of a surname as it is. */
function slipKey(spelling: readonly string[]): string {
  return `${spelling.at(-1)?.[0]}-`;
}
