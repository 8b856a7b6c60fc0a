import type { Canvas } from '../../charts/Canvas.ts';

/** Lines of body text a wall has room for: about what can be read from ten metres on a screen a metre and a half high. */
const linesOnWall = 36;

/**
 * The canvas of a chart that fills a screen.
 *
 * @param screen px there are for the chart.
 */
export function wallCanvas({ width, height }: { readonly width: number; readonly height: number }, colors: Canvas['colors']): Canvas {
  const fontSize = Math.max(14, Math.min(height / linesOnWall, width / 30));
  return { width, height, fontSize, colors };
}
