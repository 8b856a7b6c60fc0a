import { allIndicators } from '../../domain/indicators/allIndicators.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';
import type { Statements } from '../Connection.ts';
import coverageSql from './coverage.sql?raw';
import { spliceIndicators } from './spliceIndicators.ts';

/** Who a row of figures is about. */
export type CoverageUnit = 'municipality' | 'group' | 'rest-of-region' | 'region';

/** The counts of one unit and every indicator computed from them; null where a needed count is missing or a denominator is zero. */
export interface CoverageRow {
  readonly unit: CoverageUnit;
  /** Area code; for the rest of the region, the region's. */
  readonly code: string;
  /**
   * How many municipalities the group has, and how many of them the snapshot covers. Null for municipalities, for the rest, and for a region's
   * total as published; a region's row that has them was pooled from its members.
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

export interface CoverageQuestion {
  readonly snapshotId: string;
  readonly groupCode: string;
  /** The region to compare with; null for none. */
  readonly regionCode: string | null;
  /** The day that decides who belongs to group and region; the status date when left out. */
  readonly groupedOn?: IsoDate;
}

type FlatRow = Omit<CoverageRow, 'indicators'> & Readonly<Record<string, number | null>>;

/** The statement as the engine gets it, to be shown to whoever asks how a figure came about. */
export const coverageStatement = spliceIndicators(coverageSql, allIndicators);

/**
 * How well a group is covered, municipality by municipality, pooled, and against its region.
 *
 * @returns Municipalities by code, then the group, the rest of the region, the region; the last two only where they can be told (see coverage.sql).
 * Empty for a snapshot that is not loaded.
 */
export async function coverage(connection: Statements, question: CoverageQuestion): Promise<readonly CoverageRow[]> {
  const { snapshotId, groupCode, regionCode, groupedOn } = question;
  const rows = await connection.query<FlatRow>(coverageStatement, [snapshotId, groupCode, regionCode ?? '', groupedOn ?? '']);
  return rows.map(({ unit, code, members, covered, insured, capacity, vacant, filled, norm, ...flat }) => ({
    unit,
    code,
    members,
    covered,
    insured,
    capacity,
    vacant,
    filled,
    norm,
    indicators: Object.fromEntries(allIndicators.map(({ id }) => [id, flat[`indicator:${id}`] ?? null])),
  }));
}
