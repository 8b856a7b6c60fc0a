import type { ScaleLinear } from 'd3';
import { axisTicks } from './axisTicks.ts';
import type { Box } from './Box.ts';
import type { ValueAxis } from './ChartSpec.ts';
import { cutLine } from './cutLine.ts';
import { emptyScene } from './emptyScene.ts';
import { fitText } from './fitText.ts';
import type { Interval } from './freeIntervals.ts';
import { measureText } from './measureText.ts';
import type { PlacedLine, PlacedPath, PlacedText, Scene } from './Scene.ts';

/** What an axis needs to be drawn through the rows; px. */
export interface AxisRoom {
  readonly panel: Interval;
  readonly scale: ScaleLinear<number, number>;
  /** Where lines may run: the whole height of the rows, or the stretch of each row that belongs to the axis. */
  readonly bands: readonly Interval[];
  /** Texts that no line may touch. */
  readonly texts: readonly Box[];
  readonly em: number;
  readonly hairline: number;
}

/** The grid at the ticks and the comparator's line, both cut where a text stands. */
export function placeAxisLines(axis: ValueAxis, locale: string, room: AxisRoom): Scene {
  const gap = room.em * 0.12;
  const cut = (x: number) => room.bands.flatMap(([top, bottom]) => cutLine(x, top, bottom, room.texts, gap));
  const d = ticksOf(axis, locale, room)
    .flatMap(({ x }) => cut(x).map(([from, to]) => `M${round(x)} ${round(from)}V${round(to)}`))
    .join('');
  const paths: PlacedPath[] = d === '' ? [] : [{ d, fill: 'none', stroke: 'hairline', strokeWidth: room.hairline }];
  const { comparator } = axis;
  if (comparator === null) return { ...emptyScene, paths };
  const x = room.scale(comparator.value);
  const lines: PlacedLine[] = cut(x).map(([y1, y2]) => ({ x1: x, y1, x2: x, y2, color: 'ink', width: room.hairline * 1.5 }));
  return { ...emptyScene, paths, lines };
}

/** The ticks' texts with their middle at `y` px. */
export function placeTickTexts(axis: ValueAxis, locale: string, room: AxisRoom, y: number): readonly PlacedText[] {
  const size = tickSize(room);
  return ticksOf(axis, locale, room).map(({ x, text }) => ({ text, x, y: y + size * 0.33, anchor: 'middle', size, weight: 400, color: 'muted' }));
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
  return room.em * 0.85;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
