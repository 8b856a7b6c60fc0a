import { figures, type CoverageRow } from '../database/queries/figures.ts';
import { similar, type SimilarRow } from '../database/queries/similar.ts';
import { supplement, type SupplementFigures, type SupplementQuestion } from '../database/queries/supplement.ts';
import type { Database } from '../database/startDatabase.ts';
import type { AreaCatalog } from '../domain/Area.ts';
import type { Snapshot } from '../domain/Snapshot.ts';
import type { Supplement } from '../domain/supplements/Supplement.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import type { DatabaseCondition, DatabaseState } from './DatabaseState.svelte.ts';

interface Opened {
  readonly database: Database;
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

  constructor(readonly state: DatabaseState) {}

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
    return this.#answer(catalog, snapshots, ({ connection }) => figures(connection, { snapshotIds, groupedOn }));
  }

  /** The municipalities most alike in size to one, pooled. Throws as `figures` does. */
  similar(catalog: AreaCatalog, snapshots: readonly Snapshot[], areaCode: string): Promise<BySnapshot<SimilarRow>> {
    const snapshotIds = snapshots.map(({ id }) => id);
    return this.#answer(catalog, snapshots, ({ connection }) => similar(connection, { snapshotIds, areaCode }));
  }

  /** What a table beside the coverage tables says of a group. Throws as `figures` does. */
  supplement(catalog: AreaCatalog, table: Supplement, question: SupplementQuestion): Promise<readonly SupplementFigures[]> {
    return this.#answer(catalog, [], async (database) => {
      await database.loadSupplement(table);
      return supplement(database.connection, question);
    });
  }

  /** A question that lost its engine is asked once more. */
  async #answer<Answer>(
    catalog: AreaCatalog,
    snapshots: readonly Snapshot[],
    question: (database: Database) => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return await this.#ask(catalog, snapshots, question);
    } catch (first) {
      if (this.#opened) throw first;
      return await this.#ask(catalog, snapshots, question);
    }
  }

  /** Questions run one after the other, so that a table is never loaded twice. */
  #ask<Answer>(catalog: AreaCatalog, snapshots: readonly Snapshot[], question: (database: Database) => Promise<Answer>): Promise<Answer> {
    const answer = this.#previous.then(async () => {
      const opened = await this.#open(catalog);
      await this.#loadCatalog(opened, catalog);
      await this.#load(opened, snapshots);
      return question(opened.database);
    });
    this.#previous = answer.catch(() => undefined);
    return answer;
  }

  async #load({ database, loaded }: Opened, snapshots: readonly Snapshot[]): Promise<void> {
    const missing = snapshots.filter(({ id }) => !loaded.has(id));
    if (missing.length === 0) return;
    await database.loadSnapshots(missing);
    for (const { id } of missing) loaded.add(id);
  }

  /** A catalog is one object until a group or norm changes. */
  async #loadCatalog(opened: Opened, catalog: AreaCatalog): Promise<void> {
    if (opened.catalog === catalog) return;
    await opened.database.loadCatalog(catalog);
    opened.catalog = catalog;
  }

  #open(catalog: AreaCatalog): Promise<Opened> {
    if (this.#opened) return this.#opened;
    const opening = this.#start(catalog);
    this.#opened = opening;
    this.state.condition = 'starting';
    const forget = (condition: DatabaseCondition): void => {
      if (this.#opened !== opening) return;
      this.#opened = null;
      this.state.condition = condition;
    };
    opening.then(
      ({ database }) => {
        this.state.condition = 'ready';
        void database.connection.lost.then(() => forget('asleep'));
      },
      () => forget('failed'),
    );
    return opening;
  }

  async #start(catalog: AreaCatalog): Promise<Opened> {
    const { startDatabase } = await import('../database/startDatabase.ts');
    const database = await startDatabase((share) => this.state.arrive(share));
    await database.loadCatalog(catalog);
    return { database, loaded: new Set(), catalog };
  }
}
