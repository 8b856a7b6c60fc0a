import type { RankedSpec } from '../../charts/ranked/RankedSpec.ts';
import { chartView, type ChartView } from '../ChartView.ts';
import { supplementSpec } from './supplementSpec.ts';
import { supplementTable } from './supplementTable.ts';
import type { SupplementView } from './SupplementView.ts';

/** A table beside the coverage tables as a chart. */
export function supplementChart(view: SupplementView): ChartView<RankedSpec> {
  return chartView({ id: view.table.kind, spec: () => supplementSpec(view), twin: () => supplementTable(view) });
}
