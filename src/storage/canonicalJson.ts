/**
 * Writes plain data as JSON in the one way that depends on nothing but its content: keys sorted by code unit, no white space,
 * properties that are undefined left out.
 *
 * @throws TypeError on what JSON cannot hold: functions, non-finite numbers, undefined inside an array.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(`Not plain data: ${typeof value}`);
}
