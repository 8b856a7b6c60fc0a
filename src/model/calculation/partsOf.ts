import type { CoverageRow } from '../../database/queries/figures.ts';
import type { Counts } from '../../domain/Snapshot.ts';
import { isPublished, unitRow, type Coverage } from '../Coverage.ts';
import type { CountName } from './Expression.ts';

/** A line of the file that a figure is made of. */
export interface Part {
  readonly sign: 1 | -1;
  /** The municipality, or what the publisher calls the total. */
  readonly label: string;
  /** Of the municipality; null for a total. */
  readonly areaCode: string | null;
  /** Counted from 1 in the file. */
  readonly line: number;
  /** How many rows of the file were added up to it, the first at that line. */
  readonly rows: number;
  readonly counts: Readonly<Record<CountName, number | null>>;
}

type Row = Counts & { readonly line: number; readonly rows?: number };

function part(row: Row, label: string, areaCode: string | null, norm: number | null): Part {
  const { line, rows = 1, insured, capacity, vacant } = row;
  // Through thousandths, the finest capacity there is: binary fractions leave 0.30000000000000004.
  const filled = capacity === null || vacant === null ? null : Math.round((capacity - vacant) * 1000) / 1000;
  return { sign: 1, label, areaCode, line, rows, counts: { insured, capacity, vacant, filled, norm } };
}

function municipalities(coverage: Coverage, codes: readonly string[], norm: number | null): readonly Part[] {
  const norms = new Map(coverage.rows.filter(({ unit }) => unit === 'municipality').map((row) => [row.code, row.norm]));
  const wanted = new Set(codes);
  return coverage.snapshot.observations
    .filter(({ areaCode }) => wanted.has(areaCode))
    .map((row) => part(row, coverage.nameOf(row.areaCode), row.areaCode, norm ?? norms.get(row.areaCode) ?? null));
}

function published(coverage: Coverage, { code, norm }: CoverageRow): readonly Part[] {
  const [total] = coverage.snapshot.totals
    .filter(({ kind, areaCode }) => kind === 'region-total' && areaCode === code)
    .toSorted((a, b) => a.line - b.line);
  return total ? [part(total, total.label, null, norm)] : [];
}

/** The region's lines with the area's taken off; a member that stands on both sides stands on neither. */
function withoutArea(whole: readonly Part[], area: readonly Part[]): readonly Part[] {
  const isIn = (parts: readonly Part[], { areaCode }: Part): boolean => parts.some((other) => other.areaCode === areaCode);
  return [
    ...whole.filter((each) => !isIn(area, each)),
    ...area.filter((each) => !isIn(whole, each)).map((each) => ({ ...each, sign: -1 as const })),
  ];
}

/**
 * The lines of the file that a row of figures is summed from, in the file's order: one for a municipality or a published total, all covered members of a
 * group, a region's lines with the area's taken off for the rest of it.
 */
export function partsOf(coverage: Coverage, row: CoverageRow): readonly Part[] {
  switch (row.unit) {
    case 'municipality':
      return municipalities(coverage, [row.code], row.norm);
    case 'similar':
      return municipalities(coverage, coverage.similar?.codes ?? [], row.norm);
    case 'group':
      return municipalities(coverage, coverage.membersOf(row.code), row.norm);
    case 'region':
    case 'country':
      return isPublished(row) ? published(coverage, row) : municipalities(coverage, coverage.membersOf(row.code), row.norm);
    case 'rest-of-region': {
      const region = unitRow(coverage, 'region');
      const members = coverage.membersOf(row.code);
      const area = municipalities(coverage, members.length > 0 ? members : [row.code], row.norm);
      return region ? withoutArea(partsOf(coverage, region), area) : [];
    }
  }
}
