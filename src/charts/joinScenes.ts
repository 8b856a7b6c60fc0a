import type { Scene } from './Scene.ts';

/** One scene of several, later ones on top. */
export function joinScenes(...scenes: readonly Scene[]): Scene {
  return {
    lines: scenes.flatMap((scene) => scene.lines),
    bars: scenes.flatMap((scene) => scene.bars),
    paths: scenes.flatMap((scene) => scene.paths),
    dots: scenes.flatMap((scene) => scene.dots),
    texts: scenes.flatMap((scene) => scene.texts),
  };
}
