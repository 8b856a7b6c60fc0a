/** Rounds every number inside a plain value to 0.1, so that the same spec gives the same characters on every machine. */
export function roundNumbers<T>(value: T): T {
  if (typeof value === 'number') return roundPx(value) as T;
  if (Array.isArray(value)) return value.map(roundNumbers) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, roundNumbers(inner)])) as T;
  }
  return value;
}

function roundPx(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
