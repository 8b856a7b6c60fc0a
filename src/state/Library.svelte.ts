import type { AreaCatalog } from '../domain/Area.ts';
import type { Snapshot } from '../domain/Snapshot.ts';
import type { AcceptedSnapshot, Archive, Change, StoredSnapshot, Written } from '../storage/Archive.ts';
import type { MergeReport } from '../storage/ArchiveEntry.ts';
import { exportArchive } from '../storage/exportArchive.ts';
import { restoreArchive } from '../storage/restoreArchive.ts';
import type { StorageOutcome } from '../storage/StorageOutcome.ts';
import type { PersistenceAnswer } from '../lib/PersistenceAnswer.ts';
import type { StorageTrouble } from '../lib/StorageTrouble.ts';
import { checkPersistence, requestPersistence } from '../storage/requestPersistence.ts';
import type { BuiltIn } from './readBuiltIn.ts';

/** A snapshot that can be shown, and where it is held. */
export interface HeldSnapshot {
  readonly snapshot: Snapshot;
  readonly origin: 'built-in' | 'archive';
  readonly stored: StoredSnapshot | null;
  /** Counts the snapshots of one status date, the built-in first. */
  readonly revision: number;
}

/** Built-in first, then by acceptance; a planner's own copy of a built-in table takes its place. Newest status date first. */
function hold(builtIn: readonly Snapshot[], stored: readonly StoredSnapshot[]): readonly HeldSnapshot[] {
  const own = new Set(stored.map((entry) => entry.snapshot.id));
  const all = [
    ...builtIn.filter((snapshot) => !own.has(snapshot.id)).map((snapshot) => ({ snapshot, origin: 'built-in' as const, stored: null })),
    ...stored.map((entry) => ({ snapshot: entry.snapshot, origin: 'archive' as const, stored: entry })),
  ];
  return all
    .map((held, index) => ({
      ...held,
      revision: all.slice(0, index + 1).filter((other) => other.snapshot.asOf === held.snapshot.asOf).length,
    }))
    .toSorted((a, b) => b.snapshot.asOf.localeCompare(a.snapshot.asOf) || b.revision - a.revision);
}

/** All tables there are: those the product ships and those in the user's archive. */
export class Library {
  #stored = $state.raw<readonly StoredSnapshot[]>([]);
  #trouble = $state.raw<StorageTrouble | null>(null);
  readonly #snapshots: readonly HeldSnapshot[];
  /** Whether the browser promises to keep what is stored; null before anybody has asked. */
  persistence = $state.raw<PersistenceAnswer | null>(null);

  constructor(
    private readonly builtIn: BuiltIn,
    readonly archive: Archive,
  ) {
    this.#snapshots = $derived(hold(this.builtIn.snapshots, this.#stored));
    archive.subscribe(() => void this.refresh());
  }

  get catalog(): AreaCatalog {
    return this.builtIn.catalog;
  }

  get snapshots(): readonly HeldSnapshot[] {
    return this.#snapshots;
  }

  /** Why the archive could not be read; the built-in tables are there all the same. */
  get trouble(): StorageTrouble | null {
    return this.#trouble;
  }

  async refresh(): Promise<void> {
    const listed = await this.archive.list();
    this.#trouble = listed.ok ? null : listed.trouble;
    if (!listed.ok) return;
    this.#stored = listed.value;
    if (listed.value.length > 0) this.persistence ??= (await checkPersistence()).answer;
  }

  /** Keeps accepted snapshots, all or none. */
  async save(accepted: readonly AcceptedSnapshot[]): Promise<StorageOutcome<Written>> {
    const written = await this.archive.save(accepted);
    await this.refresh();
    if (written.ok) this.persistence = (await requestPersistence()).answer;
    return written;
  }

  /** Everything in the archive as one file. */
  exportAll(): Promise<StorageOutcome<Uint8Array>> {
    return exportArchive(this.archive);
  }

  /** Adds what a backup file holds; overwrites nothing. */
  async restore(bytes: Uint8Array): Promise<StorageOutcome<MergeReport>> {
    const restored = await restoreArchive(bytes, this.archive);
    await this.refresh();
    return restored;
  }

  /** The latest changes that can be taken back, latest first. */
  async history(): Promise<readonly Change[]> {
    const history = await this.archive.history();
    return history.ok ? history.value : [];
  }

  async remove(id: string): Promise<StorageOutcome<Written>> {
    const written = await this.archive.remove([id]);
    await this.refresh();
    return written;
  }

  async undo(change: number): Promise<StorageOutcome<Written>> {
    const written = await this.archive.undo(change);
    await this.refresh();
    return written;
  }
}
