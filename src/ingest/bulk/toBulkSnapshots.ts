import type { ObservationColumns } from '../../domain/ObservationColumns.ts';
import type { Observation, Source } from '../../domain/Snapshot.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';
import { sourceOf } from '../sourceOf.ts';
import type { ReadSnapshot } from '../toSnapshots.ts';
import type { BulkReading } from './BulkReading.ts';

function observationsByDate(parts: readonly ObservationColumns[]): Map<IsoDate, Observation[]> {
  const byDate = new Map<IsoDate, Observation[]>();
  const count = (value: number, unit: number): number | null => (value < 0 ? null : value / unit);
  for (const { length, dates, areaCodes, date, area, insured, capacity, vacant, line } of parts) {
    for (let row = 0; row < length; row += 1) {
      const day = dates[date[row]!]!;
      const rows = byDate.get(day) ?? [];
      byDate.set(day, rows);
      rows.push({
        areaCode: areaCodes[area[row]!]!,
        line: line[row]!,
        insured: count(insured[row]!, 1),
        capacity: count(capacity[row]!, 1000),
        vacant: count(vacant[row]!, 1000),
      });
    }
  }
  return byDate;
}

/** Turns a table that was read in parts into snapshots, one per status date: what `toSnapshots` does for one that was read whole. */
export function toBulkSnapshots({ reading, columns }: BulkReading, given: Source): ReadSnapshot[] {
  const source = sourceOf(reading, given);
  const byDate = observationsByDate(columns);
  return [...byDate.keys()]
    .sort()
    .map((asOf) => ({ asOf, source, fileName: reading.fileName, observations: byDate.get(asOf) ?? [], totals: [] }));
}
