import type { SimilarRow } from '../database/queries/similar.ts';
import type { AreaCatalog } from '../domain/Area.ts';
import type { Snapshot } from '../domain/Snapshot.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import { latest } from '../lib/latest.ts';
import { onceFor } from '../lib/onceFor.ts';
import type { Coverage } from '../model/Coverage.ts';
import { FiguresIndex } from '../model/FiguresIndex.ts';
import type { FiguresDatabase } from './FiguresDatabase.ts';
import { assembleCoverage, type SharedParts } from './assembleCoverage.ts';
import { Groupings } from './Groupings.ts';
import { KnownCoverages } from './KnownCoverages.ts';
import type { Library } from './Library.svelte.ts';
import type { PreparedAnswers } from './PreparedAnswers.ts';
import type { Selection } from './Selection.ts';
import { SnapshotAnswers } from './SnapshotAnswers.svelte.ts';
import type { ViewState } from './ViewState.ts';

interface FiguresQuestion {
  readonly catalog: AreaCatalog;
  readonly groupedOn: IsoDate | null;
}

interface SimilarQuestion {
  readonly catalog: AreaCatalog;
  readonly municipality: string;
}

/** What the database says of every table, put together to the coverage that a selection asks for. */
export class CoverageAnswers {
  readonly #figures: SnapshotAnswers<FiguresQuestion, FiguresIndex>;
  readonly #similar: SnapshotAnswers<SimilarQuestion, SimilarRow>;
  readonly #groupings: Groupings;
  readonly #shared: SharedParts;
  readonly #names: ReadonlyMap<string, string>;
  readonly #known = new KnownCoverages();

  constructor(
    private readonly library: Library,
    private readonly database: FiguresDatabase,
    private readonly prepared: PreparedAnswers,
  ) {
    this.#figures = new SnapshotAnswers(
      async ({ catalog, groupedOn }, snapshots) => {
        const rows = await database.figures(catalog, snapshots, groupedOn);
        return new Map([...rows].map(([id, each]) => [id, new FiguresIndex(each)]));
      },
      ({ catalog, groupedOn }, id) => prepared.figures(catalog, id, groupedOn),
    );
    this.#similar = new SnapshotAnswers(
      ({ catalog, municipality }, snapshots) => database.similar(catalog, snapshots, municipality),
      ({ catalog, municipality }, id) => prepared.similar(catalog, id, municipality),
    );
    this.#groupings = $derived(new Groupings(library.catalog));
    this.#shared = $derived({ groupings: this.#groupings, notes: library.notes, nameOf: this.nameOf });
    this.#names = $derived(new Map(library.catalog.areas.map(({ code, name }) => [code, name])));
  }

  /** The name of an area by its code; the code where no area has it. */
  readonly nameOf = (code: string): string => this.#names.get(code) ?? code;

  /** Null until the database has answered, and for a table that cannot tell. */
  of(selection: Selection, state: ViewState): Coverage | null {
    return this.at(selection, state)(selection.snapshot);
  }

  /** What a selection asks for, of any table: what does not differ between hundreds of tables is looked up once. */
  at(selection: Selection, state: ViewState): (snapshot: Snapshot) => Coverage | null {
    const [asked, similar, shared] = [figuresQuestionOf(selection), similarQuestionOf(selection), this.#shared];
    return (snapshot) => {
      const { id } = snapshot;
      if (similar && !this.#similar.isKnown(similar, id)) return null;
      const figures = this.#figures.of(asked, id);
      return figures && this.#known.of(selection, state, snapshot, figures, similar && this.#similar.of(similar, id), shared);
    };
  }

  /**
   * The coverage of a municipality at each of the dates, whether or not it is the one that is followed.
   *
   * @returns By snapshot id; a table is left out for which the figures of the group are not known.
   * @throws When the database cannot answer.
   */
  async ask(
    selection: Selection,
    municipality: string,
    state: ViewState,
    snapshots: readonly Snapshot[],
  ): Promise<ReadonlyMap<string, Coverage>> {
    const { catalog } = selection;
    const open = snapshots.filter(({ id }) => this.prepared.similar(catalog, id, municipality) === undefined);
    const similar = open.length > 0 ? await this.database.similar(catalog, open, municipality) : new Map<string, SimilarRow>();
    return new Map(
      snapshots.flatMap((snapshot) => {
        const row = this.prepared.similar(catalog, snapshot.id, municipality) ?? similar.get(snapshot.id) ?? null;
        const figures = this.#figures.of(figuresQuestionOf(selection), snapshot.id);
        const parts = figures && { ...this.#shared, figures, similar: row };
        return parts ? [[snapshot.id, assembleCoverage({ ...selection, snapshot }, state, parts)] as const] : [];
      }),
    );
  }

  /** Lets the database answer for the selection, then for all other tables. */
  follow(selection: Selection): void {
    const others = this.library.snapshots.map((held) => held.snapshot).filter(({ id }) => id !== selection.snapshot.id);
    const snapshots = [selection.snapshot, ...others];
    this.#figures.follow(figuresQuestionOf(selection), snapshots);
    const similar = similarQuestionOf(selection);
    if (similar) this.#similar.follow(similar, snapshots);
  }

  /** Whether the database has answered what is asked of another table than the selection's, be it that the table cannot tell. */
  isKnown(selection: Selection, { id }: Snapshot): boolean {
    const similar = similarQuestionOf(selection);
    return this.#figures.isKnown(figuresQuestionOf(selection), id) && (similar === null || this.#similar.isKnown(similar, id));
  }

  /** Whether the database could not answer for the selection, or for the same at another status date. */
  failedFor(selection: Selection): boolean {
    const similar = similarQuestionOf(selection);
    return this.#figures.failedFor(figuresQuestionOf(selection)) || (similar !== null && this.#similar.failedFor(similar));
  }

  /** Asks once more after a failure. */
  retry(): void {
    this.#figures.retry();
    this.#similar.retry();
  }
}

// The same question is the same object, so that hundreds of dates need not compare its parts.
const figuresAsked = latest<FiguresQuestion>(4);
const figuresQuestionOf = onceFor(({ catalog, groupedOn }: Selection): FiguresQuestion =>
  figuresAsked(
    (each) => each.catalog === catalog && each.groupedOn === groupedOn,
    () => ({ catalog, groupedOn }),
  ),
);

const similarAsked = latest<SimilarQuestion>(4);
const similarQuestionOf = onceFor(({ catalog, municipality }: Selection): SimilarQuestion | null =>
  municipality === null
    ? null
    : similarAsked(
        (each) => each.catalog === catalog && each.municipality === municipality.code,
        () => ({ catalog, municipality: municipality.code }),
      ),
);
