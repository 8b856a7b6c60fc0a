import type { ScatterSpec } from '../../charts/scatter/ScatterSpec.ts';
import { insuredPerFilled } from '../../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { itemFigures } from '../calculation/itemFigures.ts';
import { chartView, type ChartView } from '../ChartView.ts';
import type { Coverage } from '../Coverage.ts';
import { coverageTable } from '../coverageTable.ts';
import { scatterSpec } from './scatterSpec.ts';

/** The vacant share against the insured per filled capacity. */
export function scatterView(coverage: Coverage): ChartView<ScatterSpec> {
  return chartView({
    id: 'scatter',
    spec: () => scatterSpec(coverage),
    twin: () => coverageTable(coverage),
    figures: () => itemFigures(coverage, [vacancyShare, insuredPerFilled]),
  });
}
