import type { ScannedDate } from '../dates/scanDates.ts';
import type { Grid, TypedCell } from '../Grid.ts';
import type { HeaderMeaning } from '../header/readHeader.ts';
import type { FigureColumn } from './figureColumns.ts';

/** One cell with its place. */
export interface Spot {
  readonly raw: string;
  /** Cleaned of invisible characters and surplus space. */
  readonly text: string;
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly typed?: TypedCell;
}

export interface TableColumn {
  /** Counted from 0 in the grid. */
  readonly index: number;
  readonly header: string;
  meaning: HeaderMeaning | null;
  /** False when only part of the header was understood: the figures must confirm it, or the planner. */
  certain: boolean;
  recognisedBy: 'header' | 'content' | 'answer' | null;
  /** Set in wide tables, where a column belongs to one date. */
  date: ScannedDate | null;
}

/** A header with the rows under it, up to the next header. */
export interface Table {
  readonly grid: Grid;
  readonly layout: 'plain' | 'long' | 'wide' | 'transposed';
  readonly columns: TableColumn[];
  /** Indices of rows in the grid. */
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  /** One past the last row. */
  readonly endRow: number;
  /** Indices of the rows above the header that belong to this table. */
  readonly titleRows: readonly number[];
  /** True for a table without any header: its columns must be asked for. */
  readonly headless: boolean;
}

/** A row with figures: who, when, and the cells of each column. */
export interface Entry {
  readonly line: number;
  readonly sheet: string | null;
  /** Number of the table it stands in. */
  readonly table: number;
  readonly name: Spot | null;
  readonly code: Spot | null;
  /** What below the municipality it is about, the surest identification first; empty in a table of municipalities. */
  readonly practices: readonly Spot[];
  readonly date: Spot | null;
  /** The date of its columns in a wide table, or of the rows it stands under. */
  readonly contextDate: ScannedDate | null;
  readonly spots: Readonly<Partial<Record<FigureColumn, Spot>>>;
  /** Cells of no known column. */
  readonly rest: readonly Spot[];
  readonly hidden: boolean;
}
