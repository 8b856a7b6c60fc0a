import type { Canvas } from './Canvas.ts';
import type { ChartLayout } from './ChartLayout.ts';
import type { ChartKind, ChartSpecs } from './ChartSpec.ts';
import { layoutChoropleth } from './choropleth/layoutChoropleth.ts';
import { layoutCoverage } from './coverage/layoutCoverage.ts';
import { layoutDumbbell } from './dumbbell/layoutDumbbell.ts';
import { layoutFunnel } from './funnel/layoutFunnel.ts';
import { layoutLine } from './line/layoutLine.ts';
import { layoutMultiples } from './multiples/layoutMultiples.ts';
import { layoutRanked } from './ranked/layoutRanked.ts';
import { layoutScatter } from './scatter/layoutScatter.ts';
import { layoutSlope } from './slope/layoutSlope.ts';
import { layoutTilemap } from './tilemap/layoutTilemap.ts';

/** How each kind of chart is laid out; the same spec and canvas always give the same. */
export const allCharts: { readonly [Kind in ChartKind]: (spec: ChartSpecs[Kind], canvas: Canvas) => ChartLayout } = {
  choropleth: layoutChoropleth,
  coverage: layoutCoverage,
  dumbbell: layoutDumbbell,
  funnel: layoutFunnel,
  line: layoutLine,
  multiples: layoutMultiples,
  ranked: layoutRanked,
  scatter: layoutScatter,
  slope: layoutSlope,
  tilemap: layoutTilemap,
};
