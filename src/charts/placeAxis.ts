import type { ScaleLinear } from 'd3';
import { axisTicks } from './axisTicks.ts';
import type { Box } from './Box.ts';
import type { ValueAxis } from './ChartParts.ts';
import type { ColorName } from './ColorName.ts';
import { cutLine } from './cutLine.ts';
import { emptyScene } from './emptyScene.ts';
import { fitText } from './fitText.ts';
import type { Interval } from './freeIntervals.ts';
import { measureText } from './measureText.ts';
import type { PlacedLine, PlacedPath, PlacedText, Scene } from './Scene.ts';
import { roundPx } from './roundPx.ts';

/** What an axis needs to be drawn through the rows; px. */
export interface AxisRoom {
  readonly panel: Interval;
  readonly scale: ScaleLinear<number, number>;
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

/** The comparator's line, cut where a text stands, and the zero line where values lie on both sides of it. */
export function placeReferenceLines(axis: ValueAxis, room: AxisRoom): Scene {
  const [low = 0] = room.scale.domain();
  const zero = axis.fromZero && low < 0 ? verticalLine(room.scale(0), 0, 'muted', room) : [];
  const comparator = axis.comparator === null ? [] : verticalLine(room.scale(axis.comparator.value), room.overshoot, 'ink', room);
  return { ...emptyScene, lines: [...zero, ...comparator] };
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

/** The comparator's label with its middle at `y` px, over its line as far as the panel lets it. None without a comparator. */
export function placeComparatorLabel(axis: ValueAxis, room: AxisRoom, y: number): readonly PlacedText[] {
  if (axis.comparator === null) return [];
  const size = tickSize(room);
  const [left, right] = room.panel;
  const text = fitText(axis.comparator.label, right - left, size, 700);
  const width = measureText(text, size, 700);
  const x = Math.max(left, Math.min(right - width, room.scale(axis.comparator.value) - width / 2));
  return [{ text, x, y: y + size * 0.33, anchor: 'start', size, weight: 700, color: 'ink' }];
}

function ticksOf(axis: ValueAxis, locale: string, room: AxisRoom) {
  const [left, right] = room.panel;
  const [low = 0, high = 0] = room.scale.domain();
  if (!(high > low)) return [];
  return axisTicks(room.scale, new Intl.NumberFormat(locale, axis.format), { left, right, size: tickSize(room) });
}

function tickSize(room: AxisRoom): number {
  return roundPx(room.em * 0.85);
}
