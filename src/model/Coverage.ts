import type { CoverageRow, CoverageUnit } from '../database/queries/coverage.ts';
import type { Area } from '../domain/Area.ts';
import type { Indicator } from '../domain/indicators/Indicator.ts';
import type { Snapshot } from '../domain/Snapshot.ts';
import type { Language } from '../i18n/Text.ts';
import type { ComparatorId } from './ComparatorId.ts';

/** Everything a view of one group at one status date is made from. */
export interface Coverage {
  readonly language: Language;
  readonly snapshot: Pick<Snapshot, 'asOf' | 'source' | 'fileName'>;
  readonly group: Area;
  /** The region that holds the group; null for the country or a group across regions. */
  readonly region: Area | null;
  readonly rows: readonly CoverageRow[];
  readonly comparator: ComparatorId;
  /** The indicator the reader chose to rank by. */
  readonly indicator: Indicator;
  /** Name of an area by its code. */
  readonly nameOf: (code: string) => string;
  /** Finds the view again from a picture of it. */
  readonly viewCode: string;
}

/** The one row of a unit that exists once; null when the snapshot cannot give it. */
export function unitRow(coverage: Coverage, unit: Exclude<CoverageUnit, 'municipality'>): CoverageRow | null {
  return coverage.rows.find((row) => row.unit === unit) ?? null;
}

export function municipalityRows(coverage: Coverage): readonly CoverageRow[] {
  return coverage.rows.filter((row) => row.unit === 'municipality');
}

/** Whether the snapshot covers every municipality of the group: only then can the group be called a part of its region. */
export function isWhole(group: CoverageRow): boolean {
  return group.covered !== null && group.covered === group.members;
}
