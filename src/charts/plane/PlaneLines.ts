import type { Box } from '../Box.ts';
import type { PlacedPath, PlacedText } from '../Scene.ts';

/** A chart's own lines on a plane. */
export interface PlaneLines {
  /** Under the grid. */
  readonly areas: readonly PlacedPath[];
  readonly curves: readonly PlacedPath[];
  readonly texts: readonly PlacedText[];
  /** What no dot's name may touch. */
  readonly obstacles: readonly Box[];
}
