import type { ScaleTime } from 'd3';
import { emptyScene } from '../emptyScene.ts';
import type { Interval } from '../freeIntervals.ts';
import { joinScenes } from '../joinScenes.ts';
import { roundPx } from '../roundPx.ts';
import type { PlacedLine, PlacedPath, Scene } from '../Scene.ts';
import { spreadApart } from '../spreadApart.ts';
import { markSign, markSignWidth } from './markSign.ts';
import { markSpan, type SignedMark } from './signMarks.ts';

/** Where marks are drawn; px. */
export interface MarkRoom {
  readonly scale: ScaleTime<number, number>;
  readonly plot: { readonly top: number; readonly bottom: number };
  readonly hairline: number;
}

/** px from the plot to the middle of a sign, and what a row of signs takes, in text sizes. */
const signAway = 0.85;
export const signRowHeight = 1.6;

/** The marks in the plot: an upright rule a day, a pale field a period. */
export function placeMarkRules(marks: readonly SignedMark[], { scale, plot, hairline }: MarkRoom): Scene {
  const spans = marks.map((mark) => markSpan(mark, scale));
  const bars = spans
    .filter(([from, to]) => to > from)
    .map(([from, to]) => ({ x: from, y: plot.top, width: to - from, height: plot.bottom - plot.top, color: 'hairline' as const }));
  const d = spans.map(([from]) => `M${roundPx(from)} ${roundPx(plot.top)}V${roundPx(plot.bottom)}`).join('');
  const rules: PlacedPath = { d, fill: 'none', stroke: 'muted', strokeWidth: hairline * 0.75 };
  return { ...emptyScene, bars, paths: d === '' ? [] : [rules] };
}

/** Where a row of signs stands. */
export interface SignRow {
  readonly side: 'above' | 'below';
  /** px of the text beside them in the list. */
  readonly size: number;
  /** px the signs may reach to on both sides. */
  readonly reach: Interval;
}

/**
 * The marks' signs in a row above or below the plot, moved apart where they would touch.
 *
 * @returns Nothing where they do not fit beside each other: the list gives the dates too.
 */
export function placeMarkSigns(marks: readonly SignedMark[], room: MarkRoom, { side, size, reach }: SignRow): Scene {
  const wishes = marks.map((mark) => ({ at: markSpan(mark, room.scale)[0], size: markSignWidth(mark, size) + size * 0.2 }));
  if (wishes.reduce((sum, wish) => sum + wish.size, 0) > reach[1] - reach[0]) return emptyScene;
  const down = side === 'above' ? -1 : 1;
  const edge = side === 'above' ? room.plot.top : room.plot.bottom;
  const middles = spreadApart(wishes, ...reach);
  const scenes = marks.map((mark, index) => {
    const x = middles[index] ?? 0;
    const y = edge + down * signAway * size;
    const stem: PlacedLine = {
      x1: wishes[index]?.at ?? x,
      y1: edge,
      x2: x,
      y2: y - down * (markSignWidth(mark, size) / 2),
      color: 'muted',
      width: room.hairline * 0.75,
    };
    return joinScenes({ ...emptyScene, lines: [stem] }, markSign(mark, x, y, size));
  });
  return joinScenes(...scenes);
}
