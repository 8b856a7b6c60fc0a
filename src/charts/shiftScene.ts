import type { PlacedText, Scene } from './Scene.ts';

/** The same scene, this many px further down. Paths cannot be moved and must be made where they stand. */
export function shiftScene(scene: Scene, y: number): Scene {
  return {
    lines: scene.lines.map((line) => ({ ...line, y1: line.y1 + y, y2: line.y2 + y })),
    bars: scene.bars.map((bar) => ({ ...bar, y: bar.y + y })),
    paths: scene.paths,
    dots: scene.dots.map((dot) => ({ ...dot, cy: dot.cy + y })),
    texts: shiftTexts(scene.texts, y),
  };
}

/** The same texts, this many px further down. */
export function shiftTexts(texts: readonly PlacedText[], y: number): readonly PlacedText[] {
  return texts.map((text) => ({ ...text, y: text.y + y }));
}
