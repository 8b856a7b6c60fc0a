import type { ChartSpec } from '../../charts/ChartSpec.ts';
import { fontFamily } from '../../charts/fontFamily.ts';
import { drawChart } from '../picture/drawChart.ts';
import { fillShape } from '../picture/placePicture.ts';
import { pictureSvg } from '../picture/pictureSvg.ts';
import type { Size } from '../picture/PlacedPicture.ts';

/** px of the picture's canvas for an inch of the slide, and of the picture that programs without SVG are given. */
const perInch = 96;
const finer = 2;

/** PowerPoint knows no font inside a picture; this one it has, and it is no wider. */
const slideFonts = "'Source Sans 3 Variable', 'Source Sans 3', Calibri, Carlito, sans-serif";

/** A chart without what the slide says itself around it, as an SVG document. @param inches The room it has on the slide. */
export function slidePicture(spec: ChartSpec, inches: Size, fontFace: string): string {
  const bare = { ...spec, title: '', subtitle: '', footer: [], viewCode: '' };
  const shape = { width: Math.round(inches.width * perInch), height: Math.round(inches.height * perInch), margin: 0, fontSize: 18 };
  const { shown, ...placed } = fillShape(bare, shape, { colors: 'light' });
  const large = { width: shown.width * finer, height: shown.height * finer };
  return pictureSvg(drawChart(bare, placed.canvas, 'slide'), { ...placed, shown: large }, fontFace).replaceAll(fontFamily, slideFonts);
}
