import type { Cell, Row } from 'write-excel-file/universal';
import { assertNever } from '../../lib/assertNever.ts';
import { xmlText } from '../xmlText.ts';
import type { SheetCell, SheetRows } from './SheetCell.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: SheetRows;
  /** Characters, for each column. */
  readonly widths: readonly number[];
  /** Rows and columns that stay while the others scroll. */
  readonly sticky: { readonly rows: number; readonly columns: number };
}

/** Excel takes no longer text in a cell. */
const longestText = 32_767;

function cellOf(cell: SheetCell, own: { readonly height?: number }): Cell {
  switch (cell.kind) {
    case 'title':
      return { value: sheetText(cell.text), type: String, ...own, fontWeight: 'bold', fontSize: 14, height: 24 };
    case 'head':
      return { value: sheetText(cell.text), type: String, ...own, fontWeight: 'bold', wrap: true, alignVertical: 'top', ...(cell.ofNumbers && { align: 'right' }) };
    case 'text':
      return { value: sheetText(cell.text), type: String, ...own, wrap: true, alignVertical: 'top', ...(cell.muted && { align: 'right', textColor: '#5b6873' }) };
    case 'number':
      return { value: cell.value, type: Number, ...own, format: cell.format, alignVertical: 'top' };
    case 'date':
      return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, ...own, format: 'yyyy-mm-dd', alignVertical: 'top', align: 'left' };
    default:
      return assertNever(cell);
  }
}

/** What Excel would take for its own way of writing a character ("_x0041_") keeps its letters. */
function sheetText(text: string): string {
  return xmlText(text).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').slice(0, longestText);
}

/** Points of a line of text, and how full a line gets before the next word needs another one. */
const lineHeight = 15;
const fullLine = 0.85;

/**
 * Points that a row needs for its longest text. Excel would find out by itself, other programs show the first line alone.
 *
 * @returns Undefined where one line is enough, or a cell says its own height.
 */
function heightOf(row: readonly SheetCell[], widths: readonly number[]): number | undefined {
  const lines = row.map((cell, column) => {
    const isWrapped = cell.kind === 'text' || cell.kind === 'head';
    return isWrapped ? Math.ceil(cell.text.length / ((widths[column] ?? Infinity) * fullLine)) : 1;
  });
  const most = Math.max(1, ...lines);
  return most > 1 ? most * lineHeight : undefined;
}

function rowOf(row: readonly SheetCell[], widths: readonly number[]): Row {
  const height = heightOf(row, widths);
  return row.map((cell, column) => cellOf(cell, column === 0 && height !== undefined ? { height } : {}));
}

/** Writes a workbook (.xlsx); what writes it is loaded with the first one. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/universal');
  const blob = await write(
    sheets.map(({ name, rows, widths, sticky }) => ({
      sheet: name,
      data: rows.map((row) => rowOf(row, widths)),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: sticky.rows,
      stickyColumnsCount: sticky.columns,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
