/**
 * Writes plain data as JSON in the one way that depends on nothing but its content: keys sorted by code unit, no white space,
 * properties that are undefined left out.
 *
 * @throws TypeError on what JSON cannot hold: functions, non-finite numbers, undefined inside an array.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = value as Readonly<Record<string, unknown>>;
    let text = '';
    for (const key of Object.keys(fields).sort()) {
      if (fields[key] !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(fields[key])}`;
    }
    return `{${text}}`;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(`Not plain data: ${typeof value}`);
}
