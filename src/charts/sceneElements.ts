import type { Canvas } from './Canvas.ts';
import type { Scene } from './Scene.ts';
import { theme } from './theme.ts';

/** An element of a picture's SVG. */
export interface SceneElement {
  readonly tag: 'line' | 'rect' | 'path' | 'circle' | 'text';
  /** An undefined one is left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly text?: string;
}

/** The elements of a scene from the bottom up, in one list a kind; the kinds are always the same, some may be empty. */
export function sceneElements(scene: Scene, colors: Canvas['colors']): readonly (readonly SceneElement[])[] {
  const palette = { ...theme[colors], none: 'none' };
  return [
    scene.lines.map(({ x1, y1, x2, y2, color, width, opacity }) => ({
      tag: 'line',
      attributes: { x1, y1, x2, y2, stroke: palette[color], 'stroke-width': width, 'stroke-opacity': opacity },
    })),
    scene.bars.map(({ x, y, width, height, color }) => ({ tag: 'rect', attributes: { x, y, width, height, fill: palette[color] } })),
    scene.paths.map(({ d, fill, opacity, stroke, strokeWidth }) => ({
      tag: 'path',
      attributes: { d, fill: palette[fill], 'fill-opacity': opacity, stroke: palette[stroke], 'stroke-width': strokeWidth },
    })),
    scene.dots.map(({ cx, cy, r, fill, opacity, stroke, strokeWidth }) => ({
      tag: 'circle',
      attributes: { cx, cy, r, fill: palette[fill], 'fill-opacity': opacity, stroke: palette[stroke], 'stroke-width': strokeWidth },
    })),
    scene.texts.map(({ x, y, size, weight, anchor, color, text }) => ({
      tag: 'text',
      attributes: { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill: palette[color] },
      text,
    })),
  ];
}
