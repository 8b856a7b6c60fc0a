import { scanDates, type ScannedDate } from '../dates/scanDates.ts';
import { parseFigure } from '../figures/parseFigure.ts';
import { readHeader } from '../header/readHeader.ts';
import type { GridRow } from '../Grid.ts';
import type { RowKind } from '../Reading.ts';
import type { TotalLabel } from '../totals/readTotalLabel.ts';
import { figureColumns, isFigureColumn, type FigureColumn } from './figureColumns.ts';
import { namesFigures } from './findHeader.ts';
import { looksLikeNote } from './looksLikeNote.ts';
import { orderPractices } from './orderPractices.ts';
import { spotAt } from './spotAt.ts';
import type { Entry, Spot, Table, TableColumn } from './Table.ts';

export interface ExtractedTable {
  readonly entries: Entry[];
  /** Rows without figures, by index in the grid. */
  readonly others: Map<number, RowKind>;
}

/** What the labels of a row say. */
export interface LabelTests {
  /** Whether a name and code are a municipality's, so that a row without figures is one that misses them and no note. */
  readonly isArea: (name: string, code: string) => boolean;
  readonly labelKind: (label: string) => TotalLabel['kind'] | null;
}

interface Labels {
  readonly name: TableColumn | undefined;
  readonly code: TableColumn | undefined;
  readonly practices: readonly TableColumn[];
  readonly date: TableColumn | undefined;
  /** The quarter or month beside a column of years. */
  readonly part: TableColumn | undefined;
}

const partOfYear = /^(kvartal|quarter|måned|month|halvår)$/i;

/** "2024" and "3" in two columns become the one date "3. kvartal 2024". */
function joinedDate(year: Spot, part: Spot, header: string): Spot {
  const number = /^\d{1,2}$/.test(part.text);
  const text = !number
    ? `${part.text} ${year.text}`
    : /^k|^q/i.test(header)
      ? `${part.text}. kvartal ${year.text}`
      : /^h/i.test(header)
        ? `${part.text}. halvår ${year.text}`
        : `${year.text}-${part.text.padStart(2, '0')}`;
  return { raw: text, text, line: year.line, column: year.column };
}

function labelsOf(table: Table): Labels {
  const find = (meaning: string): TableColumn | undefined => table.columns.find((column) => column.meaning === meaning);
  const date = find('as-of');
  const years = date !== undefined && /^(år|årstal|year)$/i.test(date.header.trim());
  const part = years ? table.columns.find((column) => partOfYear.test(column.header.trim())) : undefined;
  return {
    name: find('area-name'),
    code: find('area-code'),
    practices: orderPractices(table.columns.filter(({ meaning }) => meaning === 'practice')),
    date,
    part,
  };
}

