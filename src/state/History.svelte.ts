import type { Snapshot } from '../domain/Snapshot.ts';
import type { Coverage } from '../model/Coverage.ts';
import { isSameList } from '../lib/isSameList.ts';
import { once } from '../lib/once.ts';
import { latest } from '../lib/latest.ts';
import { coveredOf } from '../model/development/ungroupedDates.ts';
import type { Past } from '../model/Past.ts';
import type { HeldSnapshot } from './Held.ts';
import type { Library } from './Library.svelte.ts';
import { mostWays } from './mostWays.ts';
import type { Selection } from './Selection.ts';

/** The present view at other status dates: real figures beside real ones, invented beside invented. */
export class History {
  readonly #alike: readonly HeldSnapshot[];
  readonly #all: readonly Coverage[];
  readonly #earlier: Coverage | null;

  /**
   * @param viewAt Gives the present view of each table; null where the database has not answered, or the table cannot tell.
   * @param isAnswered Tells which of the two.
   */
  constructor(
    library: Library,
    private readonly selection: () => Selection | null,
    private readonly viewAt: () => (snapshot: Snapshot) => Coverage | null,
    private readonly isAnswered: (snapshot: Snapshot) => boolean,
  ) {
    // By what they depend on, not by the selection: another date leaves the lists as they are, and hundreds of options with them.
    const invented = $derived.by(() => {
      const selected = selection();
      return selected && (selected.snapshot.source.invented ?? false);
    });
    this.#alike = $derived(library.snapshots.filter(({ snapshot: { source } }) => (source.invented ?? false) === invented));
    const oldestFirst = $derived(this.#alike.toReversed());
    const again = latest<readonly Coverage[]>(mostWays);
    this.#all = $derived.by(() => {
      const at = viewAt();
      const all = oldestFirst.map(({ snapshot }) => at(snapshot)).filter((coverage) => coverage !== null);
      return again(
        (history) => isSameList(history, all),
        () => all,
      );
    });
    this.#earlier = $derived(this.#holdAgainst());
  }

  /** The tables whose figures may stand beside the present ones, the latest first. */
  get alike(): readonly HeldSnapshot[] {
    return this.#alike;
  }

  /** At every status date, the oldest first, as far as the database has answered; of equal dates the revision accepted last stands last. */
  get all(): readonly Coverage[] {
    return this.#all;
  }

  /** Up to the present view's date, put together as far back as it is looked through; it ends where the database has not answered. */
  get past(): Past {
    const upToPresent = once(() => this.#upToPresent());
    return { findLast: (is) => this.#findIn(upToPresent(), is) };
  }

  /** What the present view is held against: the date the link names, else the oldest that has figures of the group. Null where nothing is earlier. */
  get earlier(): Coverage | null {
    return this.#earlier;
  }

  /** Whether the database has answered for every status date there is. */
  get isComplete(): boolean {
    return this.#all.length === this.#alike.length || this.#alike.every(({ snapshot }) => this.isAnswered(snapshot));
  }

  #upToPresent(): readonly HeldSnapshot[] {
    const present = this.selection()?.snapshot;
    const first = present ? this.#alike.findIndex(({ snapshot }) => snapshot.asOf <= present.asOf) : -1;
    return first < 0 ? [] : this.#alike.slice(first);
  }

  #findIn(tables: readonly HeldSnapshot[], is: (each: Coverage) => boolean): Coverage | undefined {
    const at = this.viewAt();
    for (const { snapshot } of tables) {
      const coverage = at(snapshot);
      if (coverage && is(coverage)) return coverage;
      if (!coverage && !this.isAnswered(snapshot)) return undefined;
    }
    return undefined;
  }

  #holdAgainst(): Coverage | null {
    const selected = this.selection();
    if (!selected) return null;
    if (selected.earlier) return this.viewAt()(selected.earlier);
    const covered = coveredOf(this.#all);
    const oldest = covered[0]?.snapshot.asOf;
    if (oldest === undefined || oldest >= selected.snapshot.asOf) return null;
    return covered.findLast((coverage) => coverage.snapshot.asOf === oldest) ?? null;
  }
}
