import type { Canvas } from '../../charts/Canvas.ts';

/** A chart with a margin around it, as a picture. */
export interface PlacedPicture {
  /** What the chart is drawn on. */
  readonly canvas: Canvas;
  /** px of the canvas around the chart. */
  readonly margin: number;
  /** The whole picture in px of the canvas. */
  readonly drawn: Size;
  /** The size it is shown at: smaller than drawn where a long chart had to fit a fixed shape. */
  readonly shown: Size;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}
