import type { AreaCatalog, Norm } from '../domain/Area.ts';
import type { Deck } from '../domain/Deck.ts';
import type { DatedNote } from '../domain/DatedNote.ts';
import type { GroupTable } from '../domain/GroupTable.ts';
import { mergeCatalog } from '../domain/mergeCatalog.ts';
import type { PlannerTables } from '../domain/PlannerTables.ts';
import { tableCsv } from '../export/tableCsv.ts';
import { areaTables } from '../i18n/areaTables.ts';
import type { SourceFile } from '../ingest/Reading.ts';
import type { StorageTrouble } from '../lib/StorageTrouble.ts';
import { groupExportTable } from '../model/groupExportTable.ts';
import { noteExportTable } from '../model/noteExportTable.ts';
import { normExportTable } from '../model/normExportTable.ts';
import type { Archive, DocumentKind, StoredDocument, Written } from '../storage/Archive.ts';
import { stored, type StorageOutcome } from '../storage/StorageOutcome.ts';
import { alone } from './alone.ts';

/** The file a table came from, and what the planner calls it; null for an edit in place, whose file is the table as it is exported. */
export type Origin = { readonly title: string; readonly file: SourceFile } | null;

type Content = StoredDocument['content'];

/** Reading, changing and writing a table is one step, also against other tabs. */
const lock = 'laegedaekning-area-tables';

const ofKind =
  <Kind extends DocumentKind>(kind: Kind) =>
  (document: StoredDocument): document is Extract<StoredDocument, { kind: Kind }> =>
    document.kind === kind;

function tablesOf(documents: readonly StoredDocument[]): PlannerTables {
  return {
    groups: documents.find(ofKind('groups'))?.content ?? null,
    norms: documents.find(ofKind('norms'))?.content.norms ?? null,
  };
}

function notesOf(documents: readonly StoredDocument[]): readonly DatedNote[] {
  return documents.find(ofKind('notes'))?.content.notes ?? [];
}

function decksOf(documents: readonly StoredDocument[]): readonly Deck[] {
  return documents.find(ofKind('decks'))?.content.decks ?? [];
}

/** The planner's groups, norms, notes, boundaries and decks in the archive, and the catalog that follows from them and the shipped one. */
export class PlannerDocuments {
  #documents = $state.raw<readonly StoredDocument[]>([]);
  #tables = $state.raw<PlannerTables>(tablesOf([]));
  #notes = $state.raw<readonly DatedNote[]>([]);
  #decks = $state.raw<readonly Deck[]>([]);
  #catalog: AreaCatalog;
  trouble = $state.raw<StorageTrouble | null>(null);

  constructor(
    readonly shipped: AreaCatalog,
    private readonly archive: Archive,
  ) {
    this.#catalog = $state.raw(shipped);
    archive.subscribe(() => void this.refresh());
  }

  get tables(): PlannerTables {
    return this.#tables;
  }

  /** What the planner pinned to the time axis, the earliest first. */
  get notes(): readonly DatedNote[] {
    return this.#notes;
  }

  /** The planner's presentations, in the order of their names. */
  get decks(): readonly Deck[] {
    return this.#decks;
  }

  /** What holds: the shipped areas with the planner's groups and norms over them. The same object until one of them changes. */
  get catalog(): AreaCatalog {
    return this.#catalog;
  }

  /** The table of that kind with its manifest; null when the planner has none. */
  documentOf(kind: DocumentKind): StoredDocument | null {
    return this.#documents.find((document) => document.kind === kind) ?? null;
  }

