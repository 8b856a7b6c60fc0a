import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { isSameList } from '../../lib/isSameList.ts';
import { latest } from '../../lib/latest.ts';
import { onceFor } from '../../lib/onceFor.ts';
import { municipalityRow, type CoverageRow } from '../Coverage.ts';
import type { DatedCoverages } from './datedCoverages.ts';
import { seriesOf, type Series } from './seriesOf.ts';

/** What was told of the same rows at the same dates. */
interface Told {
  readonly dates: readonly string[];
  readonly rows: readonly (readonly CoverageRow[])[];
  readonly series: Map<string, Series>;
}

/** So many groups and tables a reader steps between. */
const toldAgain = latest<Told>(8);

const toldOf = onceFor((dated: readonly DatedCoverages[]): Told => {
  const rows = dated.flatMap(({ views }) => views.map((view) => view.rows));
  const dates = dated.flatMap(({ date, views }) => views.map(() => date));
  return toldAgain(
    (each) => isSameList(each.rows, rows) && isSameList(each.dates, dates),
    () => ({ dates, rows, series: new Map() }),
  );
});

/**
 * A municipality's figure at every status date. Another date, comparator or indicator leaves the rows as they are: what was put together for
 * them is remembered, for forty years of months are 47.000 figures.
 */
export function municipalitySeries(dates: readonly DatedCoverages[], code: string, { id }: Indicator): Series {
  const { series } = toldOf(dates);
  const key = `${code} ${id}`;
  const known = series.get(key);
  if (known) return known;
  const made = seriesOf(dates, (each) => municipalityRow(each, code)?.indicators[id]);
  series.set(key, made);
  return made;
}
