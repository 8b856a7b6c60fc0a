import type { Canvas } from './Canvas.ts';

/** How rows are to be drawn: the size of body text in px, and how much taller or flatter than natural rows are. */
export interface Fit {
  readonly em: number;
  readonly stretch: number;
}

const flattest = 0.7;
const tallest = 2;
const smallestText = 0.55;
const halvings = 8;

/**
 * Finds the fit that fills a canvas of fixed height: first rows give, then the text.
 *
 * @param heightAt px the chart takes with a fit; grows with both its values.
 * @returns Natural size where the height is free. Where even the smallest text is too tall, that: the chart is then taller than its canvas.
 */
export function fitHeight(canvas: Canvas, heightAt: (fit: Fit) => number): Fit {
  const natural = { em: canvas.fontSize, stretch: 1 };
  const target = canvas.height;
  if (target === null) return natural;
  const fits = (fit: Fit) => heightAt(fit) <= target;
  if (fits(natural)) return halve(1, tallest, (stretch) => ({ ...natural, stretch }), fits);
  if (fits({ ...natural, stretch: flattest })) return halve(flattest, 1, (stretch) => ({ ...natural, stretch }), fits);
  const smallest = { em: canvas.fontSize * smallestText, stretch: flattest };
  if (!fits(smallest)) return smallest;
  return halve(smallestText, 1, (share) => ({ em: canvas.fontSize * share, stretch: flattest }), fits);
}

/** The largest fit between two values that still fits; the lower one where none does. */
function halve(low: number, high: number, fitOf: (value: number) => Fit, fits: (fit: Fit) => boolean): Fit {
  if (fits(fitOf(high))) return fitOf(high);
  let [best, least] = [low, high];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (best + least) / 2;
    if (fits(fitOf(middle))) best = middle;
    else least = middle;
  }
  return fitOf(best);
}
