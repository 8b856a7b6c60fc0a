import type { SlopeSpec } from '../../charts/slope/SlopeSpec.ts';
import { datedItemFigures } from '../calculation/datedItemFigures.ts';
import { chartView, type ChartView } from '../ChartView.ts';
import type { Coverage } from '../Coverage.ts';
import { slopeSpec } from './slopeSpec.ts';
import { slopeTable } from './slopeTable.ts';

/** Two dates side by side. */
export function slopeView(earlier: Coverage, later: Coverage): ChartView<SlopeSpec> {
  return chartView({
    id: 'slope',
    spec: () => slopeSpec(earlier, later),
    twin: (spec) => slopeTable(spec, earlier, later),
    figures: ({ rows }) => datedItemFigures([earlier, later], later.indicator, rows),
  });
}
