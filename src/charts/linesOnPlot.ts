import type { ScaleLinear } from 'd3';
import type { PlottedLine, PointPlot } from './PointPlot.ts';

/** A plot whose points can be found, by the scale that its values are drawn on. */
export function linesOnPlot(
  y: ScaleLinear<number, number>,
  { box, xs, lines }: Pick<PointPlot, 'box' | 'xs'> & { readonly lines: readonly PlottedLine[] },
): PointPlot {
  const zero = y(0);
  return { box, xs, zero, slope: y(1) - zero, lines };
}
