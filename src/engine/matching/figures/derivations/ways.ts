import type { Direction, Figure } from '../../../model/figure.js';
import { COMPARATIVE_DIRECTIONS } from './tables/comparative-directions.js';
import { type Wording, wordsBehind } from './wording.js';

/** Which way an amount went by a share, or on which side of another it lies ("25 percent more"); undefined for a plain share. */
export function wayOf(share: Figure, wording: Wording): Direction | undefined {
  if (share.role === 'change') return share.direction;
  const behind = wordsBehind(wording, share, 3);
  return behind.map((word) => COMPARATIVE_DIRECTIONS.get(word)).find((way) => way !== undefined);
}
