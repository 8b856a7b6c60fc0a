import type { SimilarRow } from '../database/queries/similar.ts';
import type { Snapshot } from '../domain/Snapshot.ts';
import { latest } from '../lib/latest.ts';
import type { Coverage } from '../model/Coverage.ts';
import type { FiguresIndex } from '../model/FiguresIndex.ts';
import { assembleCoverage, type SharedParts } from './assembleCoverage.ts';
import { writeLink } from './link.ts';
import { mostWays } from './mostWays.ts';
import type { Selection } from './Selection.ts';
import type { ViewState } from './ViewState.ts';

/** Put together from these. */
interface Known {
  readonly snapshot: Snapshot;
  readonly similar: SimilarRow | null;
  readonly coverage: Coverage;
}

/** One way to look at every table: a group, an indicator, a comparator. */
interface Way {
  readonly key: string;
  readonly byFigures: WeakMap<FiguresIndex, Known>;
}

/**
 * Puts each coverage together once, so that what is the same stays the same object: a reader who steps through the dates of one group looks at the same history at each,
 * and what was worked out from it holds.
 */
export class KnownCoverages {
  #wayAgain = latest<Way>(mostWays);
  #shared: SharedParts | null = null;
  /** The way asked for last: a history asks hundreds of times for the same. */
  #last: { readonly selection: Selection; readonly state: ViewState; readonly way: Way } | null = null;

  /** Nothing is made for a coverage that is known: a history asks for hundreds at each change. */
  of(
    selection: Selection,
    state: ViewState,
    snapshot: Snapshot,
    figures: FiguresIndex,
    similar: SimilarRow | null,
    shared: SharedParts,
  ): Coverage {
    this.#forgetUnless(shared);
    const { byFigures } = this.#wayOf(selection, state);
    const known = byFigures.get(figures);
    if (known?.snapshot === snapshot && known.similar === similar) return known.coverage;
    const coverage = assembleCoverage({ ...selection, snapshot }, state, { ...shared, figures, similar });
    byFigures.set(figures, { snapshot, similar, coverage });
    return coverage;
  }

  /** Other groups or notes make other coverages of the same figures. */
  #forgetUnless(shared: SharedParts): void {
    if (this.#shared?.groupings === shared.groupings && this.#shared.notes === shared.notes) return;
    this.#shared = shared;
    this.#wayAgain = latest(mostWays);
    this.#last = null;
  }

  #wayOf(selection: Selection, state: ViewState): Way {
    const { group, municipality, groupedOn } = selection;
    const last = this.#last;
    if (
      last?.state === state &&
      last.selection.group === group &&
      last.selection.municipality === municipality &&
      last.selection.groupedOn === groupedOn
    )
      return last.way;
    // An address may ask for an area that a date does not have: what is shown in its place is the same as when it is asked for itself.
    const link = writeLink({ ...state, area: group.code, figure: null, mode: 'page', show: null, snapshot: null });
    const key = [link, municipality?.code, groupedOn].join(' ');
    const way = this.#wayAgain(
      (each) => each.key === key,
      () => ({ key, byFigures: new WeakMap() }),
    );
    this.#last = { selection, state, way };
    return way;
  }
}
