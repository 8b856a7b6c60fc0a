import type { Scene } from './Scene.ts';

export const emptyScene: Scene = { lines: [], bars: [], paths: [], dots: [], texts: [] };
