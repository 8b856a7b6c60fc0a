import { numberFormat } from '../numberFormat.ts';
import { emptyScene } from '../emptyScene.ts';
import { measureText } from '../measureText.ts';
import { roundPx } from '../roundPx.ts';
import type { PlacedDot, PlacedText, Scene } from '../Scene.ts';
import { setRuns } from '../setRuns.ts';
import { typesetNumber } from '../typesetNumber.ts';
import { wrapText } from '../wrapText.ts';
import type { PlaneChart } from './PlaneChart.ts';

/** Of the values that the key shows, each is at least so many times the one before. */
const steps = [1, 4, 16];

/**
 * Shows what areas of dots stand for: a few round sizes with their values, after the title or under it.
 *
 * @param radius px of a dot that stands for a value.
 * @returns The scene, and the height and width it takes in px; nothing where no size is known.
 */
export function placeSizeKey(
  sizes: NonNullable<PlaneChart['sizes']>,
  locale: string,
  radius: (value: number) => number,
  { top, width, em }: { readonly top: number; readonly width: number; readonly em: number },
): { readonly scene: Scene; readonly height: number; readonly width: number } {
  const values = keyValues(sizes.most);
  const largest = values.at(-1);
  if (largest === undefined) return { scene: emptyScene, height: 0, width: 0 };
  const size = roundPx(em * 0.85);
  const format = numberFormat(locale, sizes.format);
  const signs = values.map((value) => ({ r: radius(value), text: typesetNumber(format.format(value)) }));
  const gap = size * 0.9;
  const signsWidth = signs.reduce((sum, { r, text }) => sum + 2 * r + size * 0.35 + measureText(text, size) + gap, -gap);
  const titleWidth = measureText(sizes.title, size);
  const beside = titleWidth + gap + signsWidth <= width;
  const lineHeight = em * 1.2;
  const height = Math.max(lineHeight, 2 * radius(largest) + em * 0.3);
  const lines = wrapText(sizes.title, width, { size, weight: 400 });
  const titleTop = beside ? top + (height - lineHeight) / 2 : top;
  const title = setRuns(lines, { x: 0, top: titleTop, size, lineHeight, weight: 400, color: 'muted' });
  const signsTop = beside ? top : top + lines.length * lineHeight;
  const y = signsTop + height / 2;
  let x = beside ? titleWidth + gap : 0;
  const dots: PlacedDot[] = [];
  const texts: PlacedText[] = [...title];
  for (const { r, text } of signs) {
    dots.push({ cx: x + r, cy: y, r: Math.max(0, r - em * 0.04), fill: 'paper', stroke: 'muted', strokeWidth: em * 0.08 });
    x += 2 * r + size * 0.35;
    texts.push({ text, x, y: y + size * 0.33, anchor: 'start', size, weight: 400, color: 'muted' });
    x += measureText(text, size) + gap;
  }
  return {
    scene: { ...emptyScene, dots, texts },
    height: signsTop + height - top,
    width: Math.max(beside ? 0 : Math.min(width, titleWidth), x - gap),
  };
}

/** Up to three round values, the smallest first. */
function keyValues(most: number): readonly number[] {
  const values = steps.map((step) => roundDown(most / step)).filter((value) => value >= 1);
  return [...new Set(values)].reverse();
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not above a value; 0 below 1. */
function roundDown(value: number): number {
  if (!(value >= 1) || !Number.isFinite(value)) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const first = value / power;
  return (first >= 5 ? 5 : first >= 2 ? 2 : 1) * power;
}
