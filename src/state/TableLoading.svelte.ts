import type { AreaCatalog } from '../domain/Area.ts';
import type { Source } from '../domain/Snapshot.ts';
import { archive } from '../i18n/archive.ts';
import type { Language } from '../i18n/Text.ts';
import { filledInDate } from '../lib/filledInDate.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import type { Diagnostic } from '../lib/Diagnostic.ts';
import type { StorageTrouble } from '../lib/StorageTrouble.ts';
import { readFile } from '../ingest/readFile.ts';
import type { Answers, Reading, SourceFile } from '../ingest/Reading.ts';
import { withoutPersonalData } from '../ingest/withoutPersonalData.ts';
import type { Library } from './Library.svelte.ts';
import { toTables, withFile, type ReadTable } from './toTables.ts';

export type LoadingStatus =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] };

/** What came of accepting a reading: the ids of its snapshots, or why nothing was stored. */
export type Accepted =
  | { readonly kind: 'saved'; readonly ids: readonly string[]; readonly already: readonly string[]; readonly change: number | null }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'not-kept'; readonly trouble: StorageTrouble };

export interface AcceptDetails {
  readonly source: Source;
  /** The status date the planner filled in; null where the table says it. */
  readonly asOf: IsoDate | null;
  /** For the name of a copy without personal data. */
  readonly language: Language;
}

/** The file as it was given; where it holds personal data, a copy without them under a name that says so. */
function keepable(file: SourceFile, reading: Reading, language: Language): SourceFile {
  if (!reading.personalData) return file;
  return { name: archive.cleanedName[language]({ name: file.name.replace(/\.\w{2,5}$/, '') }), bytes: withoutPersonalData(reading) };
}

/** A table on its way in: read, asked about, shown, and stored only when the planner accepts it. */
export class TableLoading {
  status = $state.raw<LoadingStatus>({ kind: 'empty' });
  /** Counts the files that were read, so that a file read again after an answer is not taken for a new one. */
  file = $state(0);
  /** True while a file that is shown already is being read again with another answer. */
  again = $state(false);
  #answers: Answers = {};
  #source: SourceFile | null = null;
  #running: AbortController | null = null;
  #reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly catalog: () => AreaCatalog,
    private readonly library: () => Library,
  ) {}

  /** Reads a file; one that is still being read is given up. */
  async read(file: SourceFile): Promise<void> {
    this.clear();
    this.#source = file;
    this.file += 1;
    await this.#readNow();
  }

  /** Takes an answer to a question of the reading, asked or not, and reads again with it. */
  async answer(question: string, option: string): Promise<void> {
    this.#answers = { ...this.#answers, [question]: option };
    await this.#readNow();
  }

  clear(): void {
    this.#running?.abort();
    this.#source = null;
    this.#answers = {};
    this.again = false;
    this.status = { kind: 'empty' };
  }

  /** Stores what was read with the answers given, all of its snapshots or none. Waits for an answer that is still being read with. */
  async accept({ source, asOf, language }: AcceptDetails): Promise<Accepted> {
    await this.#reading;
    const [file, status] = [this.#source, this.status];
    if (!file || status.kind === 'empty' || status.kind === 'reading') throw new Error('There is no reading to accept');
    if (status.kind === 'failed') return { kind: 'refused', diagnostics: status.diagnostics };
    const made = toTables(status.reading, { source, ...(asOf === null ? {} : { asOf }) });
    if (!made.ok) return { kind: 'refused', diagnostics: made.diagnostics };
    const { name, bytes } = keepable(file, status.reading, language);
    const answers = asOf === null ? this.#answers : { ...this.#answers, [filledInDate]: asOf };
    const tables: readonly ReadTable[] = made.value;
    const written = await this.library().save(tables.map((table) => withFile(table, { fileName: name, bytes, answers })));
    return written.ok ? { kind: 'saved', ...written.value } : { kind: 'not-kept', trouble: written.trouble };
  }

  #readNow(): Promise<void> {
    this.#reading = this.#readAgain();
    return this.#reading;
  }

  async #readAgain(): Promise<void> {
    const file = this.#source;
    if (!file) return;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    if (this.status.kind === 'read') this.again = true;
    else this.status = { kind: 'reading', share: 0 };
    const outcome = await readFile(file, this.catalog(), this.#answers, {
      signal: running.signal,
      progress: (share) => {
        if (!running.signal.aborted && this.status.kind === 'reading') this.status = { kind: 'reading', share };
      },
    });
    if (running.signal.aborted) return;
    this.again = false;
    this.status = outcome.ok ? { kind: 'read', reading: outcome.value } : { kind: 'failed', diagnostics: outcome.diagnostics };
  }
}
