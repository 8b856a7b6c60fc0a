import { quantileOf } from './quantileOf.ts';
import type { ClassScale } from '../charts/map/MapSpec.ts';
import { exact, niceStep } from './niceStep.ts';

const mostClasses = 5;
/** Share of the values that one class may hold before equal steps say too little. */
const fullest = 0.6;
/** Share of the values below which a span is noise. */
const leastSpan = 1e-6;

/**
 * Round borders for the classes of a map, the ends included: one more than there are classes.
 *
 * One hue: at most five equal steps between round values; where nearly all areas would fall into one of them, classes of about equally many areas.
 * Judged: the norm is a border, with at most two classes on each side that has values.
 *
 * @param values Unrounded; missing and non-finite ones are left out.
 * @param comparator Lies within the ends too, so that it can be marked.
 * @returns Ascending, every value between first and last; none without values.
 */
export function classBreaks(values: readonly (number | null)[], scale: ClassScale, comparator: number | null): readonly number[] {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
  if (known.length === 0) return [];
  if (scale.kind === 'judged') return judgedBreaks(known, scale.norm);
  const reached = comparator === null ? known : [...known, comparator];
  const equal = equalBreaks(Math.min(...reached), Math.max(...reached));
  const counts = equal.slice(1).map((high, index) => known.filter((value) => value >= (equal[index] ?? 0) && value < high).length);
  return Math.max(...counts) <= known.length * fullest ? equal : quantileBreaks(known, equal);
}

function equalBreaks(low: number, high: number): readonly number[] {
  const least = Math.max(Math.abs(low), Math.abs(high), 1) * leastSpan;
  // Nothing but zeros: up to one, for a border a millionth off would be written as zero too.
  const alone = low === 0 ? 1 : Math.max(Math.abs(low) / 10, least);
  let step = niceStep(high - low > least ? (high - low) / mostClasses : alone);
  for (;;) {
    const from = stepsTo(-low, step);
    const to = Math.max(1 - from, stepsTo(high, step));
    if (to + from <= mostClasses) return Array.from({ length: to + from + 1 }, (_, index) => exact((index - from) * step));
    step = niceStep(step * 1.01);
  }
}

/** The fewest whole steps that reach a distance, also after rounding; negative where it lies the other way. */
function stepsTo(distance: number, step: number): number {
  const steps = Math.ceil(exact(distance / step));
  return exact(steps * step) < distance ? steps + 1 : steps;
}

/** The outer borders stay; the inner ones move to where a fifth of the values lies below each, rounded. */
function quantileBreaks(known: readonly number[], equal: readonly number[]): readonly number[] {
  const inner = [0.2, 0.4, 0.6, 0.8].map((share) => quantileOf(known, share));
  const spread = (inner.at(-1) ?? 0) - (inner[0] ?? 0);
  if (spread <= 0) return equal;
  const step = niceStep(spread / 16);
  const [first = 0, last = 0] = [equal[0], equal.at(-1)];
  const rounded = inner.map((value) => exact(Math.round(value / step) * step)).filter((value) => value > first && value < last);
  return [...new Set([first, ...rounded, last])];
}

function judgedBreaks(known: readonly number[], norm: number): readonly number[] {
  const distances = known.map((value) => Math.abs(value - norm)).filter((distance) => distance > 0);
  if (distances.length === 0) return [norm, exact(norm + 1)];
  const inner = niceStep(Math.max(quantileOf(distances, 0.5), Math.max(Math.abs(norm), 1) * leastSpan));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const below = low < norm ? side(norm - low, inner, (off) => exact(norm - off) <= low) : [];
  // A value that is the norm exactly lies in the class above it.
  const above = high >= norm ? side(high - norm, inner, (off) => exact(norm + off) >= high) : [];
  return [...below.map((each) => exact(norm - each)).reverse(), norm, ...above.map((each) => exact(norm + each))];
}

/** How far off the norm the classes of one side end: as few steps as reach the farthest value. */
function side(farthest: number, inner: number, reaches: (off: number) => boolean): readonly number[] {
  const fewest = Math.max(1, stepsTo(farthest, inner));
  const steps = reaches(fewest * inner) ? fewest : fewest + 1;
  return steps === 1 ? [inner] : [inner, steps * inner];
}
