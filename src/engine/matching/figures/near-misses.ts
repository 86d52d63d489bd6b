import type { Figure } from '../../model/figure.js';

/**
 * Whether one figure looks like a slip in writing the other: a digit changed, two digits swapped, one more or less in the last
 * digit, or ten or a thousand times as much. Only for points in one unit.
 */
export function isNearMiss(one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind || one.unit !== other.unit || one.value === undefined || other.value === undefined)
    return false;
  return isOneOff(one, other) || isScaled(one.value, other.value) || differInOnePlace(one.value, other.value);
}

/** One more or less in the last digit: 19 for 20, 3.4 for 3.5; but five are not six miscounted. */
function isOneOff({ value = 0, resolution = 0 }: Figure, { value: other = 0, resolution: step = 0 }: Figure): boolean {
  const isFew = resolution === 1 && Math.min(value, other) < FEW;
  return !isFew && resolution > 0 && resolution === step && Math.abs(Math.abs(value - other) - step) < 1e-6 * step;
}

const FEW = 10;

/** A shifted point or another scale word: 35 for 3.5, 2 billion for 2 million. */
function isScaled(one: number, other: number): boolean {
  return other !== 0 && SLIPS.some((slip) => Math.abs(one / other / slip - 1) < 1e-9);
}

const SLIPS: readonly number[] = [0.001, 0.1, 10, 1000];

/** As many digits, two at least, of which one is another or two that stand side by side are swapped. */
function differInOnePlace(one: number, other: number): boolean {
  const [digits, others] = [digitsOf(one), digitsOf(other)];
  if (digits.length !== others.length || digits.length < 2) return false;
  const places = [...digits].flatMap((digit, place) => (digit === others[place] ? [] : [place]));
  const [first = 0, second = 0] = places;
  const areSwapped = second === first + 1 && digits[first] === others[second] && digits[second] === others[first];
  return places.length === 1 || (places.length === 2 && areSwapped);
}

/** The digits of a value without those that only give its size: 36 for 3.6 and 36,000. */
function digitsOf(value: number): string {
  return String(Math.abs(value))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}
