import type { SupplementFigures } from '../database/queries/supplement.ts';
import type { AreaCatalog } from '../domain/Area.ts';
import type { Supplement } from '../domain/supplements/Supplement.ts';
import { supplementKindIds } from '../lib/SupplementColumn.ts';
import type { Coverage } from '../model/Coverage.ts';
import type { SupplementView } from '../model/supplements/SupplementView.ts';
import { chooseSupplement } from './chooseSupplement.ts';
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
  #catalog: AreaCatalog | null = null;

  constructor(
    private readonly library: Library,
    private readonly database: FiguresDatabase,
  ) {}

  /** Lets the database answer for the tables that go with the view, unless it has. */
  follow(shown: Shown): void {
    const { catalog } = this.library;
    if (this.#catalog !== catalog) {
      this.#catalog = catalog;
      this.#asked = new Set();
      this.#answers = new Map();
    }
    for (const table of this.#tablesOf(shown)) {
      const key = keyOf(table, shown);
      if (this.#asked.has(key)) continue;
      this.#asked.add(key);
      void this.#ask(table, shown, key, catalog);
    }
  }

  /** What the tables say, as far as the database has answered; one of each kind at most. */
  of(coverage: Coverage): readonly SupplementView[] {
    const { language, group, region, groupedOn, nameOf, viewCode } = coverage;
    return this.#tablesOf(coverage).flatMap((table) => {
      const rows = this.#answers.get(keyOf(table, coverage));
      return rows && rows.length > 0 ? [{ language, table, group, region, groupedOn, rows, nameOf, viewCode }] : [];
    });
  }

  #tablesOf(shown: Shown): readonly Supplement[] {
    const held = this.library.supplements.map(({ snapshot }) => snapshot);
    return supplementKindIds.flatMap((kind) => chooseSupplement(kind, held, shown, this.library.catalog) ?? []);
  }

  async #ask(table: Supplement, { group, region, groupedOn }: Shown, key: string, catalog: AreaCatalog): Promise<void> {
    try {
      const question = { id: table.id, kind: table.kind, groupCode: group.code, regionCode: region?.code ?? null, groupedOn };
      const rows = await this.database.supplement(catalog, table, question);
      if (this.#catalog === catalog) this.#answers = new Map([...this.#answers, [key, rows]]);
    } catch (error) {
      this.#asked.delete(key);
      console.error(error);
    }
  }
}
