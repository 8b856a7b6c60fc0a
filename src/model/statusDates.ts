import type { IsoDate } from '../lib/IsoDate.ts';
import type { Reading, RowKind } from '../ingest/Reading.ts';

export interface StatusDates {
  /** Each day the table describes, with how many municipalities it gives for it. */
  readonly dates: readonly { readonly date: IsoDate; readonly municipalities: number }[];
  /** True when every row that counts has its day, so that none need be asked for. */
  readonly complete: boolean;
  /** The day that only a title or a name gave for the whole table: the planner may correct it. Null where the rows say it themselves. */
  readonly adjustable: IsoDate | null;
}

const figureKinds: readonly RowKind[] = ['municipality', 'subtotal', 'region-total'];

/** Which days a reading describes, and whether the planner must or may say otherwise. */
export function statusDates(reading: Reading): StatusDates {
  const counts = new Map<IsoDate, number>();
  let [complete, counted] = [true, false];
  for (const { kind, asOf } of reading.rows) {
    if (!figureKinds.includes(kind)) continue;
    counted = true;
    if (asOf === null) complete = false;
    else if (kind !== 'municipality' && !counts.has(asOf)) counts.set(asOf, 0);
  }
  for (const { asOf } of reading.observations) if (asOf !== null) counts.set(asOf, (counts.get(asOf) ?? 0) + 1);
  const dates = [...counts].map(([date, municipalities]) => ({ date, municipalities })).sort((a, b) => (a.date < b.date ? -1 : 1));
  const outside = reading.dates.every(({ from }) => from !== 'column' && from !== 'header');
  const single = new Set(reading.columns.map(({ table }) => table)).size === 1;
  const adjustable = complete && dates.length === 1 && outside && single ? (dates[0]?.date ?? null) : null;
  return { dates, complete: complete && counted, adjustable };
}
