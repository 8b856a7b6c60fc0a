import { allCharts } from './allCharts.ts';
import type { Canvas } from './Canvas.ts';
import type { ChartLayout } from './ChartLayout.ts';
import type { ChartKind, ChartSpecs } from './ChartSpec.ts';

/** The layout that `Chart.svelte` draws; what a page needs to lay its own buttons over the items. */
export function layoutChart<Kind extends ChartKind>(spec: ChartSpecs[Kind] & { readonly kind: Kind }, canvas: Canvas): ChartLayout {
  return allCharts[spec.kind](spec, canvas);
}
