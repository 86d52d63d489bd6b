/** The number of the page that an offset lies on, from 1, by the offsets at which pages begin; nothing where there are none. */
export function pageAt(pages: readonly number[] | undefined, offset: number): number | undefined {
  if (!pages || pages.length === 0) return undefined;
  const next = pages.findIndex((start) => start > offset);
  return Math.max(1, next < 0 ? pages.length : next);
}
