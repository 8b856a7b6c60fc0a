import type { Grid } from '../Grid.ts';
import type { AreaTableHeader } from './areaTableHeaders.ts';
import { readAreaTableHeader } from './readAreaTableHeader.ts';

const rowsLookedAt = 60;
const names: readonly AreaTableHeader[] = ['group', 'group-code', 'municipality', 'area', 'area-code', 'code', 'name'];

/** The index of the row that names at least two columns, one of them an area or a group; null when there is none near the top. */
export function findAreaTableHeader({ rows }: Grid): number | null {
  const index = rows.slice(0, rowsLookedAt).findIndex(({ cells }) => {
    const found = new Set(cells.slice(0, 200).flatMap((cell) => (cell.length < 80 ? (readAreaTableHeader(cell) ?? []) : [])));
    return found.size >= 2 && names.some((name) => found.has(name));
  });
  return index < 0 ? null : index;
}
