import type { CoverageSpec } from '../../charts/coverage/CoverageSpec.ts';
import type { LineSpec } from '../../charts/line/LineSpec.ts';
import { insuredPerFilled } from '../../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { datedItemFigures } from '../calculation/datedItemFigures.ts';
import { itemFigures } from '../calculation/itemFigures.ts';
import { chartView, type ChartView } from '../ChartView.ts';
import type { Coverage, CoverageRow } from '../Coverage.ts';
import { coverageSpec } from '../coverageSpec.ts';
import type { DatedCoverages } from '../time/datedCoverages.ts';
import { lineSpec } from '../time/lineSpec.ts';
import { pointFigures } from '../time/pointFigures.ts';
import { timeTable } from '../time/timeTable.ts';
import { besideTable } from './besideTable.ts';

/** Of a group's view, what is about one of its municipalities and about all that it is held against. */
function alone(coverage: Coverage, own: CoverageRow): Coverage {
  return { ...coverage, rows: [own, ...coverage.rows.filter(({ unit }) => unit !== 'municipality')] };
}

/** One municipality with each of its capacities as a mark. */
export function ownView(coverage: Coverage, own: CoverageRow): ChartView<CoverageSpec> {
  return chartView({
    id: 'coverage',
    spec: () => coverageSpec(alone(coverage, own)),
    twin: () => besideTable(coverage, own),
    figures: () => itemFigures(alone(coverage, own), [insuredPerFilled, vacancyShare]),
  });
}

/** The two figures of the headline over time, each in a chart of its own. */
export function historyViews(coverage: Coverage, own: CoverageRow, dates: readonly DatedCoverages[]): readonly ChartView<LineSpec>[] {
  const line = {
    id: own.code,
    label: coverage.nameOf(own.code),
    emphasis: 'plain' as const,
    row: (each: Coverage) => each.own ?? undefined,
  };
  return [vacancyShare, insuredPerFilled].map((indicator) =>
    chartView({
      id: indicator.id,
      spec: () => lineSpec(coverage, dates, [line], indicator),
      twin: (spec) => timeTable(spec, spec.series, { coverage, dates, areas: [line], indicator }),
      figures: ({ series }) => datedItemFigures([coverage], indicator, series),
      points: () => pointFigures({ coverage, dates, areas: [line], indicator }),
    }),
  );
}
