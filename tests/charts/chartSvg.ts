import { render } from 'svelte/server';
import Chart from '../../src/charts/Chart.svelte';
import type { Canvas } from '../../src/charts/Canvas.ts';
import type { ChartSpec } from '../../src/charts/ChartSpec.ts';

/** The chart as the page's HTML has it, without Svelte's own comments, one element a line. */
export function chartSvg(spec: ChartSpec, canvas: Canvas): string {
  const { body } = render(Chart, { props: { spec, canvas, id: 'chart' } });
  return `${body
    .replace(/<!--.*?-->/gs, '')
    .replace(/>\s*</g, '>\n<')
    .trim()}\n`;
}
