import type { CoverageSpec } from '../charts/coverage/CoverageSpec.ts';
import { insuredPerFilled } from '../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../domain/indicators/vacancyShare.ts';
import { itemFigures } from './calculation/itemFigures.ts';
import { chartView, type ChartView } from './ChartView.ts';
import type { Coverage } from './Coverage.ts';
import { coverageSpec } from './coverageSpec.ts';
import { coverageTable } from './coverageTable.ts';

/** Insured per filled capacity and the vacant share of each municipality, with every capacity as a mark. */
export function coverageView(coverage: Coverage): ChartView<CoverageSpec> {
  return chartView({
    id: 'coverage',
    spec: () => coverageSpec(coverage),
    twin: () => coverageTable(coverage),
    figures: () => itemFigures(coverage, [insuredPerFilled, vacancyShare]),
  });
}
