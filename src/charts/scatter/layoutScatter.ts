import type { Canvas } from '../Canvas.ts';
import type { ChartLayout } from '../ChartLayout.ts';
import { legendKeys } from '../legendKeys.ts';
import { layoutPlane } from '../plane/layoutPlane.ts';
import { valueScale } from '../valueScale.ts';
import type { ScatterSpec } from './ScatterSpec.ts';

/** In body text sizes; areas are true to their values above it. */
const smallestRadius = 0.22;

/** Lays out two indicators against each other, dots by size, in the quadrants of the comparator's cross; as `layoutPlane` lays out planes. */
export function layoutScatter(spec: ScatterSpec, canvas: Canvas): ChartLayout {
  const { x, y } = spec;
  const most = Math.max(0, ...spec.points.map((point) => point.size ?? 0));
  const radius = (size: number, em: number, largest: number) =>
    Math.max(em * smallestRadius, most > 0 ? largest * Math.sqrt(Math.max(0, size) / most) : 0);
  const values = [...spec.points.filter((point) => point.y !== null).map((point) => point.x), x.comparator?.value ?? null];
  return layoutPlane(
    {
      spec,
      x,
      y,
      keys: legendKeys(spec.legend),
      sizes: { ...spec.size, most, radius },
      points: spec.points.map((point) => ({ ...point, radius: (em, largest) => radius(point.size ?? 0, em, largest) })),
      named: 'all',
      missingLabel: spec.missingLabel,
      quadrants: x.comparator && y.comparator ? spec.quadrants : null,
      xScale: (range) => valueScale(values, x.fromZero, range),
      yValues: [],
      rightMargin: () => 0,
      lines: () => ({ areas: [], curves: [], texts: [], obstacles: [] }),
    },
    canvas,
  );
}
