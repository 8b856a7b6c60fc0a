import type { Statement } from '../dates/Statement.ts';
import type { Grid } from '../Grid.ts';
import { cleanText } from '../text/cleanText.ts';
import type { DraftedTable } from './SupplementTable.ts';

/** The texts that may say which day the figures describe: titles, notes, a header with a date, the sheet's name, the file's name. */
export function supplementStatements(grids: readonly Grid[], tables: readonly DraftedTable[], fileName: string): Statement[] {
  const several = tables.length > 1;
  const statements = tables.flatMap(({ table, others }): Statement[] => {
    const own = several ? table.number : null;
    const text = (at: number): string => cleanText((table.grid.rows[at]?.cells ?? []).filter((cell) => cell.trim() !== '').join(' '));
    const notes = [...others].filter(([, kind]) => kind === 'note').map(([at]) => at);
    const dates = [...new Set(table.columns.flatMap(({ date }) => (date ? [date.raw] : [])))];
    const at = (row: number): Pick<Statement, 'at'> => ({ at: { line: table.grid.rows[row]?.line ?? 1 } });
    return [
      ...(dates.length === 1 ? [{ text: `status pr. ${dates[0] ?? ''}`, from: 'header' as const, table: own, heading: true }] : []),
      ...table.titleRows.map((row) => ({ text: text(row), from: 'title' as const, table: own, heading: true, ...at(row) })),
      ...notes.map((row) => ({ text: text(row), from: 'title' as const, table: own, heading: false, ...at(row) })),
      ...(table.grid.sheet === null
        ? []
        : [{ text: table.grid.sheet, from: 'sheet-name' as const, table: grids.length > 1 ? table.number : null, heading: true }]),
    ];
  });
  const name = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w{2,5}$/, '')
    .replace(/_/g, ' ');
  return [...statements.filter(({ text }) => text !== ''), { text: name, from: 'file-name', table: null, heading: true }];
}
