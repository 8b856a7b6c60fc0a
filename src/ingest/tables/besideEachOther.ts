import { isFigureColumn } from './figureColumns.ts';
import type { TableColumn } from './Table.ts';

/** Parts a header that starts again with the same columns further right: two tables stand beside each other. */
export function besideEachOther(columns: readonly TableColumn[]): TableColumn[][] {
  const starts = columns.filter(({ meaning, certain }) => meaning === 'area-name' && certain).map(({ index }) => index);
  const parts = starts.map((start, at) =>
    columns.filter(({ index }) => (at === 0 || index >= start) && index < (starts[at + 1] ?? Infinity)),
  );
  const figures = parts.map((part) => part.flatMap(({ meaning }) => (isFigureColumn(meaning) ? [meaning] : [])).join());
  return parts.length > 1 && figures[0]?.includes(',') && new Set(figures).size === 1 ? parts : [[...columns]];
}
