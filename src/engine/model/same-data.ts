/** Whether two values of plain data (what survives `JSON.stringify`) say the same; absent and `undefined` are one. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === other || typeof one !== 'object' || typeof other !== 'object') return Object.is(one, other);
  if (Array.isArray(one)) return Array.isArray(other) && areSameLists(one, other);
  return isRecord(one) && isRecord(other) && !Array.isArray(other) && areSameRecords(one, other);
}

type DataRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is DataRecord {
  return typeof value === 'object' && value !== null;
}

function areSameLists(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!isSameData(one[at], other[at])) return false;
  return true;
}

function areSameRecords(one: DataRecord, other: DataRecord): boolean {
  for (const key in one) if (!isSameData(one[key], other[key])) return false;
  for (const key in other) if (other[key] !== undefined && !(key in one)) return false;
  return true;
}
