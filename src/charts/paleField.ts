import type { PlacedPath } from './Scene.ts';

/** The field that pale lines lie in; what is under it shows through. @param strokeWidth px of its edge. */
export function paleField(d: string, strokeWidth: number): PlacedPath {
  return { d, fill: 'pale', opacity: 0.3, stroke: 'pale', strokeWidth };
}
