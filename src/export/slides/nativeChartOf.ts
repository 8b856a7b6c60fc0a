import type { ComparatorMark, Emphasis, ValueAxis } from '../../charts/ChartParts.ts';
import type { ChartSpec } from '../../charts/ChartSpec.ts';
import type { ColorName } from '../../charts/ColorName.ts';
import type { LineSpec } from '../../charts/line/LineSpec.ts';
import type { RankedSpec } from '../../charts/ranked/RankedSpec.ts';
import type { ScatterSpec } from '../../charts/scatter/ScatterSpec.ts';
import type { SlopeSpec } from '../../charts/slope/SlopeSpec.ts';
import { exact, niceStep } from '../../model/niceStep.ts';
import type { NativeAxis, NativeChart, NativeSeries } from './NativeChart.ts';

/** More bars or lines than these no slide can name. */
const mostBars = 46;
const mostLines = 12;

/** A program spaces dates evenly: longest and shortest step may differ by so much, as half-years do. */
const evenSteps = 1.15;

/** Parts an axis is divided into, about. */
const steps = 5;

/** Lets programs that can write numbers in the deck's language whatever their own is. */
const languageMarks: Readonly<Record<string, string>> = { 'da-DK': '[$-406]' };

const shades: readonly ColorName[] = ['data', 'step-5', 'step-3', 'edge', 'step-2', 'muted'];
const colors: Readonly<Record<Emphasis, ColorName>> = { highlight: 'highlight', plain: 'data', pale: 'pale' };

/**
 * A chart as a presentation program's own, which can be edited there.
 *
 * @returns Null for what such programs have no chart for, or would draw wrongly or unreadably: that goes onto a slide as a picture.
 */
export function nativeChartOf(spec: ChartSpec): NativeChart | null {
  switch (spec.kind) {
    case 'ranked':
      return barsOf(spec);
    case 'line':
      return linesOf(spec);
    case 'slope':
      return slopesOf(spec);
    case 'scatter':
      return dotsOf(spec);
    default:
      return null;
  }
}

function formatOf({ format }: Pick<ValueAxis, 'format'>, locale: string, decimals: number): string {
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  return `${languageMarks[locale] ?? ''}${format.style === 'percent' ? `0${places} %` : `#,##0${places}`}`;
}

function axisOf(axis: Pick<ValueAxis, 'format' | 'title' | 'fromZero'>, locale: string, values: readonly (number | null)[]): NativeAxis {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const base = axis.fromZero ? Math.min(0, low) : low;
  const step = niceStep((high - base) / steps || Math.abs(high) / steps || 1);
  const from = Math.floor(base / step) * step;
  return {
    title: axis.title,
    format: formatOf(axis, locale, decimalsOfStep(step, axis)),
    from: exact(from),
    to: exact(Math.ceil(high / step) * step),
    step,
  };
}

/** Decimals that the values at every step have: 2,5 per cent must not be called 3. */
function decimalsOfStep(step: number, { format }: Pick<ValueAxis, 'format'>): number {
  const written = String(exact(format.style === 'percent' ? step * 100 : step));
  return written.split('.')[1]?.length ?? 0;
}

/** The comparator's name without its value, which the chart shows itself. */
function nameOf({ label }: Pick<ComparatorMark, 'label'>): string {
  return label.replace(/[\s:]+[\u2212+-]?\d[\d.,\s]*%?$/u, '') || label;
}

/** Lines of one rank are told apart by the shade of their hue. */
function shaded(emphases: readonly Emphasis[]): readonly ColorName[] {
  let plain = 0;
  return emphases.map((emphasis) => (emphasis === 'plain' ? (shades[plain++ % shades.length] ?? 'data') : colors[emphasis]));
}

/** Decimals that the texts of a chart show, for labels that say the same. */
function decimalsOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => /\d[,.](\d{1,2})(?!\d)/.exec(text)?.[1]?.length ?? 0));
}

