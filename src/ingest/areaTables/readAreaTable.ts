import type { Diagnostic } from '../../lib/Diagnostic.ts';
import { failure, success, type Outcome } from '../../lib/Outcome.ts';
import { indexAreas } from '../areas/indexAreas.ts';
import type { Grid } from '../Grid.ts';
import { readGrids } from '../readGrids.ts';
import type { SourceFile } from '../Reading.ts';
import type { AreaTable } from './AreaTable.ts';
import { findAreaTableHeader } from './findAreaTableHeader.ts';
import { readAreaTableRows } from './readAreaTableRows.ts';
import type { GroupContext } from './readGroup.ts';
import { readGroupTable } from './readGroupTable.ts';
import { readNormTable } from './readNormTable.ts';

/** All municipalities in all groups for a hundred years come to less. */
const byteLimit = 4 * 1024 * 1024;

interface Found {
  readonly grid: Grid;
  readonly header: number;
}

function findTables(grids: readonly Grid[]): readonly Found[] {
  return grids.flatMap((grid) => {
    const header = findAreaTableHeader(grid);
    return header === null ? [] : [{ grid, header }];
  });
}

async function read(file: SourceFile, context: GroupContext): Promise<Outcome<AreaTable>> {
  const { grids, diagnostics: found } = await readGrids(file);
  const diagnostics: Diagnostic[] = [...found];
  if (grids.length === 0) return failure(...diagnostics);
  const [table, ...others] = findTables(grids);
  if (!table) return failure(...diagnostics, { severity: 'error', code: 'area-table-not-found', data: {} });
  if (others.length > 0) {
    const sheets = others.map(({ grid }) => grid.sheet ?? '');
    diagnostics.push({ severity: 'warning', code: 'area-table-other-sheets', data: { sheets } });
  }
  const index = indexAreas(context.present);
  const cells = readAreaTableRows(table.grid, table.header, (code) => index.municipalities.has(code));
  diagnostics.push(...cells.diagnostics);
  if (!cells.ok) return failure(...diagnostics);
  const { rows, columns } = cells.value;
  const made: AreaTable =
    columns.kind === 'groups'
      ? { kind: 'groups', groups: readGroupTable(rows, columns.groupKind, index, context, diagnostics) }
      : { kind: 'norms', norms: readNormTable(rows, index, columns.municipalitiesOnly, diagnostics) };
  return diagnostics.some(({ severity }) => severity === 'error') ? failure(...diagnostics) : success(made, diagnostics);
}

/**
 * Reads a planner's table of groups or of norms in any dialect; its columns tell which of the two it is.
 *
 * @returns All or nothing: fails with every error that was found, each with its row and column; else the table with its warnings and notes.
 */
export async function readAreaTable(file: SourceFile, context: GroupContext): Promise<Outcome<AreaTable>> {
  if (file.bytes.length > byteLimit) {
    return failure({ severity: 'error', code: 'file-too-large', data: { bytes: file.bytes.length, limit: byteLimit } });
  }
  try {
    return await read(file, context);
  } catch {
    return failure({ severity: 'error', code: 'reader-failed', data: {} });
  }
}
