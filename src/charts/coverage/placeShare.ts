import type { ScaleLinear } from 'd3';
import type { CoverageRowSpec, CoverageSpec } from './CoverageSpec.ts';
import type { ColorName } from '../ColorName.ts';
import { emptyScene } from '../emptyScene.ts';
import type { Interval } from '../freeIntervals.ts';
import { fitText } from '../fitText.ts';
import type { PlacedBar, PlacedLine, PlacedText, Scene } from '../Scene.ts';
import type { CoverageStyle } from './coverageStyle.ts';

/** Where shares are drawn. */
export interface SharePanel {
  readonly interval: Interval;
  readonly textWidth: number;
  readonly scale: ScaleLinear<number, number>;
  readonly comparator: CoverageSpec['share']['comparator'];
}

/** One row's share around y = 0: the number, its counts, and under them a bar from zero with the comparator's tick. */
export function placeShare(row: CoverageRowSpec, panel: SharePanel, style: CoverageStyle): Scene {
  const [left, right] = panel.interval;
  const { value, text, counts, emphasised } = row.share;
  const small = { size: style.smallSize, weight: 400, color: 'muted', anchor: 'start' } as const;
  if (value === null) {
    const shown = fitText([text, counts].filter((each) => each !== '').join(' · '), right - left, style.smallSize);
    return { ...emptyScene, texts: [{ ...small, text: shown, x: left, y: style.smallSize * 0.33 }] };
  }
  const baseline = style.shareSize * 0.33 - style.barHeight * 1.2;
  const color: ColorName = emphasised ? 'highlight' : row.emphasis === 'pale' ? 'muted' : 'ink';
  const texts: PlacedText[] = [{ text, x: left + panel.textWidth, y: baseline, anchor: 'end', size: style.shareSize, weight: 600, color }];
  if (counts !== '') texts.push({ ...small, text: counts, x: left + panel.textWidth + style.em * 0.6, y: baseline });
  const barTop = baseline + style.barHeight * 2;
  return { ...emptyScene, texts, bars: bars(value, row, panel, barTop, style), lines: comparatorTick(panel, barTop, style) };
}

function bars(value: number, row: CoverageRowSpec, panel: SharePanel, y: number, style: CoverageStyle): readonly PlacedBar[] {
  const [left, right] = panel.interval;
  const end = Math.min(right, panel.scale(Math.max(0, value)));
  const height = style.barHeight;
  const track = {
    x: left,
    y: y + height / 2 - style.hairline / 2,
    width: right - left,
    height: style.hairline,
    color: 'hairline',
  } as const;
  if (!(end > left)) return [track];
  return [
    track,
    { x: left, y, width: end - left, height, color: row.share.emphasised ? 'highlight' : row.emphasis === 'pale' ? 'pale' : 'data' },
  ];
}

function comparatorTick(panel: SharePanel, y: number, style: CoverageStyle): readonly PlacedLine[] {
  if (panel.comparator === null) return [];
  const x = panel.scale(panel.comparator.value);
  const over = style.barHeight * 0.9;
  return [{ x1: x, y1: y - style.hairline, x2: x, y2: y + style.barHeight + over, color: 'ink', width: style.hairline * 1.5 }];
}
