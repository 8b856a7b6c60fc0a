import type { DumbbellSpec } from '../../charts/dumbbell/DumbbellSpec.ts';
import { insuredPerCapacity } from '../../domain/indicators/insuredPerCapacity.ts';
import { insuredPerFilled } from '../../domain/indicators/insuredPerFilled.ts';
import { itemFigures } from '../calculation/itemFigures.ts';
import { chartView, type ChartView } from '../ChartView.ts';
import type { Coverage } from '../Coverage.ts';
import { coverageTable } from '../coverageTable.ts';
import { dumbbellSpec } from './dumbbellSpec.ts';

/** How far the vacancies move each municipality: insured per capacity and per filled capacity. */
export function dumbbellView(coverage: Coverage): ChartView<DumbbellSpec> {
  return chartView({
    id: 'dumbbell',
    spec: () => dumbbellSpec(coverage),
    twin: () => coverageTable(coverage),
    figures: () => itemFigures(coverage, [insuredPerFilled, insuredPerCapacity]),
  });
}
