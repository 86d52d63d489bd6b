import { type Alignment, positionBefore } from './alignment.js';
import { areSame } from './made.js';

/** What was made for each position of a row, with what it was made of, so that it need not be made of the same again. */
export interface Row<Value> {
  readonly values: readonly Value[];
  readonly madeOf: Ingredients;
}

/** What the values of a row are made of. */
export interface Ingredients {
  /** Lists in step with the row, which is as long as the first: each value takes of them what stands at its position. */
  readonly each: readonly (readonly unknown[])[];
  /** What all values take. */
  readonly all?: readonly unknown[];
}

/** An earlier version of a row. */
export interface Earlier<Value> {
  readonly row: Row<Value> | undefined;
  readonly alignment: Alignment;
  /** Tells values that must be made anew though their ingredients are the same. */
  readonly isStale?: (at: number, was: number) => boolean;
}

/**
 * Makes a row. Where the earlier version has a value that was made of the very same ingredients, told by identity, it is taken over.
 *
 * @param make makes the value for a position; `known` is what stood there before
 */
export function madeOfEach<Value>(
  madeOf: Ingredients,
  make: (at: number, known: Value | undefined) => Value,
  { row, alignment, isStale }: Earlier<Value>,
): Row<Value> {
  const length = madeOf.each[0]?.length ?? 0;
  const mayKeep = row !== undefined && areSame(row.madeOf.all ?? [], madeOf.all ?? []);
  const values: Value[] = [];
  for (let at = 0; at < length; at++) {
    const was = positionBefore(at, alignment);
    const known = row?.values[was];
    const isKept = mayKeep && known !== undefined && isSameAt(madeOf.each, at, row.madeOf.each, was);
    values.push(isKept && !isStale?.(at, was) ? known : make(at, known));
  }
  return { values, madeOf };
}

/** Whether some lists have the very same at one position as others at another. */
function isSameAt(lists: Ingredients['each'], at: number, others: Ingredients['each'], was: number): boolean {
  for (let list = 0; list < lists.length; list++) if (lists[list]?.[at] !== others[list]?.[was]) return false;
  return true;
}
