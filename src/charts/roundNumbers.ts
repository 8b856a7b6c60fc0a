import { roundPx } from './roundPx.ts';

/** Rounds every number inside a plain value to 0.1, so that the same spec gives the same characters on every machine. */
export function roundNumbers<T>(value: T): T {
  if (typeof value === 'number') return roundPx(value) as T;
  if (Array.isArray(value)) return value.map(roundNumbers) as T;
  if (typeof value === 'object' && value !== null) {
    const rounded: Record<string, unknown> = {};
    for (const key of Object.keys(value)) rounded[key] = roundNumbers((value as Record<string, unknown>)[key]);
    return rounded as T;
  }
  return value;
}
