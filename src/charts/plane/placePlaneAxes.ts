import { numberFormat } from '../numberFormat.ts';
import type { Box } from '../Box.ts';
import type { ComparatorMark } from '../ChartParts.ts';
import { axisTicks } from '../axisTicks.ts';
import type { ColorName } from '../ColorName.ts';
import { cutLine } from '../cutLine.ts';
import { emptyScene } from '../emptyScene.ts';
import { overlaps } from '../overlaps.ts';
import { placeTickTexts } from '../placeAxis.ts';
import { placeComparatorLabels } from '../placeComparatorLabels.ts';
import { roundPx } from '../roundPx.ts';
import type { PlacedPath, PlacedText, Scene } from '../Scene.ts';
import { textBox } from '../textBox.ts';
import { zeroOf } from '../zeroOf.ts';
import type { PlaneChart } from './PlaneChart.ts';
import type { PlotArea } from './PlotArea.ts';
import { uprightTicks } from './uprightTicks.ts';

/** The comparator's lines on both axes, and the room they take. */
export function placeCross(chart: PlaneChart, area: PlotArea): { readonly scene: Scene; readonly obstacles: readonly Box[] } {
  const { across, down, em } = area;
  const xs = marks(chart.x.comparator).map((mark) => area.x(mark.value));
  const ys = marks(chart.y.comparator).map((mark) => area.y(mark.value));
  const d = [
    ...xs.map((x) => `M${roundPx(x)} ${roundPx(down[0] - em * 0.2)}V${roundPx(down[1])}`),
    ...ys.map((y) => `M${roundPx(across[0] - em * 0.2)} ${roundPx(y)}H${roundPx(across[1])}`),
  ].join('');
  const path: PlacedPath = { d, fill: 'none', stroke: 'ink', strokeWidth: area.hairline * 1.5 };
  return {
    scene: { ...emptyScene, paths: d === '' ? [] : [path] },
    obstacles: [
      ...xs.map((x) => ({ x, y: down[0], width: 0, height: down[1] - down[0] })),
      ...ys.map((y) => ({ x: across[0], y, width: across[1] - across[0], height: 0 })),
    ],
  };
}

/**
 * The grid, cut where a text stands, and all texts along the axes.
 *
 * @param texts Those inside the plot.
 * @param yLabel The upright axis' comparator, in lines; a round value that would touch it goes unnamed.
 */
export function placePlaneAxes(
  chart: PlaneChart,
  area: PlotArea,
  { size, yLabel, texts }: { readonly size: number; readonly yLabel: readonly string[]; readonly texts: readonly Box[] },
): { readonly grid: Scene; readonly texts: readonly PlacedText[] } {
  const { across, down, em, hairline } = area;
  const { locale } = chart.spec;
  const room = { panel: across, scale: area.x, bands: [], overshoot: 0, texts: [], em, hairline };
  const [low = 0, high = 0] = area.x.domain();
  const xTicks = high > low ? axisTicks(area.x, numberFormat(locale, chart.x.format), { left: across[0], right: across[1], size }) : [];
  const yTicks = uprightTicks(area.y, numberFormat(locale, chart.y.format), size);
  const right = across[0] - em * 0.5;
  const label = comparatorTexts(chart.y.comparator, yLabel, area, right, size);
  const taken = label.map(textBox);
  const tickTexts = yTicks
    .map(({ y, text }): PlacedText => ({ text, x: right, y: y + size * 0.33, anchor: 'end', size, weight: 400, color: 'muted' }))
    .filter((text) => !taken.some((box) => overlaps(textBox(text), box, size * 0.1)));
  const grid = cutLines(
    xTicks.map(({ x }) => x),
    yTicks.map(({ y }) => y),
    area,
    texts,
    'hairline',
  );
  const zeros = cutLines(known(zeroOf(chart.x, area.x)), known(zeroOf(chart.y, area.y)), area, texts, 'muted');
  return {
    grid: { ...emptyScene, paths: [...grid, ...zeros] },
    texts: [
      ...tickTexts,
      ...label,
      ...placeTickTexts(chart.x, locale, room, down[1] + em * 0.75),
      ...placeComparatorLabels(marks(chart.x.comparator), room, down[0] - em * 0.95),
    ],
  };
}

/** Upright and level lines, cut where a text stands. */
function cutLines(
  xs: readonly number[],
  ys: readonly number[],
  { across, down, em, hairline }: PlotArea,
  texts: readonly Box[],
  stroke: ColorName,
): readonly PlacedPath[] {
  const gap = em * 0.12;
  const turned = texts.map(({ x, y, width, height }) => ({ x: y, y: x, width: height, height: width }));
  const d = [
    ...xs.flatMap((x) => cutLine(x, down[0], down[1], texts, gap).map(([from, to]) => `M${roundPx(x)} ${roundPx(from)}V${roundPx(to)}`)),
    ...ys.flatMap((y) =>
      cutLine(y, across[0], across[1], turned, gap).map(([from, to]) => `M${roundPx(from)} ${roundPx(y)}H${roundPx(to)}`),
    ),
  ].join('');
  return d === '' ? [] : [{ d, fill: 'none', stroke, strokeWidth: hairline }];
}

function comparatorTexts(
  mark: ComparatorMark | null,
  lines: readonly string[],
  { y, down }: PlotArea,
  right: number,
  size: number,
): readonly PlacedText[] {
  if (mark === null) return [];
  const step = size * 1.15;
  const height = lines.length * step;
  const top = Math.max(down[0], Math.min(down[1] - height, y(mark.value) - height / 2));
  return lines.map((text, index) => ({
    text,
    x: right,
    y: top + (index + 0.5) * step + size * 0.33,
    anchor: 'end',
    size,
    weight: 700,
    color: 'ink',
  }));
}

function marks(mark: ComparatorMark | null): readonly ComparatorMark[] {
  return mark === null ? [] : [mark];
}

function known(zero: number | null): readonly number[] {
  return zero === null ? [] : [zero];
}
