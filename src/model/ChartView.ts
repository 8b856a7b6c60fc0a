import type { ChartSpec } from '../charts/ChartSpec.ts';
import { once } from '../lib/once.ts';
import type { ItemFigures } from './calculation/itemFigures.ts';
import type { TableModel } from './TableModel.ts';
import type { PointFigures } from './time/pointFigures.ts';

/** A chart of the page with what belongs to it. */
export interface ChartView<Spec extends ChartSpec = ChartSpec> {
  /** Its own within the page's view; stands in links. */
  readonly id: string;
  readonly spec: Spec;
  /** The same figures as a table. */
  readonly twin: TableModel;
  /** What the chart's items say and open, by their ids; null where the picture is only looked at. */
  readonly figures: ItemFigures | null;
  /** What the points of its lines say and open; null for a chart without lines. */
  readonly points: PointFigures | null;
}

/** How the parts of a chart view are made. */
export interface ChartViewParts<Spec extends ChartSpec> {
  readonly id: string;
  readonly spec: () => Spec;
  readonly twin: (spec: Spec) => TableModel;
  readonly figures?: (spec: Spec) => ItemFigures;
  readonly points?: () => PointFigures;
}

/** A chart view whose parts are made when they are first asked for: a table nobody has opened costs nothing. */
export function chartView<Spec extends ChartSpec>(parts: ChartViewParts<Spec>): ChartView<Spec> {
  const spec = once(parts.spec);
  const twin = once(() => parts.twin(spec()));
  const points = once(() => parts.points?.() ?? null);
  const figures = once(() => parts.figures?.(spec()) ?? null);
  return {
    id: parts.id,
    get spec() {
      return spec();
    },
    get twin() {
      return twin();
    },
    get figures() {
      return figures();
    },
    get points() {
      return points();
    },
  };
}
