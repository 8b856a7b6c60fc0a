import type { Coverage } from '../../src/model/Coverage.ts';

/** The same figures with every name and text that somebody else wrote taken from `next`. */
export function hostileCoverage(coverage: Coverage, next: () => string): Coverage {
  const { snapshot, group, region } = coverage;
  const names = new Map<string, string>();
  const nameOf = (code: string): string => {
    const known = names.get(code) ?? next();
    names.set(code, known);
    return known;
  };
  return {
    ...coverage,
    group: { ...group, name: nameOf(group.code) },
    region: region && { ...region, name: nameOf(region.code) },
    nameOf,
    viewCode: next(),
    snapshot: {
      ...snapshot,
      fileName: next(),
      source: {
        ...snapshot.source,
        title: next(),
        publisher: next(),
        note: next(),
        disputes: [{ by: next(), on: '2024-12-05', text: next() }],
      },
      totals: snapshot.totals.map((total) => ({ ...total, label: next() })),
    },
  };
}
