import { unitRow, type Coverage } from './Coverage.ts';

/** What the publisher calls the totals that the table of the minutes shows, by the row's id; only where its figures are the published ones. */
export function publishedLabels(coverage: Coverage): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const unit of ['group', 'region'] as const) {
    const row = unitRow(coverage, unit);
    const published = coverage.snapshot.totals.find(
      ({ kind, areaCode, insured, capacity, vacant }) =>
        (kind === 'region-total' ? unit === 'region' : areaCode === row?.code) &&
        insured === row?.insured &&
        capacity === row.capacity &&
        vacant === row.vacant,
    );
    if (row && published) labels.set(`${unit}-${row.code}`, published.label);
  }
  return labels;
}
