import type { IsoDate } from '../lib/IsoDate.ts';

/** 'own' is a group that a planner put together. */
export type AreaKind = 'municipality' | 'cluster' | 'council' | 'region' | 'country' | 'own';

/**
 * A municipality, or a group of municipalities. Groups change with time, overlap, and reuse names: code and dates tell them apart.
 * Municipalities carry the official four-digit code, regions the official code of Statistics Denmark, other groups a code of our own.
 */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
  /** First and last day on which the area exists; null means open. */
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  /** How the list of members is known; 'proposal-2019' is uncertain and is marked so. Null for municipalities and for a planner's groups. */
  readonly basis: 'official' | 'minutes' | 'proposal-2019' | 'press' | null;
}

/** One municipality in one group for a period; both ends count, null means open. */
export interface Membership {
  readonly groupCode: string;
  readonly areaCode: string;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

/** Insured per capacity at which a practice could close for new patients, for an area and a period. Set by agreement or region: data, never a constant. */
export interface Norm {
  readonly areaCode: string;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly insuredPerCapacity: number;
}

/** Everything known about areas, their groups and their norms. */
export interface AreaCatalog {
  readonly areas: readonly Area[];
  readonly memberships: readonly Membership[];
  readonly norms: readonly Norm[];
}
