import { countColumns, derivedColumns, type CountColumn, type DerivedColumn } from '../../lib/Column.ts';

/** The columns that hold figures: counts first, then what publishers compute from them. */
export const figureColumns = [...countColumns, ...derivedColumns] as const;
export type FigureColumn = CountColumn | DerivedColumn;

export function isFigureColumn(text: string | null): text is FigureColumn {
  return text !== null && (figureColumns as readonly string[]).includes(text);
}

export function isDerivedColumn(text: string | null): text is DerivedColumn {
  return text !== null && (derivedColumns as readonly string[]).includes(text);
}
