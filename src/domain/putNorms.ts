import type { Norm } from './Area.ts';

/** Puts norms into a table: all norms of an area that the new ones speak of are replaced, all others stay. By area, then by first day. */
export function putNorms(present: readonly Norm[], incoming: readonly Norm[]): readonly Norm[] {
  const spokenOf = new Set(incoming.map((norm) => norm.areaCode));
  return [...present.filter((norm) => !spokenOf.has(norm.areaCode)), ...incoming].toSorted(
    (a, b) => a.areaCode.localeCompare(b.areaCode) || (a.validFrom ?? '').localeCompare(b.validFrom ?? ''),
  );
}
