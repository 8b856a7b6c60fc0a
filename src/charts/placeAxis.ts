import type { AxisScale } from './AxisScale.ts';
import { axisTicks } from './axisTicks.ts';
import type { Box } from './Box.ts';
import type { ComparatorMark, ValueAxis } from './ChartParts.ts';
import type { ColorName } from './ColorName.ts';
import { cutLine } from './cutLine.ts';
import { emptyScene } from './emptyScene.ts';
import type { Interval } from './freeIntervals.ts';
import { numberFormat } from './numberFormat.ts';
import type { PlacedLine, PlacedPath, PlacedText, Scene } from './Scene.ts';
import { roundPx } from './roundPx.ts';
import type { Tick } from './ticksHaveRoom.ts';
import { zeroOf } from './zeroOf.ts';

/** What an axis needs to be drawn through the rows; px. */
export interface AxisRoom {
  readonly panel: Interval;
  readonly scale: AxisScale;
  /** Where lines may run: the whole height of the rows, or the stretch of each row that belongs to the axis. */
  readonly bands: readonly Interval[];
  /** px that the comparator's line reaches above its bands, towards its label. */
  readonly overshoot: number;
  /** Texts that no line may touch. */
  readonly texts: readonly Box[];
  readonly em: number;
  readonly hairline: number;
}

/** The grid at the ticks, cut where a text stands. */
export function placeGrid(axis: ValueAxis, locale: string, room: AxisRoom): Scene {
  const d = ticksOf(axis, locale, room)
    .flatMap(({ x }) => cutAt(x, 0, room).map(([from, to]) => `M${roundPx(x)} ${roundPx(from)}V${roundPx(to)}`))
    .join('');
  const paths: PlacedPath[] = d === '' ? [] : [{ d, fill: 'none', stroke: 'hairline', strokeWidth: room.hairline }];
  return { ...emptyScene, paths };
}

/** A comparator's line, cut where a text stands. */
export function placeComparatorLine(mark: ComparatorMark, room: AxisRoom): Scene {
  return { ...emptyScene, lines: verticalLine(room.scale(mark.value), room.overshoot, mark.quiet ? 'muted' : 'ink', room) };
}

/** The zero line, cut where a text stands; nothing where zero is an end of the axis or lies outside. */
export function placeZeroLine(axis: ValueAxis, room: AxisRoom): Scene {
  const zero = zeroOf(axis, room.scale);
  return zero === null ? emptyScene : { ...emptyScene, lines: verticalLine(zero, 0, 'muted', room) };
}

function verticalLine(x: number, overshoot: number, color: ColorName, room: AxisRoom): readonly PlacedLine[] {
  const width = room.hairline * (color === 'ink' ? 1.5 : 1);
  return cutAt(x, overshoot, room).map(([y1, y2]) => ({ x1: x, y1, x2: x, y2, color, width }));
}

function cutAt(x: number, overshoot: number, room: AxisRoom): readonly Interval[] {
  return room.bands.flatMap(([top, bottom]) => cutLine(x, top - overshoot, bottom, room.texts, room.em * 0.12));
}

/** The ticks' texts with their middle at `y` px. */
export function placeTickTexts(axis: ValueAxis, locale: string, room: AxisRoom, y: number): readonly PlacedText[] {
  const size = tickSize(room);
  return ticksOf(axis, locale, room).map(({ textX, text }) => ({
    text,
    x: textX,
    y: y + size * 0.33,
    anchor: 'middle',
    size,
    weight: 400,
    color: 'muted',
  }));
}

function ticksOf(axis: ValueAxis, locale: string, room: AxisRoom): readonly Tick[] {
  const [left, right] = room.panel;
  const [low = 0, high = 0] = room.scale.domain();
  if (!(high > low)) return [];
  return axisTicks(room.scale, numberFormat(locale, axis.format), { left, right, size: tickSize(room) });
}

/** px of the texts along an axis. */
export function tickSize(room: Pick<AxisRoom, 'em'>): number {
  return roundPx(room.em * 0.85);
}
