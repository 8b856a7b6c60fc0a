import { browserConnection } from '../database/browserConnection.ts';
import type { Connection } from '../database/Connection.ts';
import { loadCatalog } from '../database/loadCatalog.ts';
import { loadSnapshot } from '../database/loadSnapshot.ts';
import { coverage, type CoverageRow } from '../database/queries/coverage.ts';
import type { AreaCatalog } from '../domain/Area.ts';
import type { Snapshot } from '../domain/Snapshot.ts';
import type { Selection } from './Selection.ts';

interface Opened {
  readonly connection: Connection;
  readonly loaded: Set<string>;
  /** The areas, groups and norms it holds. */
  catalog: AreaCatalog;
}

/** DuckDB as a cache of the tables: filled with what a question needs, and started anew when its worker has died. */
export class FiguresDatabase {
  #opened: Promise<Opened> | null = null;
  #previous: Promise<unknown> = Promise.resolve();

  /** Starts the engine before anybody asks. */
  warmUp(catalog: AreaCatalog): void {
    this.#open(catalog).catch(() => undefined);
  }

  /**
   * The figures of a selection: one row per municipality of the group, one for the group, the rest of the region and the region.
   *
   * @throws When the engine cannot run in this browser, or died twice in a row.
   */
  async coverage(selection: Selection): Promise<readonly CoverageRow[]> {
    try {
      return await this.#ask(selection);
    } catch (first) {
      if (this.#opened) throw first;
      return await this.#ask(selection);
    }
  }

  /** Questions run one after the other, so that a table is never loaded twice. */
  #ask(selection: Selection): Promise<readonly CoverageRow[]> {
    const answer = this.#previous.then(async () => {
      const opened = await this.#open(selection.catalog);
      await this.#loadCatalog(opened, selection.catalog);
      await this.#load(opened, selection.snapshot);
      return coverage(opened.connection, {
        snapshotId: selection.snapshot.id,
        groupCode: selection.group.code,
        regionCode: selection.region?.code ?? null,
      });
    });
    this.#previous = answer.catch(() => undefined);
    return answer;
  }

  async #load({ connection, loaded }: Opened, snapshot: Snapshot): Promise<void> {
    if (loaded.has(snapshot.id)) return;
    await loadSnapshot(connection, snapshot);
    loaded.add(snapshot.id);
  }

  /** A catalog is one object until a group or norm changes. */
  async #loadCatalog(opened: Opened, catalog: AreaCatalog): Promise<void> {
    if (opened.catalog === catalog) return;
    await loadCatalog(opened.connection, catalog);
    opened.catalog = catalog;
  }

  #open(catalog: AreaCatalog): Promise<Opened> {
    if (this.#opened) return this.#opened;
    const opening = this.#start(catalog);
    this.#opened = opening;
    const forget = (): void => {
      if (this.#opened === opening) this.#opened = null;
    };
    opening.then(({ connection }) => connection.lost.then(forget), forget);
    return opening;
  }

  async #start(catalog: AreaCatalog): Promise<Opened> {
    const connection = await browserConnection();
    await loadCatalog(connection, catalog);
    return { connection, loaded: new Set(), catalog };
  }
}
