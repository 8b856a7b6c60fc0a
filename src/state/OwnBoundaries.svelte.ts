import type { AreaCatalog } from '../domain/Area.ts';
import type { Boundaries } from '../domain/Boundaries.ts';
import type { SourceFile } from '../ingest/Reading.ts';
import type { Diagnostic } from '../lib/Diagnostic.ts';
import type { Outcome } from '../lib/Outcome.ts';
import type { StorageTrouble } from '../lib/StorageTrouble.ts';
import type { Written } from '../storage/Archive.ts';
import type { StorageOutcome } from '../storage/StorageOutcome.ts';
import type { PlannerDocuments } from './PlannerDocuments.svelte.ts';

/** What became of the last thing the planner did with boundaries. */
export type BoundariesStep =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly fileName: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'not-kept'; readonly trouble: StorageTrouble }
  /** `change` is what can be undone. */
  | { readonly kind: 'removed'; readonly change: number | null };

/** Boundaries that can be drawn, with what is said about their file. */
export interface ReadBoundaries {
  readonly fileName: string;
  readonly boundaries: Boundaries;
  readonly diagnostics: readonly Diagnostic[];
}

type ReadFile = (file: SourceFile, catalog: AreaCatalog) => Promise<Outcome<Boundaries>>;

/** The planner's own boundaries: the file is kept in the archive, and read when a map asks for it. */
export class OwnBoundaries {
  #held = $state.raw<(ReadBoundaries & { readonly sha256: string }) | null>(null);
  #step = $state.raw<BoundariesStep | null>(null);
  #asked = '';

  /** @param read Reads a file; in a worker on the page. */
  constructor(
    private readonly documents: PlannerDocuments,
    private readonly read: ReadFile,
  ) {}

  get step(): BoundariesStep | null {
    return this.#step;
  }

  /** Null while there are none, or while they are being read. */
  get shown(): ReadBoundaries | null {
    return this.#held !== null && this.#held.sha256 === this.#kept?.original.sha256 ? this.#held : null;
  }

  /** Whether it is known what a map is drawn on. */
  get isSettled(): boolean {
    return !this.#kept || this.shown !== null || (this.#step !== null && this.#step.kind !== 'reading');
  }

  get #kept() {
    return this.documents.documentOf('boundaries');
  }

  /** Reads the kept file, once; called by whoever shows a map, whenever what is kept changes. */
  async follow(): Promise<void> {
    const kept = this.#kept;
    if (!kept || this.#asked === kept.original.sha256 || this.#step?.kind === 'reading') return;
    const { sha256 } = kept.original;
    this.#asked = sha256;
    const original = await this.documents.original(sha256);
    if (!original.ok) {
      this.#step = { kind: 'not-kept', trouble: original.trouble };
      return;
    }
    await this.#take({ name: kept.fileName, bytes: original.value }, sha256);
  }

  /** Reads a file and keeps it, if it holds boundaries of municipalities. */
  async load(file: SourceFile): Promise<void> {
    this.#step = { kind: 'reading' };
    const outcome = await this.read(file, this.documents.catalog);
    if (!outcome.ok) {
      this.#step = { kind: 'refused', fileName: file.name, diagnostics: outcome.diagnostics };
      return;
    }
    const written = await this.documents.writeBoundaries(file, [...outcome.value.outlines.keys()].sort());
    const sha256 = this.#kept?.original.sha256;
    if (written.ok && sha256 !== undefined) {
      this.#asked = sha256;
      this.#held = { sha256, fileName: file.name, boundaries: outcome.value, diagnostics: outcome.diagnostics };
    }
    this.#step = written.ok ? null : { kind: 'not-kept', trouble: written.trouble };
  }

  /** Takes the boundaries away; the map is one of tiles again. */
  async remove(): Promise<void> {
    this.#after(await this.documents.remove('boundaries'), (change) => ({ kind: 'removed', change }));
  }

  async undo(change: number): Promise<void> {
    this.#after(await this.documents.undo(change), () => null);
  }

  #after(written: StorageOutcome<Written>, step: (change: number | null) => BoundariesStep | null): void {
    this.#step = written.ok ? step(written.value.change) : { kind: 'not-kept', trouble: written.trouble };
  }

  async #take(file: SourceFile, sha256: string): Promise<void> {
    const outcome = await this.read(file, this.documents.catalog);
    if (this.#kept?.original.sha256 !== sha256) return;
    if (outcome.ok) this.#held = { sha256, fileName: file.name, boundaries: outcome.value, diagnostics: outcome.diagnostics };
    else this.#step = { kind: 'refused', fileName: file.name, diagnostics: outcome.diagnostics };
  }
}
