import type { AreaCatalog } from '../domain/Area.ts';
import type { Source } from '../domain/Snapshot.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import type { Diagnostic } from '../lib/Diagnostic.ts';
import type { StorageTrouble } from '../lib/StorageTrouble.ts';
import { readInWorker } from '../ingest/readInWorker.ts';
import type { Answers, Reading, SourceFile } from '../ingest/Reading.ts';
import { toSnapshots } from '../ingest/toSnapshots.ts';
import type { Library } from './Library.svelte.ts';

export type LoadingStatus =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] };

/** What came of accepting a reading: the ids of its snapshots, or why nothing was stored. */
export type Accepted =
  | { readonly kind: 'saved'; readonly ids: readonly string[]; readonly change: number | null }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'not-kept'; readonly trouble: StorageTrouble };

/** A table on its way in: read, asked about, shown, and stored only when the planner accepts it. */
export class TableLoading {
  status = $state.raw<LoadingStatus>({ kind: 'empty' });
  answers = $state.raw<Answers>({});
  #file: SourceFile | null = null;
  #running: AbortController | null = null;

  constructor(
    private readonly catalog: () => AreaCatalog,
    private readonly library: () => Library,
  ) {}

  /** Reads a file; one that is still being read is given up. */
  async read(file: SourceFile): Promise<void> {
    this.#file = file;
    this.answers = {};
    await this.#readAgain();
  }

  /** Takes an answer to a question of the reading and reads again with it. */
  async answer(question: string, option: string): Promise<void> {
    this.answers = { ...this.answers, [question]: option };
    await this.#readAgain();
  }

  clear(): void {
    this.#running?.abort();
    this.#file = null;
    this.answers = {};
    this.status = { kind: 'empty' };
  }

  async accept(details: { readonly source: Source; readonly asOf: IsoDate | null }): Promise<Accepted> {
    const file = this.#file;
    if (!file || this.status.kind !== 'read') throw new Error('There is no reading to accept');
    const made = toSnapshots(this.status.reading, {
      source: details.source,
      ...(details.asOf === null ? {} : { asOf: details.asOf }),
    });
    if (!made.ok) return { kind: 'refused', diagnostics: made.diagnostics };
    const answers = this.answers;
    const written = await this.library().save(made.value.map((snapshot) => ({ snapshot, bytes: file.bytes, answers })));
    return written.ok
      ? { kind: 'saved', ids: written.value.ids, change: written.value.change }
      : { kind: 'not-kept', trouble: written.trouble };
  }

  async #readAgain(): Promise<void> {
    const file = this.#file;
    if (!file) return;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    if (this.status.kind !== 'read') this.status = { kind: 'reading', share: 0 };
    const outcome = await readInWorker(file, this.catalog(), this.answers, {
      signal: running.signal,
      progress: (share) => {
        if (!running.signal.aborted && this.status.kind === 'reading') this.status = { kind: 'reading', share };
      },
    });
    if (running.signal.aborted) return;
    this.status = outcome.ok ? { kind: 'read', reading: outcome.value } : { kind: 'failed', diagnostics: outcome.diagnostics };
  }
}
