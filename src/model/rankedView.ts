import type { RankedSpec } from '../charts/ranked/RankedSpec.ts';
import { itemFigures } from './calculation/itemFigures.ts';
import { chartView, type ChartView } from './ChartView.ts';
import type { Coverage } from './Coverage.ts';
import { rankedSpec } from './rankedSpec.ts';
import { rankedTable } from './rankedTable.ts';

/** The municipalities ranked by the chosen indicator. */
export function rankedView(coverage: Coverage): ChartView<RankedSpec> {
  return chartView({
    id: 'ranked',
    spec: () => rankedSpec(coverage),
    twin: () => rankedTable(coverage),
    figures: () => itemFigures(coverage, [coverage.indicator]),
  });
}
