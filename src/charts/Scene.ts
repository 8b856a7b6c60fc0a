import type { ColorName } from './ColorName.ts';
import type { FontWeight } from './measureText.ts';

export interface PlacedText {
  readonly text: string;
  /** px; where the text starts, has its middle or ends, after `anchor`. */
  readonly x: number;
  /** px of the baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** px */
  readonly size: number;
  readonly weight: FontWeight;
  readonly color: ColorName;
}

export interface PlacedLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly color: ColorName;
  /** px */
  readonly width: number;
  /** 0–1; 1 where it is not given. */
  readonly opacity?: number;
}

export interface PlacedBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: ColorName;
}

export interface PlacedDot {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly fill: ColorName;
  readonly stroke: ColorName;
  /** px */
  readonly strokeWidth: number;
  /** Of the fill, 0–1; 1 where it is not given. */
  readonly opacity?: number;
}

/** Many small marks as one path: a hundred municipalities redraw within a frame. */
export interface PlacedPath {
  readonly d: string;
  readonly fill: ColorName | 'none';
  readonly stroke: ColorName | 'none';
  /** px */
  readonly strokeWidth: number;
  /** Of the fill, 0–1; 1 where it is not given. */
  readonly opacity?: number;
}

/** Everything to draw, from the bottom up: lines, bars, paths, dots, texts. */
export interface Scene {
  readonly lines: readonly PlacedLine[];
  readonly bars: readonly PlacedBar[];
  readonly paths: readonly PlacedPath[];
  readonly dots: readonly PlacedDot[];
  readonly texts: readonly PlacedText[];
}
