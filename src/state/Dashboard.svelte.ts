import type { Language } from '../i18n/Text.ts';
import type { Calculation } from '../model/calculation/Calculation.ts';
import { isOfSupplement, type AnyFigureRef } from '../model/calculation/FigureRef.ts';
import { supplementCalculation } from '../model/calculation/supplementCalculation.ts';
import { explainFigure } from '../model/calculation/explainFigure.ts';
import { readBoundariesInWorker } from '../ingest/boundaries/readBoundariesInWorker.ts';
import type { Coverage } from '../model/Coverage.ts';
import type { Past } from '../model/Past.ts';
import type { SupplementView } from '../model/supplements/SupplementView.ts';
import { AreaTables } from './AreaTables.svelte.ts';
import { builtInFiles } from './builtInFiles.ts';
import { CoverageAnswers } from './CoverageAnswers.svelte.ts';
import { Disputes } from './Disputes.ts';
import type { FiguresDatabase } from './FiguresDatabase.ts';
import type { HeldSnapshot } from './Held.ts';
import { History } from './History.svelte.ts';
import type { Library } from './Library.svelte.ts';
import type { DroppedPart } from './link.ts';
import { missedParts } from './missedParts.ts';
import { OwnBoundaries } from './OwnBoundaries.svelte.ts';
import { PlannerDecks } from './PlannerDecks.ts';
import { PlannerNotes } from './PlannerNotes.ts';
import type { PreparedAnswers } from './PreparedAnswers.ts';
import type { Route } from './Route.svelte.ts';
import { select, type Selection } from './Selection.ts';
import { statementOf } from './statementOf.ts';
import { Supplements } from './Supplements.svelte.ts';
import { TableLoading } from './TableLoading.svelte.ts';

/** What the page shows and why: the address, held against the tables there are, with the database's figures for it. */
export class Dashboard {
  readonly loading: TableLoading;
  readonly areaTables: AreaTables;
  readonly notes: PlannerNotes;
  readonly decks: PlannerDecks;
  readonly disputes: Disputes;
  readonly boundaries: OwnBoundaries;
  readonly #answers: CoverageAnswers;
  readonly #supplements: Supplements;
  readonly #selection: Selection | null;
  readonly #coverage: Coverage | null;
  readonly #history: History;
  readonly #calculation: Calculation | null;

