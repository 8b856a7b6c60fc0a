import { untrack } from 'svelte';
import type { SupplementFigures } from '../database/queries/supplement.ts';
import type { AreaCatalog } from '../domain/Area.ts';
import type { Supplement } from '../domain/supplements/Supplement.ts';
import { supplementKindIds, type SupplementKindId } from '../lib/SupplementColumn.ts';
import type { Coverage } from '../model/Coverage.ts';
import type { SupplementView } from '../model/supplements/SupplementView.ts';
import { chooseSupplement, fittingSupplements } from './chooseSupplement.ts';
import type { FiguresDatabase } from './FiguresDatabase.ts';
import type { Library } from './Library.svelte.ts';

type Shown = Pick<Coverage, 'snapshot' | 'group' | 'region' | 'groupedOn'>;

function keyOf({ id }: Supplement, { group, region, groupedOn }: Shown): string {
  return JSON.stringify([id, group.code, region?.code ?? null, groupedOn]);
}

/** The tables beside the coverage tables that go with a view of coverage, with the database's figures. */
export class Supplements {
  #answers = $state.raw<ReadonlyMap<string, readonly SupplementFigures[]>>(new Map());
  #asked = new Set<string>();
  /** Questions that the database has not answered yet. */
  #open = $state.raw(0);
  #catalog: AreaCatalog | null = null;

  constructor(
    private readonly library: Library,
    private readonly database: FiguresDatabase,
  ) {}

  /**
   * Lets the database answer for the tables that go with the view, unless it has.
   *
   * @param overTime Then for those of all other dates too.
   */
  follow(shown: Shown, overTime: boolean): void {
    const { catalog } = this.library;
    if (this.#catalog !== catalog) {
      this.#catalog = catalog;
      this.#asked = new Set();
      this.#answers = new Map();
    }
    const tables = [...this.#tablesOf(shown), ...(overTime ? supplementKindIds.flatMap((kind) => this.#allOf(kind, shown)) : [])];
    for (const table of tables) {
      const key = keyOf(table, shown);
      if (this.#asked.has(key)) continue;
      this.#asked.add(key);
      void this.#ask(table, shown, key, catalog);
    }
  }

  /** Whether the database has answered all it was asked. */
  get isSettled(): boolean {
    return this.#open === 0;
  }

  /** What the tables say, as far as the database has answered; one of each kind at most. */
  of(coverage: Coverage): readonly SupplementView[] {
    return this.#tablesOf(coverage).flatMap((table) => this.#viewOf(table, coverage) ?? []);
  }

  /** The same table at every date there is one of, the earliest first, of equal dates the revision accepted last standing last; as far as the database has answered. */
  historyOf({ table }: SupplementView, coverage: Coverage): readonly SupplementView[] {
    return this.#allOf(table.kind, coverage).flatMap((each) => this.#viewOf(each, coverage) ?? []);
  }

  #viewOf(table: Supplement, coverage: Coverage): SupplementView | null {
    const { language, group, region, groupedOn, nameOf, viewCode } = coverage;
    const rows = this.#answers.get(keyOf(table, coverage));
    return rows && rows.length > 0 ? { language, table, group, region, groupedOn, rows, nameOf, viewCode } : null;
  }

  #allOf(kind: SupplementKindId, shown: Shown): readonly Supplement[] {
    const held = this.library.supplements.map(({ snapshot }) => snapshot);
    return fittingSupplements(kind, held, shown, this.library.catalog).toReversed();
  }

  /** A view from a link shows the tables it was sent with. */
  #tablesOf(shown: Shown): readonly Supplement[] {
    const { supplements, catalog } = this.library;
    const held = supplements.map(({ snapshot }) => snapshot);
    const brought = supplements.filter(({ origin }) => origin === 'link').map(({ snapshot }) => snapshot);
    return supplementKindIds.flatMap(
      (kind) => chooseSupplement(kind, brought, shown, catalog) ?? chooseSupplement(kind, held, shown, catalog) ?? [],
    );
  }

  async #ask(table: Supplement, { group, region, groupedOn }: Shown, key: string, catalog: AreaCatalog): Promise<void> {
    this.#count(1);
    try {
      const question = { id: table.id, kind: table.kind, groupCode: group.code, regionCode: region?.code ?? null, groupedOn };
      const rows = await this.database.supplement(catalog, table, question);
      if (this.#catalog === catalog) this.#answers = new Map([...this.#answers, [key, rows]]);
    } catch (error) {
      this.#asked.delete(key);
      console.error(error);
    } finally {
      this.#count(-1);
    }
  }

  /** Whoever asks does not depend on how many others do. */
  #count(by: 1 | -1): void {
    untrack(() => (this.#open += by));
  }
}
