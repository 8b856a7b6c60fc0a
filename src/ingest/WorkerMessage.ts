import type { AreaCatalog } from '../domain/Area.ts';
import type { Answers } from '../lib/Question.ts';
import type { Reading, ReadRow, SourceFile } from './Reading.ts';

/** What the page asks of the reading worker. */
export interface WorkerRequest {
  readonly request: number;
  readonly file: SourceFile;
  readonly catalog: AreaCatalog;
  readonly answers: Answers;
}

/** What the worker answers; each answer carries its question's number, so that a late one cannot win. */
export type WorkerReply =
  | { readonly request: number; readonly kind: 'progress'; readonly share: number }
  /** Comes before the reading, in several parts: unpacking all rows at once would hold the page up. */
  | { readonly request: number; readonly kind: 'rows'; readonly rows: readonly ReadRow[] }
  /** Its rows have come before. */
  | { readonly request: number; readonly kind: 'reading'; readonly reading: Reading };
