import type { IsoDate } from '../lib/IsoDate.ts';

/**
 * Observations of many snapshots, a column each: a million rows as objects would fill the memory of a phone.
 * Missing counts are -1: none is negative.
 */
export interface ObservationColumns {
  /** Rows; every array has as many elements. */
  readonly length: number;
  /** The municipality codes and status dates that occur; `area` and `date` point into them. */
  readonly areaCodes: readonly string[];
  readonly dates: readonly IsoDate[];
  readonly area: Uint16Array;
  readonly date: Uint16Array;
  /** Persons. */
  readonly insured: Int32Array;
  /** Thousandths of a capacity, so that part-time ones stay exact. */
  readonly capacity: Int32Array;
  readonly vacant: Int32Array;
  /** Line of the file, counted from 1. */
  readonly line: Int32Array;
}
