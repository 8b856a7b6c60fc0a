import type { ScaleLinear } from 'd3';
import { besideSpots } from '../besideSpots.ts';
import type { CoverageRowSpec } from './CoverageSpec.ts';
import type { ColorName } from '../ColorName.ts';
import type { Interval } from '../freeIntervals.ts';
import { measureText } from '../measureText.ts';
import { placeNote } from '../placeNote.ts';
import { placeWay } from '../placeWay.ts';
import type { PlacedText, Scene } from '../Scene.ts';
import type { CoverageStyle } from './coverageStyle.ts';

export interface PlacedRatio {
  /** Around y = 0, the middle of the row's line. */
  readonly texts: readonly PlacedText[];
  /** Drawn around y = 0. */
  readonly way: () => Scene;
  /** px it needs above and below that line. */
  readonly above: number;
  readonly below: number;
}

/** What a row's way from per capacity to per filled is drawn in. */
export interface RatioPanel {
  readonly interval: Interval;
  readonly scale: ScaleLinear<number, number>;
  /** px; null without a comparator. */
  readonly comparatorX: number | null;
}

/** px that rounding may take. */
const hair = 0.05;

/**
 * Places one row's dots, its value and its note so that none touches another or the comparator's line.
 * A missing value has no dot; its text then stands in the panel and says why.
 */
export function placeRatio(row: CoverageRowSpec, panel: RatioPanel, style: CoverageStyle): PlacedRatio {
  const { from, to } = row.ratio;
  const air = style.em * 0.35;
  const radius = style.dotRadius;
  const toX = to === null ? null : panel.scale(to);
  const fromX = from === null || from === to ? null : panel.scale(from);
  const line: Interval[] = panel.comparatorX === null ? [] : [[panel.comparatorX - air, panel.comparatorX + air]];
  const label = toX === null ? null : placeLabel(row, toX, line, panel, style);
  const note = placeNote(noteOf(row), {
    beside: () => {
      const xs = [fromX, toX].filter((x) => x !== null);
      const mark: Interval | null = xs.length === 0 ? null : [Math.min(...xs) - radius - air, Math.max(...xs) + radius + air];
      return besideSpots(panel.interval, mark, label ? [...line, widthOf(label, style.em * 0.7)] : line);
    },
    under: () => besideSpots(panel.interval, null, line),
    underTop: radius + style.em * 0.2,
    size: style.smallSize,
  });
  return {
    texts: label ? [label, ...note.texts] : note.texts,
    way: () => placeWay(fromX, toX, colorOf(row), radius),
    above: Math.max(radius, note.above, label && style.labelAt === 'above' ? style.labelSize * 0.78 - label.y : style.labelSize * 0.6),
    below: Math.max(radius, note.below),
  };
}

function colorOf(row: CoverageRowSpec): ColorName {
  if (row.ratio.emphasised) return 'highlight';
  return row.emphasis === 'pale' ? 'pale' : 'data';
}

function noteOf(row: CoverageRowSpec): string {
  const missing = row.ratio.to === null ? row.ratio.text : '';
  return [missing, row.note ?? ''].filter((text) => text !== '').join(' · ');
}

function placeLabel(row: CoverageRowSpec, toX: number, line: readonly Interval[], panel: RatioPanel, style: CoverageStyle): PlacedText {
  const width = measureText(row.ratio.text, style.labelSize, 700);
  const color = row.ratio.emphasised ? 'highlight' : row.emphasis === 'pale' ? 'muted' : 'ink';
  const text = { text: row.ratio.text, size: style.labelSize, weight: 700, color } as const;
  const [left, right] = panel.interval;
  if (style.labelAt === 'end') return { ...text, x: right, y: style.labelSize * 0.33, anchor: 'end' };
  const y = -style.dotRadius - style.em * 0.35;
  const clear = (start: number) =>
    start > left - hair && start + width < right + hair && line.every(([from, to]) => start + width <= from || start >= to);
  const besideLine = line.flatMap(([from, to]) => (toX >= (from + to) / 2 ? [to, from - width] : [from - width, to]));
  const centred = toX - width / 2;
  const inside = Math.max(left, Math.min(right - width, centred));
  const start = [centred, inside, ...besideLine].find(clear) ?? inside;
  return { ...text, x: start, y, anchor: 'start' };
}

function widthOf(label: PlacedText, air: number): Interval {
  const width = measureText(label.text, label.size, label.weight);
  return label.anchor === 'start' ? [label.x - air, label.x + width + air] : [label.x - width - air, label.x + air];
}