function comparatorBar(comparator: ComparatorMark | null): readonly { label: string; value: number; color: ColorName }[] {
  return comparator ? [{ label: nameOf(comparator), value: comparator.value, color: 'ink' }] : [];
}

function barsOf({ rows, axis, locale }: RankedSpec): NativeChart | null {
  const known = rows.filter((row) => row.value !== null);
  if (known.length === 0 || known.length > mostBars) return null;
  return {
    kind: 'bars',
    name: axis.title,
    bars: [
      ...known.map(({ label, value, emphasis }) => ({ label, value: value ?? 0, color: colors[emphasis] })),
      ...comparatorBar(axis.comparator),
    ],
    format: formatOf(axis, locale, decimalsOf(known.map(({ text }) => text))),
  };
}

function linesOf({ series, context, comparator, dates, axis, locale }: LineSpec): NativeChart | null {
  if (context !== null || series.length > mostLines || !areEven(dates.map(({ date }) => date))) return null;
  const hues = shaded(series.map(({ emphasis }) => emphasis));
  const lines: readonly NativeSeries[] = [
    ...series.map(({ label, values }, index) => ({ name: label, values, color: hues[index] ?? 'data' })),
    ...(comparator ? [{ name: comparator.label, values: comparator.values, color: 'ink' as const }] : []),
  ];
  return linesIn(
    lines,
    dates.map(({ text }) => text),
    axis,
    locale,
  );
}

function slopesOf({ rows, context, comparator, dates, axis, locale }: SlopeSpec): NativeChart | null {
  if (context !== null || rows.length > mostLines) return null;
  const hues = shaded(rows.map(({ emphasis }) => emphasis));
  const lines: readonly NativeSeries[] = [
    ...rows.map(({ label, from, to }, index) => ({ name: label, values: [from.value, to.value], color: hues[index] ?? 'data' })),
    ...(comparator ? [{ name: comparator.label, values: [comparator.from.value, comparator.to.value], color: 'ink' as const }] : []),
  ];
  return linesIn(lines, dates, axis, locale);
}

function linesIn(
  series: readonly NativeSeries[],
  categories: readonly string[],
  axis: LineSpec['axis'],
  locale: string,
): NativeChart | null {
  const values = series.flatMap((each) => each.values);
  if (values.every((value) => value === null)) return null;
  return { kind: 'lines', categories, series, axis: axisOf(axis, locale, values) };
}

function dotsOf({ x, y, points, locale }: ScatterSpec): NativeChart | null {
  const placed = points.flatMap((point) => (point.x === null || point.y === null ? [] : [{ ...point, x: point.x, y: point.y }]));
  if (placed.length === 0) return null;
  const crossed = x.comparator && y.comparator ? [{ x: x.comparator.value, y: y.comparator.value, label: nameOf(y.comparator) }] : [];
  const all = [
    ...placed.map((dot) => ({ ...dot, color: colors[dot.emphasis] })),
    ...crossed.map((dot) => ({ ...dot, color: 'ink' as const })),
  ];
  const used = [...new Set(all.map(({ color }) => color))];
  return {
    kind: 'dots',
    x: axisOf(
      x,
      locale,
      all.map((dot) => dot.x),
    ),
    y: axisOf(
      y,
      locale,
      all.map((dot) => dot.y),
    ),
    xs: all.map((dot) => dot.x),
    labels: all.map((dot) => dot.label),
    series: used.map((color) => ({
      name: color === 'ink' ? (crossed[0]?.label ?? y.title) : y.title,
      values: all.map((dot) => (dot.color === color ? dot.y : null)),
      color,
    })),
  };
}

function areEven(dates: readonly string[]): boolean {
  const days = dates.map((date) => Date.parse(date));
  const steps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  return steps.length === 0 || Math.max(...steps) <= evenSteps * Math.min(...steps);
}
