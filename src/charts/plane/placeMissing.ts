import type { ChartItem } from '../ChartLayout.ts';
import { emptyScene } from '../emptyScene.ts';
import { fitText } from '../fitText.ts';
import { measureText } from '../measureText.ts';
import { roundPx } from '../roundPx.ts';
import type { PlacedText, Scene } from '../Scene.ts';
import { textBox } from '../textBox.ts';
import type { PlanePoint } from './PlaneChart.ts';

export interface PlacedMissing {
  /** What stands before the names. */
  readonly scene: Scene;
  readonly items: readonly ChartItem[];
  /** px; 0 where nothing is missing. */
  readonly height: number;
}

/**
 * Names the areas that have no place on the plane, with the reason, in lines from `top` px on.
 *
 * @param em px of body text.
 */
export function placeMissing(points: readonly PlanePoint[], label: string, top: number, width: number, em: number): PlacedMissing {
  if (points.length === 0) return { scene: emptyScene, items: [], height: 0 };
  const size = roundPx(em * 0.85);
  const step = size * 1.5;
  const space = measureText(' ', size);
  let x = 0;
  let line = 0;
  const put = (text: string, weight: 400 | 700): PlacedText => {
    const fitted = fitText(text, width, size, weight);
    const taken = measureText(fitted, size, weight);
    if (x > 0 && x + taken > width) {
      x = 0;
      line += 1;
    }
    const placed = { text: fitted, x, y: top + (line + 0.7) * step, anchor: 'start', size, weight, color: 'muted' } as const;
    x += taken + space;
    return placed;
  };
  const heading = put(label, 700);
  const items = points.map(({ id, label: name, detail }, index) => {
    const text = put(`${detail === '' ? name : `${name} (${detail})`}${index < points.length - 1 ? ',' : ''}`, 400);
    return { id, name, box: textBox(text), scene: { ...emptyScene, texts: [text] } };
  });
  return { scene: { ...emptyScene, texts: [heading] }, items, height: (line + 1) * step + em * 0.3 };
}
