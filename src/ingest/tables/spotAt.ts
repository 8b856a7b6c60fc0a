import { cleanText } from '../text/cleanText.ts';
import type { GridRow } from '../Grid.ts';
import type { Spot } from './Table.ts';

/** The cell of a row at a column index counted from 0, with its place in the file; blank where the row is shorter. */
export function spotAt(row: GridRow, index: number): Spot {
  const raw = row.cells[index] ?? '';
  const origin = row.origins?.[index];
  const typed = row.typed?.[index];
  return {
    raw,
    text: cleanText(raw),
    line: origin?.line ?? row.line,
    column: origin?.column ?? index + 1,
    ...(typed ? { typed } : {}),
  };
}
