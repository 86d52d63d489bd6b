/** Whether two values of plain data, such as messages carry, are the same all the way down. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!hasParts(a) || !hasParts(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => name in b && isAlike(a[name], b[name]));
}

function hasParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
