import type { Direction } from '../../../../model/figure.js';

/** Comparatives behind a share ("25 percent more", "a third fewer") and on which side of the other amount they put it. */
export const COMPARATIVE_DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['above', 'up'],
  ['below', 'down'],
  ['bigger', 'up'],
  ['cheaper', 'down'],
  ['costlier', 'up'],
  ['dearer', 'up'],
  ['fewer', 'down'],
  ['greater', 'up'],
  ['heavier', 'up'],
  ['higher', 'up'],
  ['larger', 'up'],
  ['less', 'down'],
  ['lighter', 'down'],
  ['longer', 'up'],
  ['lower', 'down'],
  ['more', 'up'],
  ['shorter', 'down'],
  ['smaller', 'down'],
  ['taller', 'up'],
]);
