import { indicatorById } from '../domain/indicators/indicatorById.ts';
import { vacancyShare } from '../domain/indicators/vacancyShare.ts';
import type { Language } from '../i18n/Text.ts';
import type { Coverage } from '../model/Coverage.ts';
import { AreaTables } from './AreaTables.svelte.ts';
import type { FiguresDatabase } from './FiguresDatabase.ts';
import { FiguresLoader } from './FiguresLoader.svelte.ts';
import type { Library } from './Library.svelte.ts';
import { writeLink, type DroppedPart } from './link.ts';
import { Route } from './Route.svelte.ts';
import { select, type Selection } from './Selection.ts';
import { TableLoading } from './TableLoading.svelte.ts';
import { viewCode } from './viewCode.ts';

/** What the page shows and why: the address, held against the tables there are, with the database's figures for it. */
export class Dashboard {
  readonly route = new Route();
  readonly loading: TableLoading;
  readonly areaTables: AreaTables;
  readonly #figures: FiguresLoader;
  readonly #selection: Selection | null;
  readonly #coverage: Coverage | null;

  constructor(
    readonly library: Library,
    database: FiguresDatabase,
  ) {
    this.#figures = new FiguresLoader(database);
    this.loading = new TableLoading(
      () => library.catalog,
      () => library,
    );
    this.areaTables = new AreaTables(library.documents);
    this.#selection = $derived(
      select(
        this.route.state,
        library.catalog,
        library.snapshots.map((held) => held.snapshot),
      ),
    );
    this.#coverage = $derived(this.#cover(this.#selection));
  }

  get language(): Language {
    return this.route.state.language;
  }

  get selection(): Selection | null {
    return this.#selection;
  }

  /** Null until the database has answered for the present selection. */
  get coverage(): Coverage | null {
    return this.#coverage;
  }

  /** Whether the database could not answer for the present selection. */
  get failed(): boolean {
    return this.#selection !== null && this.#figures.failedFor(this.#selection);
  }

  /** What the link asked for and did not get. */
  get dropped(): readonly DroppedPart[] {
    return [...this.route.dropped, ...(this.#selection?.dropped ?? [])];
  }

  /** Lets the database answer for the present selection; called whenever that changes. */
  follow(): void {
    if (this.#selection) void this.#figures.ask(this.#selection);
  }

  retry(): void {
    if (this.#selection) void this.#figures.retry(this.#selection);
  }

  #cover(selection: Selection | null): Coverage | null {
    const rows = selection && this.#figures.rowsOf(selection);
    if (!selection || !rows) return null;
    const { snapshot, group, region } = selection;
    const names = new Map(this.library.catalog.areas.map((area) => [area.code, area.name]));
    const state = this.route.state;
    return {
      language: state.language,
      snapshot,
      group,
      region,
      rows,
      comparator: state.comparator,
      indicator: indicatorById(state.indicator) ?? vacancyShare,
      nameOf: (code) => names.get(code) ?? code,
      viewCode: viewCode(writeLink({ ...state, area: group.code, snapshot: snapshot.id, language: 'da' })),
    };
  }
}
