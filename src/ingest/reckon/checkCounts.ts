import type { Place } from '../../lib/Diagnostic.ts';
import { placeOfValue } from './applyConventions.ts';
import type { Findings } from './Findings.ts';
import { placeOf, type IdentifiedRow } from './identifyRows.ts';
import { capacityOf } from './recompute.ts';
import { valueOf, type Row, type Value } from './Row.ts';
import { sumPractices } from './sumPractices.ts';

const plausible = { least: 150, most: 12_000 };

/** Whether so many persons a capacity can be; true where it is not known. Of a municipality only: a practice can be new, or have no patients left. */
export function isPlausibleRatio(insured: number | null, capacity: number | null): boolean {
  if (insured === null || capacity === null || capacity === 0) return true;
  return insured / capacity >= plausible.least && insured / capacity <= plausible.most;
}

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

function checkRow(row: Row, findings: Findings): void {
  const [vacant, filled] = [valueOf(row, 'vacant'), valueOf(row, 'filled')];
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
}

interface Ratio {
  readonly area: string;
  readonly insured: number | null;
  readonly capacity: number | null;
  readonly at: Place;
}

function ratiosOf(rows: readonly IdentifiedRow[]): Ratio[] {
  const wholes = rows.filter((row) => row.practice === null);
  const parts = rows.filter((row) => row.practice !== null);
  const names = new Map(parts.map((row) => [row.areaCode, row.name]));
  const first = new Map(parts.map((row) => [row.entry.line, row]));
  return [
    ...wholes.map((row) => ({
      area: row.name,
      insured: valueOf(row, 'insured'),
      capacity: capacityOf(row),
      at: placeOf(row.entry),
    })),
    ...sumPractices(parts).map(({ areaCode, line, insured, capacity }) => {
      const row = first.get(line);
      return { area: names.get(areaCode) ?? areaCode, insured, capacity, at: row ? placeOf(row.entry) : { line } };
    }),
  ];
}

/** Checks what must hold in every row: nothing above the capacity, filled and vacant make the capacity; and in every municipality a ratio that can be. */
export function checkCounts(rows: readonly IdentifiedRow[], findings: Findings): void {
  const figures = rows.filter((row) => row.kind !== 'ignored');
  for (const row of figures) checkRow(row, findings);
  const ratios = ratiosOf(figures);
  const strange = ratios.filter(({ insured, capacity }) => !isPlausibleRatio(insured, capacity));
  const report = (severity: 'warning' | 'error', { area, insured, capacity, at }: Ratio): void =>
    findings.add(severity, 'implausible-ratio', { area, insured: insured ?? 0, capacity: capacity ?? 0 }, at);
  for (const one of strange) report('warning', one);
  const [first] = strange;
  if (first && strange.length * 2 >= ratios.length) report('error', first);
}
