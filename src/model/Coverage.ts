import type { CoverageRow, CoverageUnit } from '../database/queries/figures.ts';
import type { SimilarRow } from '../database/queries/similar.ts';
import type { Area } from '../domain/Area.ts';
import type { DatedNote } from '../domain/DatedNote.ts';
import type { Indicator } from '../domain/indicators/Indicator.ts';
import type { Snapshot } from '../domain/Snapshot.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import { onceFor } from '../lib/onceFor.ts';
import type { Language } from '../i18n/Text.ts';
import type { ComparatorId } from './ComparatorId.ts';

/** Everything a view of one group at one status date is made from. */
export interface Coverage {
  readonly language: Language;
  readonly snapshot: Pick<Snapshot, 'id' | 'asOf' | 'source' | 'fileName' | 'observations' | 'totals'>;
  readonly group: Area;
  /** The region that holds the group; null for the country or a group across regions. */
  readonly region: Area | null;
  /** The group's municipalities, then each other unit at most once. The rest of the region is the region without the group; on a municipality's page, without that one. */
  readonly rows: readonly CoverageRow[];
  /** Codes of the group's municipalities, those without figures too. */
  readonly members: readonly string[];
  /** Every municipality with figures, in the group or not. */
  readonly everywhere: readonly CoverageRow[];
  /** What the comparators are of: on the page of a municipality, its own norm and the rest of the region without it. */
  readonly subject: 'group' | 'municipality';
  /** The municipality the reader looks at, whatever the group; and its figures, null where the snapshot has none. */
  readonly municipality: Area | null;
  readonly own: CoverageRow | null;
  /** The municipalities most alike in size to the chosen one; null without one, or where the snapshot cannot tell. */
  readonly similar: SimilarRow | null;
  /** The day that decides who belongs to which group; null for the status date. */
  readonly groupedOn: IsoDate | null;
  readonly comparator: ComparatorId;
  /** The indicator the reader chose to rank by. */
  readonly indicator: Indicator;
  /** What the planner pinned to the time axis, the earliest first. */
  readonly notes: readonly DatedNote[];
  /** Name of an area by its code. */
  readonly nameOf: (code: string) => string;
  /** Codes of a group's municipalities on the day that decides; none for a municipality. */
  readonly membersOf: (code: string) => readonly string[];
  /** Finds the view again from a picture of it. */
  readonly viewCode: string;
}

export type { CoverageRow };

/** The one row of a unit that exists once; null when the snapshot cannot give it. */
export function unitRow(coverage: Coverage, unit: Exclude<CoverageUnit, 'municipality' | 'similar'>): CoverageRow | null {
  return coverage.rows.findLast((row) => row.unit === unit) ?? null;
}

const inOrder = onceFor((rows: readonly CoverageRow[]) =>
  onceFor((observations: Coverage['snapshot']['observations']): readonly CoverageRow[] => {
    const place = new Map(observations.map((observation, index) => [observation.areaCode, index]));
    return rows
      .filter((row) => row.unit === 'municipality')
      .toSorted((a, b) => (place.get(a.code) ?? Infinity) - (place.get(b.code) ?? Infinity));
  }),
);

/** The municipalities in the order of the source. */
export function municipalityRows({ rows, snapshot }: Coverage): readonly CoverageRow[] {
  return inOrder(rows)(snapshot.observations);
}

const byCode = onceFor((rows: readonly CoverageRow[]): ReadonlyMap<string, CoverageRow> => {
  return new Map(rows.filter(({ unit }) => unit === 'municipality').map((row) => [row.code, row]));
});

/** The group's municipality with a code; undefined where the snapshot does not have it. */
export function municipalityRow({ rows }: Coverage, code: string): CoverageRow | undefined {
  return byCode(rows).get(code);
}

/** Whether the region's row is a total as published; otherwise it was pooled from its municipalities. */
export function isPublished(region: CoverageRow): boolean {
  return region.members === null;
}

/** Whether the group is the region it would be compared with. */
export function isRegionItself(coverage: Coverage): boolean {
  return coverage.region?.code === coverage.group.code;
}

/**
 * The row that speaks for the group as a whole: for a region the total as published, where there is one; it is not the sum of the rows.
 * Otherwise the pooled rows, which cover the group wholly or in part.
 */
export function groupRow(coverage: Coverage): CoverageRow | null {
  const region = unitRow(coverage, 'region');
  return isRegionItself(coverage) && region && isPublished(region) ? region : unitRow(coverage, 'group');
}

/** Whether the snapshot covers every municipality of the group: only then can the group be called a part of its region. */
export function isWhole(group: CoverageRow): boolean {
  return group.covered === group.members;
}
