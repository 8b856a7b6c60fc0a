import type { IsoDate } from '../../lib/IsoDate.ts';
import type { Figure } from '../figures/Figure.ts';
import type { CellState, RowKind } from '../Reading.ts';
import type { FigureColumn } from '../tables/figureColumns.ts';
import type { Entry, Spot } from '../tables/Table.ts';

/** A cell on its way from text to value. */
export interface Value {
  readonly spot: Spot;
  readonly figure: Figure;
  value: number | null;
  state: CellState;
  /** Decimals printed, for comparing at the figure's own precision. */
  decimals: number;
  percent: boolean;
}

/** An entry on its way to a row of the reading: filled in step by step. */
export interface Row {
  readonly entry: Entry;
  kind: RowKind;
  areaCode: string | null;
  name: string;
  /** Which practice or district of the municipality the row is about; null for all of it. */
  practice: string | null;
  asOf: IsoDate | null;
  readonly values: Partial<Record<FigureColumn, Value>>;
}

/** The value of a column in a row, null where there is none or it is in doubt. */
export function valueOf(row: Row, column: FigureColumn): number | null {
  return row.values[column]?.value ?? null;
}
