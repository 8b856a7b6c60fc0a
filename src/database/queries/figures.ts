import { allIndicators } from '../../domain/indicators/allIndicators.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';
import type { Statements } from '../Connection.ts';
import { joinIds } from './joinIds.ts';
import figuresSql from './figures.sql?raw';
import { spliceIndicators } from './spliceIndicators.ts';

/** Who a row of figures is about. */
export type CoverageUnit = 'municipality' | 'group' | 'rest-of-region' | 'region' | 'country' | 'similar';

/** The counts of one unit and every indicator computed from them; null where a needed count is missing or a denominator is zero. */
export interface CoverageRow {
  readonly unit: CoverageUnit;
  /** Area code; for the rest of a region, that of the area taken off. */
  readonly code: string;
  /**
   * How many municipalities the group has, and how many of them the snapshot covers. Null for municipalities, for a rest, and for a total as
   * published; a region's row that has them was pooled from its members.
   */
  readonly members: number | null;
  readonly covered: number | null;
  readonly insured: number | null;
  readonly capacity: number | null;
  readonly vacant: number | null;
  readonly filled: number | null;
  /** Insured per capacity; null where no norm holds on the status date, or not the same for all. */
  readonly norm: number | null;
  /** By indicator id, unrounded (nine decimals): shares as 0–1. */
  readonly indicators: Readonly<Record<string, number | null>>;
}

export type FlatRow = Omit<CoverageRow, 'indicators'> & { readonly snapshotId: string } & Readonly<Record<string, number | string | null>>;

export interface FiguresQuestion {
  /** All that are loaded when left out. */
  readonly snapshotIds?: readonly string[];
  /** The day that decides who belongs to which group and region; each status date when left out. */
  readonly groupedOn?: IsoDate | null;
}

/** The statement as the engine gets it, to be shown to whoever asks how a figure came about. */
export const figuresStatement = spliceIndicators(figuresSql, allIndicators);

/** Rounding leaves −0 of what binary fractions leave just below nothing. */
function withoutMinusZero(value: number | null): number | null {
  return value === 0 ? 0 : value;
}

/** A row as it came, with its indicators put together. */
export function toCoverageRow({ unit, code, members, covered, insured, capacity, vacant, filled, norm, ...flat }: FlatRow): CoverageRow {
  return {
    unit,
    code,
    members,
    covered,
    insured,
    capacity,
    vacant,
    filled,
    norm,
    indicators: Object.fromEntries(
      allIndicators.map(({ id }) => [id, withoutMinusZero((flat[`indicator:${id}`] as number | null | undefined) ?? null)]),
    ),
  };
}

/**
 * Every figure there is at the status dates of some snapshots.
 *
 * @returns By snapshot id: municipalities by code, then groups, rests, regions and the country, as far as they can be told (see figures.sql).
 * A snapshot that is not loaded is left out.
 */
export async function figures(
  connection: Statements,
  { snapshotIds = [], groupedOn }: FiguresQuestion = {},
): Promise<ReadonlyMap<string, readonly CoverageRow[]>> {
  const flat = await connection.query<FlatRow>(figuresStatement, [joinIds(snapshotIds), groupedOn ?? '']);
  const bySnapshot = new Map<string, CoverageRow[]>();
  for (const row of flat) {
    const rows = bySnapshot.get(row.snapshotId) ?? [];
    bySnapshot.set(row.snapshotId, rows);
    rows.push(toCoverageRow(row));
  }
  return bySnapshot;
}
