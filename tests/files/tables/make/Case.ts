import type { ReadingOutcome } from '../../../../src/ingest/Reading.ts';

/** One file of the corpus: why it exists and what a sensible planner would want of it. */
export interface Case {
  readonly file: string;
  readonly why: string;
  readonly bytes: Uint8Array;
  /** Any of these is right. */
  readonly outcome: readonly ReadingOutcome[];
  /** What must be read when the outcome is an accepting one: "0530 29625 21 3 2024-01-01" or "subtotal klynge-fyn 1 2 3 -", "-" for null. */
  readonly rows?: readonly string[];
  /** Codes that must be among the diagnostics. */
  readonly codes?: readonly string[];
  /** Subjects that must be among the questions. */
  readonly about?: readonly string[];
}
