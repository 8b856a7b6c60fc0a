import { median } from 'd3';
import type { Canvas } from '../Canvas.ts';
import type { ChartLayout } from '../ChartLayout.ts';
import { legendKeys } from '../legendKeys.ts';
import { layoutPlane } from '../plane/layoutPlane.ts';
import { capacityScale } from './capacityScale.ts';
import type { FunnelSpec } from './FunnelSpec.ts';
import { limitNamesWidth, placeLimits } from './placeLimits.ts';

/** From so many dots on they are drawn smaller. */
const manyDots = 20;

/** Lays out shares against capacities within control limits around the comparator's share; as `layoutPlane` lays out planes. */
export function layoutFunnel(spec: FunnelSpec, canvas: Canvas): ChartLayout {
  const { capacity, share, limits } = spec;
  const capacities = spec.points.flatMap((point) => (point.capacity === null || point.share === null ? [] : [point.capacity]));
  return layoutPlane(
    {
      spec,
      x: { ...capacity, comparator: null },
      y: share,
      keys: legendKeys(spec.legend),
      sizes: null,
      points: spec.points.map(({ id, label, emphasis, detail, ...point }) => ({
        id,
        label,
        emphasis,
        detail,
        x: point.capacity,
        y: point.share,
        radius: (em) => em * (spec.points.length > manyDots ? 0.3 : 0.4),
      })),
      named: 'highlighted',
      missingLabel: spec.missingLabel,
      quadrants: null,
      xScale: (range) => capacityScale(capacities, range),
      yValues: widestInTheMiddle(spec, median(capacities)),
      rightMargin: (em) => limitNamesWidth(limits, em),
      lines: (area) => placeLimits(limits, area),
    },
    canvas,
  );
}

/** The widest limits for a middling area, so that the picture holds enough of the funnel to be one. */
function widestInTheMiddle({ limits }: FunnelSpec, middle: number | undefined): readonly number[] {
  const points = limits.at(-1)?.points ?? [];
  const point = points.find(({ capacity }) => middle !== undefined && capacity >= middle);
  return point === undefined ? [] : [point.lower, point.upper];
}
