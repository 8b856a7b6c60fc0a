import { emptyScene } from './emptyScene.ts';
import { measureText } from './measureText.ts';
import type { PlacedDot, PlacedLine, PlacedPath, PlacedText, Scene } from './Scene.ts';

/** One entry of a key: a sign and what it stands for. 'arrow' has no text of its own. */
export type Key = { readonly sign: 'ring' | 'dot' | 'line'; readonly text: string; readonly strong?: boolean } | { readonly sign: 'arrow' };

/**
 * Sets the entries of a key beside each other, in lines as they fit.
 *
 * @param left px; `width` what a line may take; `top` of the first line.
 * @param size Font size in px.
 * @returns The scene, and the height it takes in px.
 */
export function placeKeys(
  keys: readonly Key[],
  {
    left,
    width,
    top,
    size,
    lineHeight,
  }: { readonly left: number; readonly width: number; readonly top: number; readonly size: number; readonly lineHeight: number },
): { readonly scene: Scene; readonly height: number } {
  const lines: PlacedLine[] = [];
  const dots: PlacedDot[] = [];
  const paths: PlacedPath[] = [];
  const texts: PlacedText[] = [];
  const gap = size * 0.55;
  let x = left;
  let middle = top + lineHeight / 2;
  for (const key of keys) {
    const sign = key.sign === 'arrow' ? size * 0.9 : key.sign === 'line' ? size * 0.3 : size * 0.72;
    const weight = key.sign === 'line' && key.strong ? 700 : 400;
    const taken = sign + (key.sign === 'arrow' ? 0 : size * 0.35 + measureText(key.text, size, weight));
    if (x > left && x + taken > left + width) {
      x = left;
      middle += lineHeight;
    }
    const centre = x + sign / 2;
    const stroke = size * 0.1;
    if (key.sign === 'ring') dots.push({ cx: centre, cy: middle, r: size * 0.3, fill: 'paper', stroke: 'muted', strokeWidth: stroke });
    if (key.sign === 'dot') dots.push({ cx: centre, cy: middle, r: size * 0.35, fill: 'muted', stroke: 'paper', strokeWidth: 0 });
    if (key.sign === 'line') {
      lines.push({ x1: centre, y1: middle - size * 0.5, x2: centre, y2: middle + size * 0.5, color: 'ink', width: size * 0.11 });
    }
    if (key.sign === 'arrow') paths.push(arrow(x, middle, sign, size * 0.22, stroke));
    else {
      const color = key.sign === 'line' && key.strong ? 'ink' : 'muted';
      texts.push({ text: key.text, x: x + sign + size * 0.35, y: middle + size * 0.33, anchor: 'start', size, weight, color });
    }
    x += taken + (key.sign === 'line' ? 2 : 1) * gap;
  }
  return { scene: { ...emptyScene, lines, dots, paths, texts }, height: keys.length === 0 ? 0 : middle + lineHeight / 2 - top };
}

function arrow(x: number, y: number, length: number, head: number, strokeWidth: number): PlacedPath {
  const round = (value: number) => Math.round(value * 10) / 10;
  const tip = round(x + length);
  const d = `M${round(x)} ${round(y)}H${tip}M${round(tip - head)} ${round(y - head)}L${tip} ${round(y)}L${round(tip - head)} ${round(y + head)}`;
  return { d, fill: 'none', stroke: 'muted', strokeWidth };
}
