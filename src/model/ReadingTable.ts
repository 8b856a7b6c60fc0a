import type { IsoDate } from '../lib/IsoDate.ts';
import type { ReadCell, ReadColumn, ReadRow, RowKind } from '../ingest/Reading.ts';

/** One table of a file as the preview draws it: a municipality a row, also where the file has it otherwise. */
export interface ReadingTable {
  readonly number: number;
  readonly sheet: string | null;
  /** The status dates its rows have, the earliest first. */
  readonly dates: readonly IsoDate[];
  /** How the file lays it out; 'turned' where the file has municipalities as columns. */
  readonly layout: 'plain' | 'long' | 'wide' | 'turned';
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly ReadRow[];
  /** The first and last line; of a turned table, the first and last column of the file. */
  readonly first: number;
  readonly last: number;
  /** How many columns it is wide. */
  readonly width: number;
}

/** A line of the file with its cells by column; null where nothing stood. */
export interface ReadingLine {
  readonly line: number;
  readonly kind: RowKind;
  readonly cells: readonly (ReadCell | null)[];
}
