import type { TableCell } from './TableModel.ts';

/** A cell of a table that is made to be saved and loaded again. */
export function exportCell(text: string): TableCell {
  return { text, value: null, known: true, spoken: null };
}
