import type { RankedSpec } from '../../charts/ranked/RankedSpec.ts';
import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import type { ItemFigure } from '../calculation/itemFigures.ts';
import { supplementRef } from '../calculation/supplementRef.ts';
import { chartView, type ChartView } from '../ChartView.ts';
import { rateText } from './supplementRate.ts';
import { supplementSpec } from './supplementSpec.ts';
import { supplementTable } from './supplementTable.ts';
import type { SupplementView } from './SupplementView.ts';

/** A table beside the coverage tables as a chart. */
export function supplementChart(view: SupplementView): ChartView<RankedSpec> {
  return chartView({
    id: view.table.kind,
    spec: () => supplementSpec(view),
    twin: () => supplementTable(view),
    figures: () => figuresOf(view),
  });
}

function figuresOf(view: SupplementView): ReadonlyMap<string, ItemFigure> {
  const [rate] = supplementKinds[view.table.kind].rates;
  return new Map(
    view.rows.flatMap((row) => {
      const figure = row.unit === 'row' ? supplementRef(view, row, rate.indicator.id) : null;
      const line = `${rate.indicator.shortLabel[view.language]} ${rateText(row, rate, view.language)}`;
      return figure ? [[figure.code, { figure, lines: [line] }] as const] : [];
    }),
  );
}
