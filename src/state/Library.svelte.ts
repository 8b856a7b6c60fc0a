import type { AreaCatalog } from '../domain/Area.ts';
import type { DatedNote } from '../domain/DatedNote.ts';
import { mergeCatalog } from '../domain/mergeCatalog.ts';
import type { PlannerTables } from '../domain/PlannerTables.ts';
import type { Snapshot } from '../domain/Snapshot.ts';
import type { Tile } from '../domain/Tile.ts';
import type { AcceptedTable, Archive, Change, Editable, StoredSnapshot, StoredSupplement, Written } from '../storage/Archive.ts';
import type { MergeReport } from '../storage/ArchiveEntry.ts';
import { exportArchive } from '../storage/exportArchive.ts';
import { restoreArchive } from '../storage/restoreArchive.ts';
import type { StorageOutcome } from '../storage/StorageOutcome.ts';
import type { ArchiveStatus } from '../lib/ArchiveStatus.ts';
import type { PersistenceAnswer } from '../lib/PersistenceAnswer.ts';
import type { StorageTrouble } from '../lib/StorageTrouble.ts';
import { checkPersistence, requestPersistence } from '../storage/requestPersistence.ts';
import type { HeldSnapshot, HeldSupplement } from './Held.ts';
import { holdTables } from './holdTables.ts';
import { addNotes, layOver } from './linked/layOver.ts';
import { noLinkedData, type LinkedData, type LinkedTable } from './linked/LinkedData.ts';
import { PlannerDocuments } from './PlannerDocuments.svelte.ts';
import type { BuiltIn } from './readBuiltIn.ts';
import type { Carried } from './singleFile/Carried.ts';

function tablesOf<Table>(linked: readonly LinkedTable<Table>[]): readonly Table[] {
  return linked.map(({ snapshot }) => snapshot);
}

/** All tables there are: those the product ships and those in the user's archive. */
export class Library {
  #stored = $state.raw<readonly StoredSnapshot[]>([]);
  #trouble = $state.raw<StorageTrouble | null>(null);
  #storedBeside = $state.raw<readonly StoredSupplement[]>([]);
  readonly #snapshots: readonly HeldSnapshot[];
  readonly #supplements: readonly HeldSupplement[];
  readonly #tables: PlannerTables;
  readonly #catalog: AreaCatalog;
  readonly #notes: readonly DatedNote[];
  /** The planner's groups and norms. */
  readonly documents: PlannerDocuments;
  #status = $state.raw<ArchiveStatus>({ kind: 'kept' });
  #turn = $state(0);
  #refreshing: Promise<void> | null = null;
  #stale = false;
  /** Whether the browser promises to keep what is stored; null before anybody has asked. */
  persistence = $state.raw<PersistenceAnswer | null>(null);

  /**
   * @param linked What the address brings with it.
   * @param carried Where the archive comes from that a single file brings with it; null for the reader's own.
   */
  constructor(
    private readonly builtIn: BuiltIn,
    readonly archive: Archive,
    linked: () => LinkedData = () => noLinkedData,
    readonly carried: Carried | null = null,
  ) {
    this.documents = new PlannerDocuments(builtIn.catalog, archive);
    this.#snapshots = $derived(holdTables(this.builtIn.snapshots, this.#stored, tablesOf(linked().tables)));
    this.#supplements = $derived(holdTables([], this.#storedBeside, tablesOf(linked().beside)));
    const brought = $derived(linked().documents);
    this.#tables = $derived(layOver(this.documents.tables, brought, builtIn.catalog));
    this.#catalog = $derived(this.#tables === this.documents.tables ? this.documents.catalog : mergeCatalog(builtIn.catalog, this.#tables));
    this.#notes = $derived(addNotes(this.documents.notes, brought.notes));
    this.#status = archive.status;
    archive.subscribe(() => void this.refresh());
  }

  /** The areas that hold: the shipped ones with the planner's groups and norms over them, and over those the ones that the address brings. */
  get catalog(): AreaCatalog {
    return this.#catalog;
  }

  /** The groups and norms in it that are not the shipped ones. */
  get tables(): PlannerTables {
    return this.#tables;
  }

  /** What is pinned to the time axis: by the planner, and by the address. */
  get notes(): readonly DatedNote[] {
    return this.#notes;
  }

