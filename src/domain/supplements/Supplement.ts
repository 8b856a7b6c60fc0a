import type { IsoDate } from '../../lib/IsoDate.ts';
import type { SupplementCount, SupplementKindId } from '../../lib/SupplementColumn.ts';
import type { ReportedTotal, Source } from '../Snapshot.ts';

/** The counts a kind keeps, by column; null where the source gives none. */
export type SupplementCounts = Readonly<Partial<Record<SupplementCount, number | null>>>;

/** The counts of one municipality or group, and the line of the source they stand on. */
export interface SupplementRow {
  readonly areaCode: string;
  readonly counts: SupplementCounts;
  readonly line: number;
}

/** A total as the publisher printed it: kept beside the rows, never counted among them. */
export interface SupplementTotal extends Pick<ReportedTotal, 'label' | 'kind' | 'areaCode' | 'line'> {
  readonly counts: SupplementCounts;
}

/** The figures of one table beside the coverage tables, of one status date from one source. */
export interface Supplement {
  /** Stable, like that of a snapshot. */
  readonly id: string;
  readonly kind: SupplementKindId;
  /** The day the figures describe; for figures of a year its last day. */
  readonly asOf: IsoDate;
  readonly source: Source;
  readonly fileName: string;
  readonly observations: readonly SupplementRow[];
  readonly totals: readonly SupplementTotal[];
}
