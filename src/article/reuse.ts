/** True when two values of plain data say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  const entries = Object.entries(a);
  const other: Readonly<Record<string, unknown>> = { ...b };
  return entries.length === Object.keys(other).length && entries.every(([key, value]) => isSame(value, other[key]));
}
