import { placeOfValue } from './applyConventions.ts';
import type { Findings } from './Findings.ts';
import { placeOf } from './identifyRows.ts';
import { capacityOf } from './recompute.ts';
import { valueOf, type Row, type Value } from './Row.ts';

const plausible = { least: 150, most: 12_000 };

function askWhichToTrust(row: Row, capacity: number, vacant: number, filled: number, findings: Findings): void {
  const at = row.values.filled ? placeOfValue(row, row.values.filled) : placeOf(row.entry);
  const data = { area: row.name, capacity, vacant, filled };
  findings.add('warning', 'counts-disagree', data, at);
  const answer = findings.ask({
    id: `counts:${row.entry.sheet ?? ''}:${row.entry.line}:${row.asOf ?? ''}`,
    about: 'counts-disagree',
    at,
    data,
    options: [
      ...(vacant > capacity ? [] : [{ id: 'vacant', kind: 'trust-vacant' as const, data: { vacant, filled: capacity - vacant } }]),
      ...(filled > capacity ? [] : [{ id: 'filled', kind: 'trust-filled' as const, data: { vacant: capacity - filled, filled } }]),
      { id: 'parts', kind: 'trust-parts', data: { capacity: vacant + filled, vacant, filled } },
    ],
  });
  if (answer?.kind === 'trust-vacant') (row.values.filled as Value).value = capacity - vacant;
  if (answer?.kind === 'trust-filled') (row.values.vacant as Value).value = capacity - filled;
  if (answer?.kind === 'trust-parts') (row.values.capacity as Value).value = vacant + filled;
}

function checkRow(row: Row, findings: Findings): boolean {
  const [insured, vacant, filled] = [valueOf(row, 'insured'), valueOf(row, 'vacant'), valueOf(row, 'filled')];
  const capacity = capacityOf(row);
  const at = placeOf(row.entry);
  if (valueOf(row, 'capacity') !== null && capacity !== null && vacant !== null && filled !== null) {
    if (Math.abs(vacant + filled - capacity) < 0.0051) findings.checked('filled-and-vacant-make-capacity');
    else askWhichToTrust(row, capacity, vacant, filled, findings);
  } else if (capacity !== null && vacant !== null && vacant > capacity) {
    findings.add(
      'error',
      'vacant-exceeds-capacity',
      { area: row.name, vacant, capacity },
      row.values.vacant ? placeOfValue(row, row.values.vacant) : at,
    );
  } else if (capacity !== null && filled !== null && filled > capacity) {
    findings.add(
      'error',
      'filled-exceeds-capacity',
      { area: row.name, filled, capacity },
      row.values.filled ? placeOfValue(row, row.values.filled) : at,
    );
  }
  if (insured === null || capacity === null || capacity === 0) return true;
  const ratio = insured / capacity;
  if (ratio >= plausible.least && ratio <= plausible.most) return true;
  findings.add('warning', 'implausible-ratio', { area: row.name, insured, capacity }, at);
  return false;
}

/** Checks what must hold in every row: nothing above the capacity, filled and vacant make the capacity, and a ratio that can be. */
export function checkCounts(rows: readonly Row[], findings: Findings): void {
  let strange = 0;
  let firstStrange: Row | null = null;
  const figures = rows.filter((row) => row.kind !== 'ignored');
  for (const row of figures) {
    if (checkRow(row, findings)) continue;
    strange += 1;
    firstStrange ??= row;
  }
  if (!firstStrange || strange * 2 < figures.length) return;
  const [insured, capacity] = [valueOf(firstStrange, 'insured') ?? 0, capacityOf(firstStrange) ?? 0];
  findings.add('error', 'implausible-ratio', { area: firstStrange.name, insured, capacity }, placeOf(firstStrange.entry));
}