  /** The areas that the product ships: what every reader has. */
  get shippedCatalog(): AreaCatalog {
    return this.builtIn.catalog;
  }

  /** The grid of the tile map: one tile for each municipality. */
  get tiles(): readonly Tile[] {
    return this.builtIn.tiles;
  }

  /** The tables that come with the page, as they come. */
  get shipped(): readonly Snapshot[] {
    return this.builtIn.snapshots;
  }

  get snapshots(): readonly HeldSnapshot[] {
    return this.#snapshots;
  }

  /** The tables beside the coverage tables, in the same order. */
  get supplements(): readonly HeldSupplement[] {
    return this.#supplements;
  }

  /** Why the archive could not be read; the built-in tables are there all the same. */
  get trouble(): StorageTrouble | null {
    return this.#trouble;
  }

  /** What becomes of the user's data. */
  get status(): ArchiveStatus {
    return this.#status;
  }

  /** Grows whenever the archive was read anew, so that what else is read from it can follow. */
  get turn(): number {
    return this.#turn;
  }

  /** Reads the archive; calls that come while it is being read lead to one more reading, not to several. */
  refresh(): Promise<void> {
    this.#stale = true;
    this.#refreshing ??= this.#readWhileStale().finally(() => (this.#refreshing = null));
    return this.#refreshing;
  }

  async #readWhileStale(): Promise<void> {
    while (this.#stale) {
      this.#stale = false;
      await this.#read();
    }
  }

  async #read(): Promise<void> {
    this.#status = this.archive.status;
    const [listed, beside] = await Promise.all([this.archive.list(), this.archive.supplements()]);
    this.#trouble = !listed.ok ? listed.trouble : !beside.ok ? beside.trouble : null;
    if (!listed.ok || !beside.ok) return;
    this.#stored = listed.value;
    this.#storedBeside = beside.value;
    this.#turn += 1;
    if (listed.value.length + beside.value.length > 0) this.persistence ??= (await checkPersistence()).answer;
  }

  /** The archive tells of every change it makes before the change returns, so the reading that follows is under way already. */
  async #written<T>(writing: Promise<StorageOutcome<T>>): Promise<StorageOutcome<T>> {
    const written = await writing;
    await this.#refreshing;
    return written;
  }

  /** Keeps accepted tables, all or none. */
  async save(accepted: readonly AcceptedTable[]): Promise<StorageOutcome<Written>> {
    const written = await this.#written(this.archive.save(accepted));
    if (written.ok) this.persistence = (await requestPersistence()).answer;
    return written;
  }

  /** Everything in the archive as one file. */
  exportAll(): Promise<StorageOutcome<Uint8Array>> {
    return exportArchive(this.archive);
  }

  /** Some tables, and the planner's groups, norms and notes that they are shown with, as a file that is read like the one of everything. */
  exportSome(ids: readonly string[]): Promise<StorageOutcome<Uint8Array>> {
    return exportArchive(this.archive, [...ids, 'groups', 'norms', 'notes']);
  }

  /** Adds what a backup file holds; overwrites nothing. */
  restore(bytes: Uint8Array): Promise<StorageOutcome<MergeReport>> {
    return this.#written(restoreArchive(bytes, this.archive));
  }

  /** The bytes of a table's file exactly as they were given. */
  original(sha256: string): Promise<StorageOutcome<Uint8Array>> {
    return this.archive.original(sha256);
  }

  /** The latest changes that can be taken back, latest first. */
  async history(): Promise<readonly Change[]> {
    const history = await this.archive.history();
    return history.ok ? history.value : [];
  }

  /** Edits a table's manifest; `edit` must be pure. */
  edit(id: string, edit: (current: Editable) => Editable): Promise<StorageOutcome<Written>> {
    return this.#written(this.archive.edit(id, edit));
  }

  /** Takes tables away, all or none; one change. */
  remove(...ids: readonly string[]): Promise<StorageOutcome<Written>> {
    return this.#written(this.archive.remove(ids));
  }

  undo(change: number): Promise<StorageOutcome<Written>> {
    return this.#written(this.archive.undo(change));
  }

  redo(change: number): Promise<StorageOutcome<Written>> {
    return this.#written(this.archive.redo(change));
  }

  /** Clears the list of changes, and with it what was deleted. */
  forget(): Promise<StorageOutcome<Written>> {
    return this.#written(this.archive.forget());
  }
}
