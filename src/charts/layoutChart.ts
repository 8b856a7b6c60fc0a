import type { Box } from './Box.ts';
import type { Canvas } from './Canvas.ts';
import type { ChartSpec } from './ChartSpec.ts';
import { layoutCoverage } from './coverage/layoutCoverage.ts';
import { layoutRanked } from './ranked/layoutRanked.ts';
import { assertNever } from '../lib/assertNever.ts';

/** What a page needs to know of a chart it lays its own buttons over: its size and where its rows stand, in px. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly rowBoxes: readonly { readonly id: string; readonly box: Box }[];
}

/** The layout that `Chart.svelte` draws from; the same spec and canvas always give the same. */
export function layoutChart(spec: ChartSpec, canvas: Canvas): ChartLayout {
  switch (spec.kind) {
    case 'coverage':
      return layoutCoverage(spec, canvas);
    case 'ranked':
      return layoutRanked(spec, canvas);
    default:
      return assertNever(spec);
  }
}
