import type { Canvas } from '../../charts/Canvas.ts';
import type { ChartSpec } from '../../charts/ChartSpec.ts';
import { drawChart } from './drawChart.ts';
import { loadFontFace } from './loadFontFace.ts';
import type { PictureFormat } from './PictureFormat.ts';
import { pictureSvg } from './pictureSvg.ts';
import { placePicture } from './placePicture.ts';
import type { Size } from './PlacedPicture.ts';

export interface Picture {
  readonly svg: string;
  /** px at scale 1. */
  readonly size: Size;
}

/** A chart as a picture of its own with everything inside, drawn by the code that draws it on the page. */
export async function makePicture(spec: ChartSpec, format: PictureFormat, screen: Canvas): Promise<Picture> {
  const placed = placePicture(spec, format, screen);
  return { svg: pictureSvg(drawChart(spec, placed.canvas, 'picture'), placed, await loadFontFace()), size: placed.shown };
}
