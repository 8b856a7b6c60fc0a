import type { SupplementKind } from '../../domain/supplements/SupplementKind.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';
import type { SupplementColumn } from '../../lib/SupplementColumn.ts';
import { scanDates, type ScannedDate } from '../dates/scanDates.ts';
import type { GridRow } from '../Grid.ts';
import type { RowKind } from '../Reading.ts';
import { looksLikeNote } from '../tables/looksLikeNote.ts';
import { spotAt } from '../tables/spotAt.ts';
import type { Entry, Spot } from '../tables/Table.ts';
import { isSupplementColumn } from './isSupplementColumn.ts';
import type { LabelMeaning, SupplementTable } from './SupplementTable.ts';

/** A row's labels, and its figure cells by column. */
export interface SupplementEntry {
  readonly entry: Entry;
  readonly spots: Partial<Record<SupplementColumn, Spot>>;
}

/** The last day of a year that stands alone. */
export function yearEnd(date: ScannedDate): ScannedDate {
  return date.precision === 'year' ? { ...date, date: `${date.date.slice(0, 4)}-12-31` as IsoDate, precision: 'day' } : date;
}

/** The year that the titles speak of, where they speak of one. */
function titleYear({ grid, titleRows }: SupplementTable): ScannedDate | null {
  const dates = titleRows.flatMap((at) => (grid.rows[at]?.cells ?? []).flatMap((cell) => scanDates(cell)));
  const years = new Map(dates.map((date) => [date.date.slice(0, 4), date]));
  const [only] = [...years.values()];
  return years.size === 1 && only?.precision === 'year' ? yearEnd(only) : null;
}

function isBlank(row: GridRow): boolean {
  return row.cells.every((cell) => cell.trim() === '');
}

/** Brings the rows of a table to one entry for each area and date. */
export function extractSupplementRows(
  table: SupplementTable,
  kind: SupplementKind,
): { readonly entries: SupplementEntry[]; readonly others: Map<number, RowKind> } {
  const { grid, columns } = table;
  const find = (meaning: LabelMeaning): number | undefined => columns.find((column) => column.meaning === meaning)?.index;
  const [nameAt, codeAt, dateAt] = [find('area-name'), find('area-code'), find('as-of')];
  const figures = columns.filter(({ meaning }) => isSupplementColumn(meaning));
  const unused = columns.filter(({ meaning }) => meaning === null || meaning === 'personal' || meaning === 'other-date');
  const dated = [...new Set(figures.flatMap(({ date }) => (date ? [date.date] : [])))];
  const general = kind.period === 'year' ? titleYear(table) : null;
  const entries: SupplementEntry[] = [];
  const others = new Map<number, RowKind>();
  let last: { name: Spot | null; code: Spot | null; date: Spot | null } = { name: null, code: null, date: null };

  for (let at = table.firstRow; at < table.endRow; at += 1) {
    const row = grid.rows[at] as GridRow;
    const label = (index: number | undefined): Spot | null => {
      const spot = index === undefined ? null : spotAt(row, index);
      return spot && spot.text !== '' ? spot : null;
    };
    const spots = figures.map(({ index }) => spotAt(row, index));
    let [name, code, date] = [label(nameAt), label(codeAt), label(dateAt)];
    const first = name?.text ?? row.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
    const filled = spots.filter(({ text }) => text !== '').length;
    if (filled === 0 && (isBlank(row) || looksLikeNote(first) || (!name && !code))) {
      others.set(at, isBlank(row) ? 'blank' : 'note');
      continue;
    }
    if (filled === 0 && row.cells.filter((cell) => cell.trim() !== '').length === 1) {
      others.set(at, 'note');
      continue;
    }
    // An area or a date that stands once holds for the rows below it.
    if (dateAt !== undefined && !name && !code) [name, code] = [last.name, last.code];
    if (!date) date = last.date;
    last = { name, code, date };
    const year = kind.period === 'year' && date ? scanDates(date.text) : [];
    const own = year.length === 1 && year[0]?.precision === 'year' ? yearEnd(year[0]) : null;
    for (const [order, day] of (dated.length > 1 ? dated : [null]).entries()) {
      const chosen: Partial<Record<SupplementColumn, Spot>> = {};
      let context: ScannedDate | null = own ?? general;
      figures.forEach((column, index) => {
        if (day !== null && column.date?.date !== day) return;
        if (column.date) context = kind.period === 'year' ? yearEnd(column.date) : column.date;
        if (isSupplementColumn(column.meaning)) chosen[column.meaning] = spots[index] as Spot;
      });
      const rest = order === 0 ? unused.map(({ index }) => spotAt(row, index)).filter(({ text }) => text !== '') : [];
      const entry: Entry = {
        line: row.line,
        sheet: grid.sheet,
        table: table.number,
        name,
        code,
        practices: [],
        date: own ? null : date,
        contextDate: context,
        spots: {},
        rest: own && date ? [date, ...rest] : rest,
        hidden: row.hidden ?? false,
      };
      entries.push({ entry, spots: chosen });
    }
  }
  return { entries, others };
}