function filledCells(row: GridRow): string[] {
  return row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** A row that is only a date, as "Status pr. 1. juli 2024" between blocks. */
function sectionDate(row: GridRow): ScannedDate | null {
  const cells = filledCells(row);
  if (cells.length !== 1) return null;
  const text = cells[0] as string;
  const dates = scanDates(text);
  if (dates.length !== 1) return null;
  const rest = text.replace((dates[0] as ScannedDate).raw, '').replace(/\b(status|opgjort|opgørelse|pr|per|den|d|dato|as of|data)\b/gi, '');
  return /\p{L}/u.test(rest) ? null : (dates[0] as ScannedDate);
}

function kindOfOther(row: GridRow, table: Table): RowKind {
  if (filledCells(row).length === 0) return 'blank';
  return table.headerRows.length > 0 && namesFigures(row) ? 'header' : 'note';
}

function rowReader(
  table: Table,
  labelKind: LabelTests['labelKind'],
): (row: GridRow) => Omit<Entry, 'contextDate' | 'spots' | 'rest' | 'line' | 'sheet' | 'table' | 'hidden'> {
  const labels = labelsOf(table);
  let last: { name: Spot | null; code: Spot | null; date: Spot | null } = { name: null, code: null, date: null };
  return (row) => {
    const at = (column: TableColumn | undefined): Spot | null => {
      const spot = column ? spotAt(row, column.index) : null;
      return spot && spot.text !== '' ? spot : null;
    };
    /** What stands further up, in the place of the blank cell below it. */
    const carried = (column: TableColumn | undefined, above: Spot | null): Spot | null =>
      column && above ? { ...spotAt(row, column.index), text: above.text } : null;
    let [name, code, date] = [at(labels.name), at(labels.code), at(labels.date)];
    const practices = labels.practices.map(at).filter((spot) => spot !== null);
    const part = at(labels.part);
    if (date && part) date = joinedDate(date, part, labels.part?.header ?? '');
    const repeatable = labels.date !== undefined || table.layout === 'long';
    // "I alt" below the practices of a municipality is no practice, and "Øvrige" may be of another one.
    const total = practices.find((spot) => labelKind(spot.text) !== null);
    const isBelow = practices.length > 0 && !total;
    if (!name && !code && ((repeatable && (date || table.layout === 'long')) || isBelow))
      [name, code] = [carried(labels.name, last.name), carried(labels.code, last.code)];
    else if (!name && !code && total && labelKind(total.text) !== 'other') name = total;
    if (!date && labels.date) date = last.date;
    last = { name, code, date };
    return { name, code, practices, date };
  };
}

/** The number of a page, from the running title of a printed table. */
const pageMark = /^(?:side|page|s\.|p\.)\s*\d{1,3}(?:\s*(?:af|of|\/)\s*\d{1,3})?$/i;

function isNoteRow(row: GridRow, name: Spot | null, spots: readonly Spot[]): boolean {
  if (spots.every((spot) => spot.text === '' || pageMark.test(spot.text))) return true;
  const first = name?.text ?? row.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  return looksLikeNote(first) && spots.filter((spot) => spot.text !== '').length <= Math.max(1, spots.length / 2);
}

/** A row of figures that stands above the header, as after sorting the whole sheet. */
function isDataAbove(row: GridRow, labels: Labels, figures: readonly TableColumn[], isArea: LabelTests['isArea']): boolean {
  const name = labels.name ? spotAt(row, labels.name.index).text : '';
  const code = labels.code ? spotAt(row, labels.code.index).text : '';
  const numbers = figures.filter((column) => parseFigure(spotAt(row, column.index).text).kind === 'number').length;
  return numbers >= Math.max(2, figures.length / 2) || (numbers > 0 && isArea(name, code));
}

function extractByRow(table: Table, number: number, { isArea, labelKind }: LabelTests): ExtractedTable {
  const { grid, columns } = table;
  const entries: Entry[] = [];
  const others = new Map<number, RowKind>();
  const labelled = rowReader(table, labelKind);
  const figures = columns.filter((column) => isFigureColumn(column.meaning));
  const unused = columns.filter(
    (column) => !isFigureColumn(column.meaning) && !['area-name', 'area-code', 'practice', 'as-of'].includes(column.meaning ?? ''),
  );
  const dates =
    table.layout === 'wide' ? [...new Set(figures.map((column) => column.date?.date).filter((date) => date !== undefined))] : [null];
  let section: ScannedDate | null = null;
  const above = table.titleRows.filter((at) => isDataAbove(grid.rows[at] as GridRow, labelsOf(table), figures, isArea));
  for (const at of [...above, ...Array.from({ length: table.endRow - table.firstRow }, (_, offset) => table.firstRow + offset)]) {
    const row = grid.rows[at] as GridRow;
    const afterGap = entries.length > 0 && others.has(at - 1);
    const spots = figures.map((column) => spotAt(row, column.index));
    const labels = labelsOf(table);
    const own = labels.name ? spotAt(row, labels.name.index) : null;
    const ownCode = labels.code ? spotAt(row, labels.code.index).text : '';
    if (isNoteRow(row, own, spots) && !isArea(own?.text ?? '', ownCode)) {
      section = sectionDate(row) ?? section;
      others.set(at, kindOfOther(row, table));
      continue;
    }
    if (namesFigures(row) && !spots.some((spot) => /\d/.test(spot.text))) {
      others.set(at, 'header');
      continue;
    }
    if (afterGap && !isArea(own?.text ?? '', ownCode) && spots.filter((spot) => parseFigure(spot.text).kind === 'text').length >= 2) {
      for (let left = at; left < table.endRow; left += 1)
        others.set(left, filledCells(grid.rows[left] as GridRow).length === 0 ? 'blank' : 'ignored');
      break;
    }
    const { name, code, practices, date } = labelled(row);
    const rest = unused
      .slice(0, 200)
      .map((column) => spotAt(row, column.index))
      .filter((spot) => spot.text !== '');
    for (const [order, wide] of dates.entries()) {
      const chosen: Partial<Record<FigureColumn, Spot>> = {};
      let context: ScannedDate | null = section;
      figures.forEach((column, index) => {
        if (wide !== null && column.date?.date !== wide) return;
        if (column.date) context = column.date;
        chosen[column.meaning as FigureColumn] = spots[index] as Spot;
      });
      const line = name?.line ?? row.origins?.find((origin) => origin.column > 0)?.line ?? row.line;
      const shared = {
        name,
        code,
        practices,
        date,
        contextDate: context,
        spots: chosen,
        rest: order === 0 ? rest : [],
        hidden: row.hidden ?? false,
      };
      entries.push({ line, sheet: grid.sheet, table: number, ...shared });
    }
  }
  return { entries, others };
}

interface Group {
  entry: Omit<Entry, 'spots' | 'rest'>;
  spots: Partial<Record<FigureColumn, Spot>>;
  rest: Spot[];
}

function extractLong(table: Table, number: number, { labelKind }: LabelTests): ExtractedTable {
  const { grid, columns } = table;
  const others = new Map<number, RowKind>();
  const measure = columns.find((column) => column.meaning === 'measure');
  const values = columns.filter((column) => column.meaning === 'value' || (column.date !== null && column.meaning === null));
  const used = columns.filter((column) => column.meaning !== null || column.date !== null);
  const labelled = rowReader(table, labelKind);
  const groups = new Map<string, Group>();
  for (let at = table.firstRow; at < table.endRow; at += 1) {
    const row = grid.rows[at] as GridRow;
    const reading = measure ? readHeader((row.cells[measure.index] ?? '').trim()) : null;
    const figure = reading?.certain ? reading.column : null;
    if (!measure || !isFigureColumn(figure)) {
      const cells = filledCells(row);
      others.set(at, cells.length === 0 ? 'blank' : cells.length < 3 ? 'note' : 'ignored');
      continue;
    }
    const { name, code, practices, date } = labelled(row);
    for (const column of values) {
      const spot = spotAt(row, column.index);
      const key = [name?.text, code?.text, ...practices.map(({ text }) => text), date?.text, column.date?.date].join('\u0000');
      let slot = key;
      for (let copy = 1; groups.get(slot)?.spots[figure]; copy += 1) slot = `${key}\u0000${copy}`;
      let group = groups.get(slot);
      if (!group) {
        const entry = {
          line: row.line,
          sheet: grid.sheet,
          table: number,
          name,
          code,
          practices,
          date,
          contextDate: column.date,
          hidden: row.hidden ?? false,
        };
        group = { entry, spots: {}, rest: [] };
        groups.set(slot, group);
      }
      group.spots[figure] = spot;
      const again = [name, code, ...practices, date].filter((one) => one?.line === row.line && group.entry.line !== row.line);
      group.rest.push(...again.filter((one) => one !== null));
      group.rest.push(spotAt(row, measure.index), ...columns.filter((one) => !used.includes(one)).map((one) => spotAt(row, one.index)));
    }
  }
  return {
    entries: [...groups.values()].map(({ entry, spots, rest }) => ({ ...entry, spots, rest: rest.filter((spot) => spot.text !== '') })),
    others,
  };
}

/**
 * Brings every layout to the same form: one entry for each area and date, its cells by column, each with its own place.
 *
 * @param number Number of the table in the file, counted from 0.
 */
export function extractEntries(table: Table, number: number, tests: LabelTests): ExtractedTable {
  return table.layout === 'long' ? extractLong(table, number, tests) : extractByRow(table, number, tests);
}

/** The figure columns a table has, in the order of `figureColumns`. */
export function figureColumnsOf(table: Table): FigureColumn[] {
  if (table.layout !== 'long') return figureColumns.filter((figure) => table.columns.some((column) => column.meaning === figure));
  const measure = table.columns.find((column) => column.meaning === 'measure');
  const named = new Set(
    table.grid.rows.slice(table.firstRow, table.endRow).map((row) => readHeader((row.cells[measure?.index ?? 0] ?? '').trim()).column),
  );
  return figureColumns.filter((figure) => named.has(figure));
}
