import type { Period } from '../../domain/Period.ts';
import { periodsOverlap } from '../../domain/periodsOverlap.ts';
import type { Diagnostic, Place } from '../../lib/Diagnostic.ts';

/** Something that holds for a period, and the row that says so. */
export interface Stated extends Period {
  /** What must not hold twice on one day. */
  readonly key: string;
  /** What it says beside the key and the period: rows alike in all are one. */
  readonly value: string;
  readonly at: Place;
}

/**
 * Finds rows that say the same thing twice, and rows that say different things about the same days.
 *
 * @param nameOf What is doubled, for the message.
 * @returns The rows to keep: of rows that are wholly alike only the first, with a warning. Overlapping ones are errors.
 */
export function checkOverlaps<Row extends Stated>(
  rows: readonly Row[],
  nameOf: (row: Row) => { readonly area: string; readonly group: string | null },
  diagnostics: Diagnostic[],
): readonly Row[] {
  const byKey = new Map<string, Row[]>();
  const kept: Row[] = [];
  for (const row of rows) {
    const earlier = byKey.get(row.key) ?? [];
    const alike = earlier.find((it) => it.validFrom === row.validFrom && it.validTo === row.validTo && it.value === row.value);
    const overlapping = earlier.find((it) => periodsOverlap(it, row));
    if (alike) {
      diagnostics.push({ severity: 'warning', code: 'area-table-doubled-row', at: row.at, data: { firstLine: alike.at.line } });
      continue;
    }
    if (overlapping) {
      const data = { ...nameOf(row), firstLine: overlapping.at.line };
      diagnostics.push({ severity: 'error', code: 'periods-overlap', at: row.at, data });
    }
    byKey.set(row.key, [...earlier, row]);
    kept.push(row);
  }
  return kept;
}
