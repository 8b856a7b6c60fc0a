import type { Canvas } from './Canvas.ts';

/** A chart before its plot has a height; px. */
export interface PlotPlan {
  /** Everything but the plot: head, axis, foot. */
  readonly rest: number;
  /** What the plot must have, and what it takes where the height is free. */
  readonly least: number;
  readonly natural: number;
}

const smallestText = 0.55;
const halvings = 7;

/**
 * Finds text size and plot height that fill a canvas: first the plot gives, then the text.
 *
 * @param planAt The chart with body text of so many px.
 * @returns Natural size where the height is free. Where even the smallest text is too tall, that: the chart is then taller than its canvas.
 */
export function fitPlot<Plan extends PlotPlan>(
  canvas: Canvas,
  planAt: (em: number) => Plan,
): { readonly plan: Plan; readonly plotHeight: number } {
  const { height, fontSize } = canvas;
  const whole = planAt(fontSize);
  if (height === null) return { plan: whole, plotHeight: Math.max(whole.least, whole.natural) };
  const fits = (plan: Plan) => plan.rest + plan.least <= height;
  let best = whole;
  if (!fits(whole)) {
    best = planAt(fontSize * smallestText);
    let [low, high] = [smallestText, 1];
    for (let step = 0; step < halvings && fits(best); step += 1) {
      const middle = (low + high) / 2;
      const plan = planAt(fontSize * middle);
      if (fits(plan)) [best, low] = [plan, middle];
      else high = middle;
    }
  }
  return { plan: best, plotHeight: Math.max(best.least, height - best.rest) };
}
