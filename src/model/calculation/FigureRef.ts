import type { CoverageRow, CoverageUnit } from '../../database/queries/figures.ts';
import type { SupplementFigures } from '../../database/queries/supplement.ts';
import type { Coverage } from '../Coverage.ts';

/** Every unit that a figure can be of, as links name it. */
export const figureUnits = [
  'municipality',
  'group',
  'rest-of-region',
  'region',
  'country',
  'similar',
] as const satisfies readonly CoverageUnit[];

/** Of a table beside the coverage tables a figure is of a row, of its municipalities pooled ('group'), or of a total as published. */
export const supplementUnits = ['row', 'group', 'total'] as const satisfies readonly SupplementFigures['unit'][];

/** What no table gives, but is reckoned from its counts: the norm, the limits of chance around the comparator, one doctor more or fewer. */
export const assumptions = ['norm', 'lower-limit', 'upper-limit', 'one-more', 'one-fewer'] as const;

export type Assumption = (typeof assumptions)[number];

/** Names one figure of a coverage: whose it is, and which indicator. */
export interface FigureRef {
  readonly unit: CoverageUnit;
  /** As in the row: the area's code; for the rest of a region that of the area taken off, for similar municipalities that of the one they resemble. */
  readonly code: string;
  readonly indicator: string;
  /** Id of the table it stands in; absent for the one that the view shows. */
  readonly snapshot?: string;
  /** Id of an earlier table: the figure is how the indicator changed since then. */
  readonly since?: string;
  /** Absent for the figure itself. */
  readonly assumed?: Assumption;
}

/** Names one figure of a table beside the coverage tables. */
export interface SupplementRef {
  readonly unit: SupplementFigures['unit'];
  readonly code: string;
  /** A count's column, or the id of a rate's indicator. */
  readonly column: string;
  /** Id of the table. */
  readonly supplement: string;
}

/** Whatever a number on the page can open. */
export type AnyFigureRef = FigureRef | SupplementRef;

export function isOfSupplement(ref: AnyFigureRef): ref is SupplementRef {
  return 'supplement' in ref;
}

/** The row that a figure stands in; null where this coverage has none. */
export function rowOf(coverage: Coverage, { unit, code }: Pick<FigureRef, 'unit' | 'code'>): CoverageRow | null {
  const rows = [...coverage.rows, coverage.own, coverage.similar, ...coverage.everywhere];
  return rows.find((row) => row?.unit === unit && row.code === code) ?? null;
}

/** The figure of an indicator in a row. */
export function figureRef({ unit, code }: CoverageRow, indicator: { readonly id: string }): FigureRef {
  return { unit, code, indicator: indicator.id };
}

/** The figure of an indicator in a row of another table than the view's own. @param present The view's own. */
export function figureAt(row: CoverageRow, indicator: { readonly id: string }, at: Coverage, present: Coverage): FigureRef {
  const figure = figureRef(row, indicator);
  return at.snapshot.id === present.snapshot.id ? figure : { ...figure, snapshot: at.snapshot.id };
}

/** How an indicator changed since an earlier table, up to the view's own. */
export function changeRef(row: CoverageRow, indicator: { readonly id: string }, earlier: Coverage): FigureRef {
  return { ...figureRef(row, indicator), since: earlier.snapshot.id };
}
