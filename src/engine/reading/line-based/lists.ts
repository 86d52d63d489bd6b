import type { Containers } from '../containers.js';

/** The lists that are open on a page, each with a key by which its items are told: how they are marked, and how far in. */
export interface Lists {
  readonly isInOne: () => boolean;
  /** Opens an item: of the list with this key or, if none is open, of a new list in the innermost one. */
  readonly item: (key: string) => void;
  /** Whether there is no list to be closed by `keep`. */
  readonly keeps: (passes: (key: string) => boolean) => boolean;
  /** Closes the lists whose key does not pass, the innermost first, up to one whose key does. */
  readonly keep: (passes: (key: string) => boolean) => void;
  /** Forgets the lists that were closed together with what they were in. */
  readonly followContainers: () => void;
}

/** Lists nested deeper than this go on with the innermost one: no writer does that. */
const DEEPEST_LISTS = 40;

/** Lists among containers; there are none at first. */
export function createLists(containers: Containers): Lists {
  const keys: string[] = [];
  const keeps: Lists['keeps'] = (passes) => keys.length === 0 || passes(keys.at(-1) ?? '');
  const closeInnermost = () => {
    keys.pop();
    containers.close('list');
  };
  return {
    isInOne: () => keys.length > 0,
    item: (key) => {
      const at = keys.lastIndexOf(key);
      while (at >= 0 && keys.length > at + 1) closeInnermost();
      if (at < 0 && keys.length < DEEPEST_LISTS) {
        keys.push(key);
        containers.open('list');
      }
      containers.open('item');
    },
    keeps,
    keep: (passes) => {
      while (!keeps(passes)) closeInnermost();
    },
    followContainers: () => {
      keys.length = Math.min(keys.length, containers.count('list'));
    },
  };
}
