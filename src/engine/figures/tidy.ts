/** A computed value without the noise of binary fractions: 3.4 * 1e12 is 3400000000000, 0.1 + 0.2 is 0.3. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}
