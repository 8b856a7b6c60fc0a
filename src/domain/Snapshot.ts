import type { IsoDate } from '../lib/IsoDate.ts';

/** The counts everything else is computed from; null where the source gives none. Capacities can be fractional. */
export interface Counts {
  /** Persons registered with practices in the area; not inhabitants. */
  readonly insured: number | null;
  /** Administrative units that regulate supply; not doctors. */
  readonly capacity: number | null;
  /** Capacities without a doctor. */
  readonly vacant: number | null;
}

/** One municipality's counts, and the line of the source they stand on. */
export interface Observation extends Counts {
  readonly areaCode: string;
  /** The first, where they are the sum of several. */
  readonly line: number;
  /** How many rows of the source they are the sum of; absent where it gives the municipality itself. */
  readonly rows?: number;
}

/** A total as the publisher printed it: kept beside the rows, never counted among them. */
export interface ReportedTotal extends Counts {
  readonly label: string;
  readonly kind: 'subtotal' | 'region-total';
  /** The group or region it is a total of, where it could be told. */
  readonly areaCode: string | null;
  readonly line: number;
}

/** Somebody doubts the figures: shown wherever they are shown. */
export interface Dispute {
  readonly by: string;
  readonly on: IsoDate;
  readonly text: string;
  /** Code of the municipality whose row it is about; absent where it is about the whole table. */
  readonly areaCode?: string;
}

/** Where figures come from. */
export interface Source {
  /** Title of the publication, as it is cited under every chart. */
  readonly title: string;
  readonly publisher: string;
  /** What a reader must know about the figures, in the source's language; '' for nothing. */
  readonly note: string;
  readonly disputes: readonly Dispute[];
  /** Set where the table says itself that its figures are made up: said wherever they are shown, and no edit takes it away. */
  readonly invented?: true;
}

/** The figures of one status date from one source. */
export interface Snapshot {
  /** Stable: stands in links. */
  readonly id: string;
  /** The day the figures describe; neither the day of publication nor of loading. */
  readonly asOf: IsoDate;
  readonly source: Source;
  readonly fileName: string;
  readonly observations: readonly Observation[];
  readonly totals: readonly ReportedTotal[];
}
