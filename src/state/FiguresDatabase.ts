import { browserConnection } from '../database/browserConnection.ts';
import type { Connection } from '../database/Connection.ts';
import { loadCatalog } from '../database/loadCatalog.ts';
import { loadSnapshots } from '../database/loadSnapshots.ts';
import { loadSupplement } from '../database/loadSupplement.ts';
import { figures, type CoverageRow } from '../database/queries/figures.ts';
import { similar, type SimilarRow } from '../database/queries/similar.ts';
import { supplement, type SupplementFigures, type SupplementQuestion } from '../database/queries/supplement.ts';
import type { AreaCatalog } from '../domain/Area.ts';
import type { Snapshot } from '../domain/Snapshot.ts';
import type { Supplement } from '../domain/supplements/Supplement.ts';
import type { IsoDate } from '../lib/IsoDate.ts';

interface Opened {
  readonly connection: Connection;
  readonly loaded: Set<string>;
  /** The areas, groups and norms it holds. */
  catalog: AreaCatalog;
}

/** Answers by snapshot id. */
export type BySnapshot<Answer> = ReadonlyMap<string, Answer>;

/** DuckDB as a cache of the tables: filled with what a question needs, and started anew when its worker has died. */
export class FiguresDatabase {
  #opened: Promise<Opened> | null = null;
  #previous: Promise<unknown> = Promise.resolve();

  /** Starts the engine before anybody asks. */
  warmUp(catalog: AreaCatalog): void {
    this.#open(catalog).catch(() => undefined);
  }

  /**
   * Every figure of the snapshots: municipalities, groups, rests, regions, the country.
   *
   * @param groupedOn The day that decides who belongs to which group; null for each status date.
   * @throws When the engine cannot run in this browser, or died twice in a row.
   */
  figures(catalog: AreaCatalog, snapshots: readonly Snapshot[], groupedOn: IsoDate | null): Promise<BySnapshot<readonly CoverageRow[]>> {
    const snapshotIds = snapshots.map(({ id }) => id);
    return this.#answer(catalog, snapshots, (connection) => figures(connection, { snapshotIds, groupedOn }));
  }

  /** The municipalities most alike in size to one, pooled. Throws as `figures` does. */
  similar(catalog: AreaCatalog, snapshots: readonly Snapshot[], areaCode: string): Promise<BySnapshot<SimilarRow>> {
    const snapshotIds = snapshots.map(({ id }) => id);
    return this.#answer(catalog, snapshots, (connection) => similar(connection, { snapshotIds, areaCode }));
  }

  /** What a table beside the coverage tables says of a group. Throws as `figures` does. */
  supplement(catalog: AreaCatalog, table: Supplement, question: SupplementQuestion): Promise<readonly SupplementFigures[]> {
    return this.#answer(catalog, [], async (connection) => {
      await loadSupplement(connection, table);
      return supplement(connection, question);
    });
  }

  /** A question that lost its engine is asked once more. */
  async #answer<Answer>(
    catalog: AreaCatalog,
    snapshots: readonly Snapshot[],
    question: (connection: Connection) => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return await this.#ask(catalog, snapshots, question);
    } catch (first) {
      if (this.#opened) throw first;
      return await this.#ask(catalog, snapshots, question);
    }
  }

  /** Questions run one after the other, so that a table is never loaded twice. */
  #ask<Answer>(
    catalog: AreaCatalog,
    snapshots: readonly Snapshot[],
    question: (connection: Connection) => Promise<Answer>,
  ): Promise<Answer> {
    const answer = this.#previous.then(async () => {
      const opened = await this.#open(catalog);
      await this.#loadCatalog(opened, catalog);
      await this.#load(opened, snapshots);
      return question(opened.connection);
    });
    this.#previous = answer.catch(() => undefined);
    return answer;
  }

  async #load({ connection, loaded }: Opened, snapshots: readonly Snapshot[]): Promise<void> {
    const missing = snapshots.filter(({ id }) => !loaded.has(id));
    if (missing.length === 0) return;
    await loadSnapshots(connection, missing);
    for (const { id } of missing) loaded.add(id);
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