  async refresh(): Promise<void> {
    const read = await this.archive.documents();
    this.trouble = read.ok ? null : read.trouble;
    if (!read.ok || JSON.stringify(read.value) === JSON.stringify(this.#documents)) return;
    this.#documents = read.value;
    this.#notes = notesOf(read.value);
    this.#decks = decksOf(read.value);
    const tables = tablesOf(read.value);
    if (JSON.stringify(tables) === JSON.stringify(this.#tables)) return;
    this.#tables = tables;
    this.#catalog = mergeCatalog(this.shipped, tables);
  }

  /** Changes the planner's groups as they stand in the archive now; an empty table is taken away. */
  writeGroups(edit: (own: GroupTable) => GroupTable, origin: Origin = null): Promise<StorageOutcome<Written>> {
    return this.#write('groups', origin, (documents) => {
      const tables = tablesOf(documents);
      const groups = edit(tables.groups ?? { areas: [], memberships: [] });
      const catalog = mergeCatalog(this.shipped, { ...tables, groups });
      return groups.areas.length === 0 ? null : { content: groups, file: tableCsv(groupExportTable(groups, catalog, 'da'), 'da') };
    });
  }

  /** Changes the norms as they stand in the archive now; the shipped ones become the planner's own with the first change. */
  writeNorms(edit: (norms: readonly Norm[]) => readonly Norm[], origin: Origin = null): Promise<StorageOutcome<Written>> {
    return this.#write('norms', origin, (documents) => {
      const tables = tablesOf(documents);
      const norms = edit(tables.norms ?? this.shipped.norms);
      return { content: { norms }, file: tableCsv(normExportTable(norms, mergeCatalog(this.shipped, tables), 'da'), 'da') };
    });
  }

  /** Changes the notes as they stand in the archive now; an empty list is taken away. */
  writeNotes(edit: (notes: readonly DatedNote[]) => readonly DatedNote[]): Promise<StorageOutcome<Written>> {
    return this.#write('notes', null, (documents) => {
      const notes = edit(notesOf(documents)).toSorted((a, b) => a.date.localeCompare(b.date));
      return notes.length === 0 ? null : { content: { notes }, file: tableCsv(noteExportTable(notes, 'da'), 'da') };
    });
  }

  /** Changes the decks as they stand in the archive now; an empty list is taken away. */
  writeDecks(edit: (decks: readonly Deck[]) => readonly Deck[]): Promise<StorageOutcome<Written>> {
    return this.#write('decks', null, (documents) => {
      const decks = edit(decksOf(documents)).toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
      return decks.length === 0 ? null : { content: { decks }, file: JSON.stringify({ decks }, null, 1) };
    });
  }

  /** Keeps a file of boundaries in place of the one before. @param municipalities Codes of those whose boundaries it holds. */
  async writeBoundaries(file: SourceFile, municipalities: readonly string[]): Promise<StorageOutcome<Written>> {
    const written = await this.archive.saveDocument({
      kind: 'boundaries',
      content: { municipalities },
      fileName: file.name,
      bytes: file.bytes,
      source: { title: file.name, publisher: '', note: '', disputes: [] },
      answers: {},
    });
    await this.refresh();
    return written;
  }

  /** The bytes of a document's file exactly as they were given. */
  original(sha256: string): Promise<StorageOutcome<Uint8Array>> {
    return this.archive.original(sha256);
  }

  /** Takes the planner's table of that kind away: what the product ships holds again. */
  async remove(kind: DocumentKind): Promise<StorageOutcome<Written>> {
    const written = await this.archive.remove([kind]);
    await this.refresh();
    return written;
  }

  async undo(change: number): Promise<StorageOutcome<Written>> {
    const written = await this.archive.undo(change);
    await this.refresh();
    return written;
  }

  async #write(
    kind: Exclude<DocumentKind, 'boundaries'>,
    origin: Origin,
    edit: (documents: readonly StoredDocument[]) => { readonly content: Content; readonly file: string } | null,
  ): Promise<StorageOutcome<Written>> {
    const written = await alone(lock, async (): Promise<StorageOutcome<Written>> => {
      const read = await this.archive.documents();
      if (!read.ok) return read;
      const before = read.value.find((document) => document.kind === kind);
      const edited = edit(read.value);
      if (edited === null) return before ? this.archive.remove([kind]) : stored({ change: null, ids: [], already: [] });
      const title = origin?.title ?? before?.source.title ?? areaTables.ownTitles[kind].da;
      return this.archive.saveDocument({
        kind,
        content: edited.content,
        fileName: origin?.file.name ?? areaTables.fileNames[kind].da,
        bytes: origin?.file.bytes ?? new TextEncoder().encode(edited.file),
        source: { title, publisher: '', note: '', disputes: [] },
        answers: {},
      } as Parameters<Archive['saveDocument']>[0]);
    });
    await this.refresh();
    return written;
  }
}
