import type { AreaCatalog } from '../domain/Area.ts';
import type { Answers } from '../lib/Question.ts';
import type { Reading, SourceFile } from './Reading.ts';

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
  | { readonly request: number; readonly kind: 'reading'; readonly reading: Reading };
