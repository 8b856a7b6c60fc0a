import { groupGap, groupSize, type MarkGrid } from './MarkGrid.ts';

/** The room that so many marks take in a grid, in px. */
export function marksSize(count: number, grid: MarkGrid): { readonly width: number; readonly height: number } {
  const columns = Math.min(count, grid.columns);
  const gaps = Math.max(0, Math.ceil(columns / groupSize) - 1) * groupGap;
  return { width: (columns + gaps) * grid.pitch, height: Math.ceil(count / grid.columns) * grid.pitch };
}
