import type { ColorName } from './ColorName.ts';
import { emptyScene } from './emptyScene.ts';
import { gapSwatch } from './map/gapSwatch.ts';
import type { AreaGap } from './map/MapSpec.ts';
import { paleField } from './paleField.ts';
import { roundPx } from './roundPx.ts';
import type { Scene } from './Scene.ts';

/**
 * What a key explains: the dots a row's way starts and ends with, the arrow between them, the comparator's line; lines over time, dark or pale,
 * and the field that pale ones lie in; areas of a map without a class.
 */
export type SignKind = 'ring' | 'dot' | 'line' | 'arrow' | 'dark-trend' | 'pale-trend' | 'pale-field' | AreaGap;

const widths: Readonly<Record<SignKind, number>> = {
  ring: 0.72,
  dot: 0.72,
  line: 0.3,
  arrow: 0.9,
  'dark-trend': 1.6,
  'pale-trend': 1.6,
  'pale-field': 1.6,
  few: 1,
  missing: 1,
  'not-defined': 1,
  'not-covered': 1,
};

/** px a sign takes beside text of this size. */
export function signWidth(kind: SignKind, size: number): number {
  return widths[kind] * size;
}

/** Draws a sign from `left` px on, with its middle at `y` px, for text of `size` px; a dot in a colour. */
export function keySign(kind: SignKind, left: number, y: number, size: number, color: ColorName = 'muted'): Scene {
  const x = left + signWidth(kind, size) / 2;
  const stroke = size * 0.1;
  switch (kind) {
    case 'ring':
      return { ...emptyScene, dots: [{ cx: x, cy: y, r: size * 0.3, fill: 'paper', stroke: 'muted', strokeWidth: stroke }] };
    case 'dot':
      return { ...emptyScene, dots: [{ cx: x, cy: y, r: size * 0.35, fill: color, stroke: 'paper', strokeWidth: 0 }] };
    case 'line':
      return { ...emptyScene, lines: [{ x1: x, y1: y - size / 2, x2: x, y2: y + size / 2, color: 'ink', width: size * 0.11 }] };
    case 'dark-trend':
    case 'pale-trend': {
      const color = kind === 'dark-trend' ? 'ink' : 'pale';
      return { ...emptyScene, lines: [{ x1: left, y1: y, x2: left + signWidth(kind, size), y2: y, color, width: size * 0.12 }] };
    }
    case 'pale-field': {
      const [top, bottom, right] = [y - size * 0.35, y + size * 0.35, left + signWidth(kind, size)].map(roundPx);
      return { ...emptyScene, paths: [paleField(`M${roundPx(left)} ${top}H${right}V${bottom}H${roundPx(left)}Z`, size * 0.06)] };
    }
    case 'few':
    case 'missing':
    case 'not-defined':
    case 'not-covered':
      return gapSwatch(kind, x, y, signWidth(kind, size));
    case 'arrow': {
      const tip = left + signWidth(kind, size);
      const head = size * 0.22;
      const point = (px: number, py: number) => `${roundPx(px)} ${roundPx(py)}`;
      const d = `M${point(left, y)}H${roundPx(tip)}M${point(tip - head, y - head)}L${point(tip, y)}L${point(tip - head, y + head)}`;
      return { ...emptyScene, paths: [{ d, fill: 'none', stroke: 'muted', strokeWidth: stroke }] };
    }
  }
}
