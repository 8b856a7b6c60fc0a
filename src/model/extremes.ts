import type { Indicator } from '../domain/indicators/Indicator.ts';
import { charts } from '../i18n/charts.ts';
import type { Coverage } from './Coverage.ts';
import { writeValue } from './figure.ts';
import type { RankedRow } from './ranking.ts';

/** For a reader who cannot see the chart: its highest and lowest row in one sentence; '' when fewer than two have a value. */
export function extremes(ranked: readonly RankedRow[], indicator: Indicator, coverage: Coverage): string {
  const known = ranked.filter((entry): entry is RankedRow & { value: number } => entry.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return '';
  const { language, nameOf } = coverage;
  return charts.highest[language]({
    name: nameOf(first.row.code),
    value: writeValue(first.value, indicator, language),
    lastName: nameOf(last.row.code),
    lastValue: writeValue(last.value, indicator, language),
  });
}
