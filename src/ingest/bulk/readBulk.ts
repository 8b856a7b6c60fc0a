import type { AreaCatalog } from '../../domain/Area.ts';
import type { Answers } from '../../lib/Question.ts';
import { findFutureDate } from '../dates/findFutureDate.ts';
import type { Reading, SourceFile } from '../Reading.ts';
import type { BulkHead } from './BulkHead.ts';
import type { BulkPlan } from './BulkPlan.ts';
import type { BulkReaders } from './BulkReaders.ts';
import type { ChunkResult } from './ChunkResult.ts';
import { cutChunks } from './cutChunks.ts';
import { presentBulk } from './presentBulk.ts';
import { settleConventions } from './settleConventions.ts';
import { WholeFile } from './WholeFile.ts';

const [lineFeed, quote] = [10, 34] as const;
const startBytes = 1_000_000;
const tailBytes = 16_384;
/** More than any part of the reader samples to learn what a column holds: that is 500 rows below a header of a few lines. */
const headLines = 540;
const attempts = 3;

export interface BulkOptions {
  readonly answers?: Answers;
  readonly signal?: AbortSignal;
  /** Called with 0–1. */
  readonly progress?: (share: number) => void;
  /** Bytes of a chunk. */
  readonly chunkBytes?: number;
  /** Lines that settle what the columns hold. */
  readonly headLines?: number;
}

/** 'unfit': something in the file cannot be settled row by row; its reading says what, and never accepts. */
export type BulkOutcome =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'unfit'; readonly reading: Reading }
  | { readonly kind: 'cancelled' };

function sampleOf(bytes: Uint8Array): { start: Uint8Array; tail: Uint8Array } {
  if (bytes.length <= startBytes) return { start: bytes.slice(), tail: new Uint8Array() };
  const start = bytes.slice(0, bytes.lastIndexOf(lineFeed, startBytes) + 1 || startBytes);
  const from = bytes.indexOf(lineFeed, bytes.length - tailBytes) + 1;
  const isPlain = from > start.length && bytes.indexOf(quote) < 0;
  return { start, tail: isPlain ? bytes.slice(from) : new Uint8Array() };
}

/** Large enough that a message costs little, and so many that every worker has several and the progress is seen. */
function chunkFor(size: number): number {
  return Math.min(2 * 1024 * 1024, Math.max(128 * 1024, Math.ceil(size / 24)));
}

/** Reads all rows under one plan, several chunks at a time, and joins them in the order of the file. Null when it was given up. */
async function readRows(
  file: SourceFile,
  head: BulkHead,
  plan: BulkPlan,
  readers: BulkReaders,
  catalog: AreaCatalog,
  { signal, progress, chunkBytes = chunkFor(file.bytes.length) }: BulkOptions,
): Promise<WholeFile | null> {
  const whole = new WholeFile(catalog, head.bodyLine);
  const running: { readonly end: number; readonly result: Promise<ChunkResult> }[] = [];
  const takeFirst = async (): Promise<void> => {
    const { end, result } = running.shift()!;
    whole.add(await result);
    progress?.(end / file.bytes.length);
  };
  for (const [from, end] of cutChunks(file.bytes, head.bodyStart, chunkBytes)) {
    if (signal?.aborted) break;
    running.push({ end, result: readers.readChunk(plan, file.bytes.slice(from, end)) });
    if (running.length > readers.width + 1) await takeFirst();
  }
  while (running.length > 0 && !signal?.aborted) await takeFirst();
  for (const { result } of running) result.catch(() => undefined);
  return signal?.aborted ? null : whole;
}

/**
 * Reads a file of very many rows in parts, every row checked, as `readTable` would read the whole: all or nothing.
 *
 * The head is read by `readTable` and settles the columns and conventions; every row is then counted for or against them. When the whole
 * says otherwise, all rows are read again. What only an answer or the arithmetic of the whole table could settle makes the file 'unfit'.
 */
export async function readBulk(
  file: SourceFile,
  catalog: AreaCatalog,
  readers: BulkReaders,
  options: BulkOptions = {},
): Promise<BulkOutcome> {
  const sample = { name: file.name, lines: options.headLines ?? headLines, ...sampleOf(file.bytes) };
  const head = await readers.readHead(sample, options.answers ?? {});
  if (options.signal?.aborted) return { kind: 'cancelled' };
  let plan = head.plan;
  if (!plan) return { kind: 'unfit', reading: head.reading };
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const whole = await readRows(file, head, plan, readers, catalog, options);
    if (!whole) return { kind: 'cancelled' };
    const { conventions, holds, open } = settleConventions(whole.facts, plan.conventions);
    const isAsked = whole.facts.comparable.some((count, at) => count >= 2 && whole.facts.differing[at]! * 2 > count);
    const isUnfit = whole.facts.doubts > 0 || open.length > 0 || isAsked || whole.sums.days.length < 2;
    const future = findFutureDate(whole.sums.days);
    const observations = whole.observations(plan.practices.length > 0);
    const reading = presentBulk(head.reading, whole, observations, catalog, future ? [future] : []);
    if (holds || open.length > 0) return { kind: isUnfit ? 'unfit' : 'read', reading };
    plan = { ...plan, conventions };
  }
  return { kind: 'unfit', reading: head.reading };
}
