import type { Place } from '../../lib/Diagnostic.ts';
import type { Window } from '../../model/readingLines.ts';
import type { ReadingTable } from '../../model/ReadingTable.ts';

const mostColumns = 30;
const mostCells = 1200;
const mostLines = 100;
/** So many slices are drawn at once; then the first one gives way. */
const slices = 5;

/** Which part of a long or wide table is drawn: a slice at a time, so that the page stays quick however large the file is. */
export class GridWindow {
  #table = $state.raw(-1);
  #lines = $state.raw<readonly [number, number] | null>(null);
  #column = $state(0);

  /** The part that is drawn of a table. */
  within(table: ReadingTable): Window {
    const firstColumn = this.#table === table.number ? Math.min(this.#column, Math.max(0, table.width - 1)) : 0;
    const lastColumn = Math.min(table.width, firstColumn + mostColumns) - 1;
    const [firstLine, lastLine] = (this.#table === table.number && this.#lines) || [table.first, table.first + slice(table) - 1];
    return { firstLine: Math.max(firstLine, table.first), lastLine: Math.min(lastLine, table.last), firstColumn, lastColumn };
  }

  /** Whether a place lies in a table. */
  holds(table: ReadingTable, { line, column }: Place): boolean {
    const at = table.layout === 'turned' ? (column ?? table.first) : line;
    return at >= table.first && at <= table.last;
  }

  later(table: ReadingTable): void {
    const { firstLine, lastLine } = this.within(table);
    const end = Math.min(table.last, lastLine + slice(table));
    this.#move(table, Math.max(firstLine, end - slices * slice(table) + 1), end);
  }

  earlier(table: ReadingTable): void {
    const { firstLine, lastLine } = this.within(table);
    const start = Math.max(table.first, firstLine - slice(table));
    this.#move(table, start, Math.min(lastLine, start + slices * slice(table) - 1));
  }

  right(table: ReadingTable): void {
    this.#keep(table);
    this.#column = Math.min(table.width - 1, this.#column + mostColumns);
  }

  left(): void {
    this.#column = Math.max(0, this.#column - mostColumns);
  }

  /** Draws the part where a place lies, unless it is drawn already. */
  show(table: ReadingTable, { line, column }: Place): void {
    const turned = table.layout === 'turned';
    const at = turned ? (column ?? table.first) : line;
    const shown = this.within(table);
    if (at < shown.firstLine || at > shown.lastLine) {
      const start = Math.max(table.first, at - Math.floor(slice(table) / 4));
      this.#move(table, start, start + slice(table) - 1);
    }
    const index = turned ? (table.columns.find((one) => one.at.line === line)?.index ?? 0) : (column ?? 1) - 1;
    if (index >= shown.firstColumn && index <= shown.lastColumn) return;
    this.#keep(table);
    this.#column = Math.floor(index / mostColumns) * mostColumns;
  }

  #move(table: ReadingTable, first: number, last: number): void {
    this.#keep(table);
    this.#lines = [first, last];
  }

  /** What was drawn of another table is no measure for this one. */
  #keep(table: ReadingTable): void {
    if (this.#table === table.number) return;
    this.#table = table.number;
    this.#lines = null;
    this.#column = 0;
  }
}

function slice(table: ReadingTable): number {
  return Math.max(20, Math.min(mostLines, Math.floor(mostCells / Math.max(1, Math.min(mostColumns, table.width)))));
}
