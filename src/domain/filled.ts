import type { Counts } from './Snapshot.ts';

/** Capacities with a doctor: capacity minus vacant, to the thousandth that capacities are counted in. Null when either is missing. */
export function filled({ capacity, vacant }: Counts): number | null {
  if (capacity === null || vacant === null) return null;
  return Math.round((capacity - vacant) * 1000) / 1000;
}
