import { type ScaleLinear } from 'd3';
import { emptyScene } from './emptyScene.ts';
import type { Interval } from './freeIntervals.ts';
import { measureText } from './measureText.ts';
import { roundPx } from './roundPx.ts';
import type { PlacedPath, Scene } from './Scene.ts';
import type { ValueTick } from './uprightAxis.ts';

/** px the texts of ticks take. */
export function tickTextWidth(ticks: readonly ValueTick[], size: number): number {
  return Math.max(0, ...ticks.map(({ text }) => measureText(text, size)));
}

/** The texts of an upright axis, ending at `right` px. */
export function placeValueTexts(ticks: readonly ValueTick[], right: number, size: number): Scene {
  const texts = ticks.map(({ y, text }) => ({
    text,
    x: right,
    y: y + size * 0.33,
    anchor: 'end' as const,
    size,
    weight: 400 as const,
    color: 'muted' as const,
  }));
  return { ...emptyScene, texts };
}

/** Level lines at the ticks, a stronger one at the foot of the plot, and one at zero where values lie on both sides of it. */
export function placeValueGrid(
  ticks: readonly ValueTick[],
  scale: ScaleLinear<number, number>,
  [left, right]: Interval,
  hairline: number,
): Scene {
  const level = (y: number) => `M${roundPx(left)} ${roundPx(y)}H${roundPx(right)}`;
  const [low = 0, high = 0] = scale.domain();
  const grid: PlacedPath = { d: ticks.map(({ y }) => level(y)).join(''), fill: 'none', stroke: 'hairline', strokeWidth: hairline };
  const zero: PlacedPath = { d: level(scale(0)), fill: 'none', stroke: 'muted', strokeWidth: hairline };
  const foot: PlacedPath = { d: level(scale(low)), fill: 'none', stroke: 'pale', strokeWidth: hairline };
  return { ...emptyScene, paths: [...(grid.d === '' ? [] : [grid]), foot, ...(low < 0 && high > 0 ? [zero] : [])] };
}
