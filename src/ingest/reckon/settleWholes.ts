import { compareTotal, isSumOf, reportOff } from '../totals/compareTotal.ts';
import type { Findings } from './Findings.ts';
import { placeOf, type IdentifiedRow } from './identifyRows.ts';

/** Such a row is kept as published, its name the municipality's; it is never counted. */
function makeTotal(row: IdentifiedRow): void {
  row.kind = 'subtotal';
  row.label = { kind: 'subtotal', groups: [], generic: false };
}

/** What a row of a municipality is that names no practice while others do: only the planner knows, unless the figures or a label say it. */
function askAbout(row: IdentifiedRow, parts: readonly IdentifiedRow[], findings: Findings): void {
  const { entry, name } = row;
  const isLabelled = entry.practices.length > 0;
  const answer = isLabelled
    ? null
    : findings.ask({
        id: `practice:${entry.sheet ?? ''}:${entry.line}:${row.asOf ?? ''}`,
        about: 'no-practice',
        at: placeOf(entry),
        data: { area: name },
        options: [
          { id: 'practice', kind: 'is-practice', data: {} },
          { id: 'total', kind: 'is-total', data: {} },
          { id: 'ignore', kind: 'ignore-row', data: {} },
        ],
      });
  if (answer?.kind === 'is-practice') row.practice = `#${entry.line}`;
  else if (answer?.kind === 'ignore-row') row.kind = 'ignored';
  else if (isLabelled || answer?.kind === 'is-total') {
    makeTotal(row);
    const { off, unknown } = compareTotal(row, parts);
    if (off.length > 0) reportOff(row, off, findings);
    else if (unknown > 0) findings.add('note', 'total-unchecked', { label: name }, placeOf(entry));
    else findings.checked('totals-add-up');
  } else findings.add('warning', 'no-practice', { area: name }, placeOf(entry));
}

/**
 * Tells, in tables with rows below municipality level, the rows about a whole municipality from those about a part of it. A municipality that
 * has only one kind needs no telling.
 */
export function settleWholes(rows: readonly IdentifiedRow[], findings: Findings): void {
  const groups = new Map<string, { readonly parts: IdentifiedRow[]; readonly wholes: IdentifiedRow[] }>();
  for (const row of rows) {
    if (row.kind !== 'municipality') continue;
    const key = `${row.areaCode ?? ''} ${row.asOf ?? ''}`;
    const group = groups.get(key) ?? { parts: [], wholes: [] };
    groups.set(key, group);
    group[row.practice === null ? 'wholes' : 'parts'].push(row);
  }
  for (const { parts, wholes } of groups.values()) {
    if (parts.length === 0) continue;
    for (const row of wholes) {
      if (isSumOf(row, parts)) {
        makeTotal(row);
        findings.checked('totals-add-up');
      } else askAbout(row, parts, findings);
    }
  }
}
