import type { Figure } from '../model/figure.js';

/** A rounding that is off by more than this share misleads. */
const MISLEADS_FROM = 0.05;

/** A figure this many times coarser than another was rounded on purpose; less far apart, it may as well be a wrong digit. */
const COARSER_FROM = 100;

/** Whether a figure is another one of the same unit, rounded to its first digit and so far that it misleads: 100 for 68. */
export function isRoundedFar(coarse: Figure, fine: Figure): boolean {
  const [own, other] = [measured(coarse), measured(fine)];
  if (own === undefined || other === undefined || coarse.unit !== fine.unit) return false;
  if (own.resolution < COARSER_FROM * other.resolution || own.value >= 10 * own.resolution) return false;
  const distance = Math.abs(own.value - other.value);
  return distance <= own.resolution / 2 && distance > MISLEADS_FROM * other.value;
}

interface Measured {
  readonly value: number;
  readonly resolution: number;
}

function measured({ value, resolution }: Figure): Measured | undefined {
  return value === undefined || resolution === undefined ? undefined : { value, resolution };
}
