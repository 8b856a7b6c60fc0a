import type { Grid, GridRow, Origin, TypedCell } from '../Grid.ts';

/** Turns a grid so that its columns become rows; every cell remembers where it stood. */
export function transposeGrid(grid: Grid): Grid {
  const width = grid.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const rows: GridRow[] = [];
  for (let column = 0; column < width; column += 1) {
    const cells: string[] = [];
    const origins: Origin[] = [];
    const typed: (TypedCell | undefined)[] = [];
    for (const row of grid.rows) {
      cells.push(row.cells[column] ?? '');
      origins.push({ line: row.line, column: column + 1 });
      typed.push(row.typed?.[column]);
    }
    rows.push({ line: grid.rows[0]?.line ?? 1, cells, origins, typed });
  }
  return { sheet: grid.sheet, hidden: grid.hidden, rows };
}
