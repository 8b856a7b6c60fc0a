import type { AreaCatalog } from '../../domain/Area.ts';
import type { ObservationColumns } from '../../domain/ObservationColumns.ts';
import type { Answers } from '../../lib/Question.ts';
import { findFutureDate } from '../dates/findFutureDate.ts';
import type { Reading, SourceFile } from '../Reading.ts';
import type { BulkHead } from './BulkHead.ts';
import type { BulkPlan } from './BulkPlan.ts';
import type { BulkReaders } from './BulkReaders.ts';
import type { BulkReading } from './BulkReading.ts';
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

/** Takes the rows of a file while it is still being read. */
export interface RowSink {
  /** The next rows in the order of the file. */
  add(columns: ObservationColumns): Promise<void>;
  /** Forget all rows added: the file is read again from its first row, or was given up. */
  restart(): Promise<void>;
}

export interface BulkOptions {
  readonly answers?: Answers;
  readonly signal?: AbortSignal;
  /** Called with 0–1. */
  readonly progress?: (share: number) => void;
  readonly sink?: RowSink;
  /** Bytes of a chunk. */
  readonly chunkBytes?: number;
  /** Lines that settle what the columns hold. */
  readonly headLines?: number;
}

/** 'unfit': something in the file cannot be settled row by row; its reading says what, and never accepts. */
export type BulkOutcome =
  | { readonly kind: 'read'; readonly bulk: BulkReading }
  | { readonly kind: 'unfit'; readonly reading: Reading }
  | { readonly kind: 'cancelled' };

function sampleOf(bytes: Uint8Array): { start: Uint8Array; tail: Uint8Array } {
  if (bytes.length <= startBytes) return { start: bytes.slice(), tail: new Uint8Array() };
  const start = bytes.slice(0, bytes.lastIndexOf(lineFeed, startBytes) + 1 || startBytes);
  const from = bytes.indexOf(lineFeed, bytes.length - tailBytes) + 1;
  const isPlain = from > start.length && bytes.indexOf(quote) < 0;
  return { start, tail: isPlain ? bytes.slice(from) : new Uint8Array() };
}

/** Reads all rows under one plan, several chunks at a time, and joins them in the order of the file. Null when it was given up. */
async function readRows(
  file: SourceFile,
  head: BulkHead,
  plan: BulkPlan,
  readers: BulkReaders,
  catalog: AreaCatalog,
  { signal, progress, sink, chunkBytes = 2 * 1024 * 1024 }: BulkOptions,
): Promise<{ whole: WholeFile; columns: ObservationColumns[] } | null> {
  const whole = new WholeFile(catalog, head.bodyLine);
  const columns: ObservationColumns[] = [];
  const running: { readonly end: number; readonly result: Promise<ChunkResult> }[] = [];
  let adding: Promise<void> = Promise.resolve();
  const takeFirst = async (): Promise<void> => {
    const { end, result } = running.shift()!;
    const rows = whole.add(await result);
    columns.push(rows);
    // One batch may wait while the next is being read: so much, and no more, is held.
    await adding;
    adding = whole.facts.errors + whole.facts.doubts === 0 ? (sink?.add(rows) ?? Promise.resolve()) : Promise.resolve();
    adding.catch(() => undefined);
    progress?.(end / file.bytes.length);
  };
  for (const [from, end] of cutChunks(file.bytes, head.bodyStart, chunkBytes)) {
    if (signal?.aborted) break;
    running.push({ end, result: readers.readChunk(plan, file.bytes.slice(from, end)) });
    if (running.length > readers.width + 1) await takeFirst();
  }
  while (running.length > 0 && !signal?.aborted) await takeFirst();
  for (const { result } of running) result.catch(() => undefined);
  await adding;
  return signal?.aborted ? null : { whole, columns };
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
    const read = await readRows(file, head, plan, readers, catalog, options);
    if (!read) {
      await options.sink?.restart();
      return { kind: 'cancelled' };
    }
    const { whole, columns } = read;
    const { conventions, holds, open } = settleConventions(whole.facts, plan.conventions);
    const isAsked = whole.facts.comparable.some((count, at) => count >= 2 && whole.facts.differing[at]! * 2 > count);
    const isUnfit = whole.facts.doubts > 0 || open.length > 0 || isAsked || whole.doubled.dates < 2;
    const future = findFutureDate(whole.doubled.days);
    const reading = presentBulk(head.reading, whole, catalog, future ? [future] : []);
    const isAccepted = reading.outcome !== 'reject';
    if (holds && !isUnfit && isAccepted) return { kind: 'read', bulk: { reading, rows: whole.facts.municipalities, columns } };
    await options.sink?.restart();
    if (holds || open.length > 0) {
      return isUnfit ? { kind: 'unfit', reading } : { kind: 'read', bulk: { reading, rows: whole.facts.municipalities, columns: [] } };
    }
    plan = { ...plan, conventions };
  }
  return { kind: 'unfit', reading: head.reading };
}
