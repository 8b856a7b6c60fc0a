import type { Reading } from '../Reading.ts';
import type { BulkPlan } from './BulkPlan.ts';

/** What the head of a big file says of the whole. */
export interface BulkHead {
  /** The head, read as every table is. */
  readonly reading: Reading;
  /** Null when the file is not one that can be read in parts. */
  readonly plan: BulkPlan | null;
  /** Where the rows begin: the byte, and the line counted from 1. */
  readonly bodyStart: number;
  readonly bodyLine: number;
}

/** What of a file is needed to read its head. */
export interface HeadSample {
  readonly name: string;
  /** The first bytes of the file: all of it, or a million of them ended at a line's end. */
  readonly start: Uint8Array;
  /** Whole lines from its end: a second sample for the conventions. */
  readonly tail: Uint8Array;
  /** How many lines make the head: more than any part of the reader samples to learn what a column holds. */
  readonly lines: number;
}
