import type { Canvas } from '../../charts/Canvas.ts';
import type { ChartSpec } from '../../charts/ChartSpec.ts';
import { layoutChart } from '../../charts/layoutChart.ts';
import { roundPx } from '../../charts/roundPx.ts';
import type { PictureFormat } from './PictureFormat.ts';
import type { PlacedPicture, Size } from './PlacedPicture.ts';

/** A fixed shape with its margin and body text, px. */
export interface Shape extends Size {
  readonly margin: number;
  readonly fontSize: number;
}

const shapes: Readonly<Record<Exclude<PictureFormat, 'screen'>, Shape>> = {
  wide: { width: 1280, height: 720, margin: 40, fontSize: 18 },
  square: { width: 1080, height: 1080, margin: 40, fontSize: 20 },
};

/** How much larger the drawing gets at a time, and at most, until a long chart fits its shape. */
const step = 1.12;
const largest = 8;

/**
 * Finds what a picture is drawn on. The same chart, format and screen always give the same.
 *
 * @param screen The canvas that the chart has on the page; its colours are the picture's.
 * @returns Nothing is ever cut: a chart that fits its shape at no size makes the picture taller.
 */
export function placePicture(spec: ChartSpec, format: PictureFormat, screen: Canvas): PlacedPicture {
  if (format === 'screen') {
    const margin = roundPx(screen.fontSize * 1.25);
    const { width, height } = layoutChart(spec, screen);
    const size = { width: roundPx(width + 2 * margin), height: roundPx(height + 2 * margin) };
    return { canvas: screen, margin, drawn: size, shown: size };
  }
  return fillShape(spec, shapes[format], screen);
}

/** The same for any shape. */
export function fillShape(spec: ChartSpec, shape: Shape, screen: Pick<Canvas, 'colors'>): PlacedPicture {
  for (let grown = 1; ; grown *= step) {
    const margin = roundPx(shape.margin * grown);
    const drawn = { width: roundPx(shape.width * grown), height: roundPx(shape.height * grown) };
    const canvas = { colors: screen.colors, ...within(drawn, margin), fontSize: shape.fontSize };
    const { height } = layoutChart(spec, canvas);
    if (height <= canvas.height) return { canvas, margin, drawn, shown: { width: shape.width, height: shape.height } };
    if (grown > largest) return taller(shape, { canvas, margin, drawn: { ...drawn, height: roundPx(height + 2 * margin) } });
  }
}

function taller({ width }: Shape, placed: Omit<PlacedPicture, 'shown'>): PlacedPicture {
  return { ...placed, shown: { width, height: roundPx((placed.drawn.height / placed.drawn.width) * width) } };
}

function within({ width, height }: Size, margin: number): Size {
  return { width: roundPx(width - 2 * margin), height: roundPx(height - 2 * margin) };
}
