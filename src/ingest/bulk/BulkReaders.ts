import type { AreaCatalog } from '../../domain/Area.ts';
import type { Answers } from '../../lib/Question.ts';
import type { BulkHead, HeadSample } from './BulkHead.ts';
import type { BulkPlan } from './BulkPlan.ts';
import type { ChunkResult } from './ChunkResult.ts';

/** What a worker can be asked to do with a part of a big file. */
export interface BulkReaders {
  readHead(sample: HeadSample, answers: Answers): Promise<BulkHead>;
  /** @param bytes Whole rows; they may be taken from the caller. */
  readChunk(plan: BulkPlan, bytes: Uint8Array): Promise<ChunkResult>;
  /** How many chunks are read at the same time. */
  readonly width: number;
}

/** The question to a worker, with a number that its answer repeats. */
export type BulkRequest = { readonly request: number } & (
  | { readonly kind: 'catalog'; readonly catalog: AreaCatalog }
  | { readonly kind: 'head'; readonly sample: HeadSample; readonly answers: Answers }
  | { readonly kind: 'chunk'; readonly plan: BulkPlan; readonly bytes: Uint8Array }
);

export type BulkReply = { readonly request: number } & (
  | { readonly kind: 'ready' }
  | { readonly kind: 'head'; readonly head: BulkHead }
  | { readonly kind: 'chunk'; readonly result: ChunkResult }
  | { readonly kind: 'failed' }
);
