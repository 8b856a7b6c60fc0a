import type { IsoDate } from '../../lib/IsoDate.ts';

/** The rows of a chunk, a column each: a million rows as objects would fill the memory of a phone. Missing counts are -1: none is negative. */
export interface ChunkRows {
  /** Rows; every array has as many elements. */
  readonly length: number;
  /** The municipality codes and status dates that occur; `area` and `date` point into them. */
  readonly areaCodes: readonly string[];
  readonly dates: readonly IsoDate[];
  /** The practices that occur, each behind the number of its municipality; `practice` points into them and is -1 for a row about all of it. */
  readonly practices: readonly string[];
  readonly area: Uint16Array;
  readonly date: Uint16Array;
  readonly practice: Int32Array;
  /** Persons. */
  readonly insured: Int32Array;
  /** Thousandths of a capacity, so that part-time ones stay exact. */
  readonly capacity: Int32Array;
  readonly vacant: Int32Array;
  /** Line, counted from the chunk's first, which is 1. */
  readonly line: Int32Array;
}
