import { groupGap, groupSize, type MarkGrid } from './MarkGrid.ts';

/** px: marks smaller than this can no longer be told apart. */
const smallestPitch = 3.5;
const step = 0.97;

/**
 * The largest marks with which the municipality that has most capacities stays within its row.
 *
 * @param most Capacities of the largest row, whole ones.
 * @param room px of the panel's width, of the height marks may take, and of the widest pitch wanted.
 */
export function fitMarks(most: number, room: { readonly width: number; readonly height: number; readonly pitch: number }): MarkGrid {
  let pitch = room.pitch;
  while (pitch > smallestPitch && Math.ceil(most / columnsFor(pitch, room.width)) * pitch > room.height) pitch *= step;
  return { pitch, columns: columnsFor(pitch, room.width), radius: Math.max(1, pitch * 0.32) };
}

function columnsFor(pitch: number, width: number): number {
  const fit = Math.floor((width / pitch + groupGap) / (1 + groupGap / groupSize));
  return fit >= groupSize ? fit - (fit % groupSize) : Math.max(1, fit);
}