  constructor(
    readonly route: Route,
    readonly library: Library,
    private readonly database: FiguresDatabase,
    private readonly prepared: PreparedAnswers,
  ) {
    this.#answers = new CoverageAnswers(library, database, prepared);
    this.#supplements = new Supplements(library, database);
    this.loading = new TableLoading(
      () => library.documents.catalog,
      () => library,
    );
    this.areaTables = new AreaTables(library.documents);
    this.notes = new PlannerNotes(library.documents);
    this.decks = new PlannerDecks(library.documents);
    this.disputes = new Disputes(
      library,
      ({ id, fileName }) =>
        route.linked.tables.find(({ snapshot }) => snapshot.id === id)?.accepted ?? {
          bytes: builtInFiles.snapshot(fileName).bytes,
          answers: {},
        },
    );
    this.boundaries = new OwnBoundaries(library.documents, readBoundariesInWorker);
    const snapshots = $derived(library.snapshots.map((held) => held.snapshot));
    this.#selection = $derived(select(this.route.state, library.catalog, snapshots));
    this.#coverage = $derived(this.#selection && this.#answers.of(this.#selection, this.route.state));
    this.#history = new History(
      library,
      () => this.#selection,
      () => (this.#selection ? this.#answers.at(this.#selection, this.route.state) : () => null),
      (snapshot) => this.#selection !== null && this.#answers.isKnown(this.#selection, snapshot),
    );
    this.#calculation = $derived.by(() => {
      const { view, figure } = this.route.state;
      return figure && this.#coverage && view !== 'data' ? this.#explain(figure, this.#coverage) : null;
    });
  }

  /** Another dashboard over the same tables and the same database: it shows what its own route is told to. */
  beside(): Dashboard {
    return new Dashboard(this.route.beside(), this.library, this.database, this.prepared);
  }

  /** The name of an area by its code; the code where no area has it. */
  readonly nameOf = (code: string): string => this.#answers.nameOf(code);

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

  /** What the present view is held against: the date the link names, else the oldest that has figures of the group. Null where nothing is earlier. */
  get earlier(): Coverage | null {
    return this.#history.earlier;
  }

  /** The present view at every status date, the oldest first, as far as the database has answered; real figures beside real ones, invented beside invented; of equal dates the revision accepted last stands last. */
  get history(): readonly Coverage[] {
    return this.#history.all;
  }

  /** The history up to the present view's date, put together as far back as it is looked through. */
  get past(): Past {
    return this.#history.past;
  }

  /** How the figure came about that the address names; null for none, and until the database has answered. */
  get calculation(): Calculation | null {
    return this.#calculation;
  }

  /** The SQL that DuckDB ran for the figure that is explained; '' for none. */
  get statement(): string {
    const calculation = this.#calculation;
    return this.#selection && calculation
      ? statementOf(this.#selection, calculation.snapshot, calculation.ref, this.library.supplements)
      : '';
  }

  /** The tables beside the coverage tables that go with the present view. */
  get supplements(): readonly SupplementView[] {
    return this.#coverage ? this.#supplements.of(this.#coverage) : [];
  }

  /** One of them at every status date. */
  supplementHistory(view: SupplementView): readonly SupplementView[] {
    return this.#coverage ? this.#supplements.historyOf(view, this.#coverage) : [];
  }

  /** The tables whose figures may stand beside the present ones: real beside real, invented beside invented. */
  get alike(): readonly HeldSnapshot[] {
    return this.#history.alike;
  }

  /** Whether the database has answered for every status date there is; until it has, nothing may be said of all of them. */
  get isComplete(): boolean {
    return this.#history.isComplete;
  }

  /** Whether everything that belongs to the present view is known, as far as it ever will be. */
  get isSettled(): boolean {
    const { view, chart } = this.route.state;
    if (this.#selection === null || view === 'data') return true;
    const isDrawn = view !== 'compare' || chart !== 'map' || this.boundaries.isSettled;
    return this.#coverage !== null && this.isComplete && this.#supplements.isSettled && isDrawn;
  }

  /** Whether the database could not answer for the present selection, or for the same at another status date. */
  get failed(): boolean {
    return this.#selection !== null && this.#answers.failedFor(this.#selection);
  }

  /** What the link asked for and did not get. */
  get dropped(): readonly DroppedPart[] {
    return [
      ...this.route.dropped,
      ...(this.#selection?.dropped ?? []),
      ...(this.#coverage ? missedParts(this.route.state, this.#coverage, this.#calculation, () => this.isComplete) : []),
    ];
  }

  /** Lets the database answer for the present selection, then for all other tables; called whenever one of them changes. */
  follow(): void {
    const selection = this.#selection;
    if (!selection) return;
    this.#answers.follow(selection);
    if (this.#coverage) this.#supplements.follow(this.#coverage, this.route.state.view === 'development');
  }

  /**
   * What the page of a municipality is made from, whatever the present view shows.
   *
   * @returns Null where the database has not answered for the present group, or the table has no figures of the municipality.
   * @throws When the database cannot answer.
   */
  async askMunicipality(code: string): Promise<{ readonly coverage: Coverage; readonly history: readonly Coverage[] } | null> {
    const area = this.library.catalog.areas.find((each) => each.code === code);
    if (!this.#selection || !area) return null;
    const selection = { ...this.#selection, municipality: area };
    const state = { ...this.route.state, view: 'municipality' as const, municipality: code, figure: null };
    const snapshots = this.alike.map(({ snapshot }) => snapshot);
    const known = await this.#answers.ask(selection, code, state, snapshots);
    const coverage = known.get(selection.snapshot.id);
    const history = snapshots.toReversed().flatMap(({ id }) => known.get(id) ?? []);
    return coverage?.own ? { coverage, history } : null;
  }

  /** Starts the database again after it failed, and asks once more. */
  retry(): void {
    this.wakeDatabase();
    this.#answers.retry();
  }

  /** Starts the database before anybody asks. */
  wakeDatabase(): void {
    this.database.warmUp(this.library.catalog);
  }

  /** What the figures were made from that are there before the database. */
  get preparedKey(): string {
    return this.prepared.key;
  }

  /** Whether the database cannot run here: what was computed when the page was built can still be shown. */
  get isDatabaseMissing(): boolean {
    return this.database.state.condition === 'failed';
  }

  /** Whether the database is there, or will not come. */
  get isDatabaseSettled(): boolean {
    return ['ready', 'failed'].includes(this.database.state.condition);
  }

  /** How much of the database has arrived, 0–1, while it is on its way; else null. */
  get databaseArrived(): number | null {
    return this.database.state.arrived;
  }

  #explain(figure: AnyFigureRef, coverage: Coverage): Calculation | null {
    if (!isOfSupplement(figure)) return explainFigure(coverage, this.#history.all, figure);
    return supplementCalculation(
      this.supplements.flatMap((view) => [view, ...this.#supplements.historyOf(view, coverage)]),
      figure,
    );
  }
}
