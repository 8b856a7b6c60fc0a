import { flushSync, mount, unmount } from 'svelte';
import type { Canvas } from '../../charts/Canvas.ts';
import Chart from '../../charts/Chart.svelte';
import type { ChartSpec } from '../../charts/ChartSpec.ts';

/** The chart as text, drawn by the page's own component apart from the page. @param id Begins the ids of its name and description. */
export function drawChart(spec: ChartSpec, canvas: Canvas, id: string): string {
  const target = document.createElement('div');
  const chart = mount(Chart, { target, props: { spec, canvas, id } });
  flushSync();
  const svg = target.querySelector('svg');
  if (!svg) throw new Error('The chart drew no picture');
  const markup = new XMLSerializer().serializeToString(svg);
  void unmount(chart);
  return markup;
}
