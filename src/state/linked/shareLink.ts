import { writeLink } from '../link.ts';
import type { Dashboard } from '../Dashboard.svelte.ts';
import type { HeldSnapshot } from '../Held.ts';
import type { ViewState } from '../ViewState.ts';
import { packTables } from './packTables.ts';
import { readLinkedTables } from './readLinkedTables.ts';

/** What of the view does not go along with its link. */
export type Omission = 'cannot-travel' | 'dates' | 'groups' | 'norms' | 'notes' | 'boundaries' | 'beside';

export interface SharedLink {
  /** The part of the address after `#`, with the tables in it that do not come with the page. */
  readonly hash: string;
  /** The same without tables, for who has them. */
  readonly short: string;
  /** The tables in it, newest first. */
  readonly tables: readonly HeldSnapshot[];
  /** The tables that the view needs and that do not come with the page. */
  readonly needed: readonly HeldSnapshot[];
  readonly omitted: readonly Omission[];
}

/** From so many signs on some programs break a link. */
export const longLink = 2000;

/** The view as it is shown, with everything named that the reader's own tables would otherwise decide. */
export function pinned({ route, selection, earlier }: Dashboard): ViewState {
  const { state } = route;
  const shown = { ...state, figure: null, mode: 'page', show: null } as const;
  if (!selection) return shown;
  const isOverTime = state.view === 'development';
  return {
    ...shown,
    snapshot: selection.snapshot.id,
    area: selection.group.code,
    earlier: isOverTime ? (earlier?.snapshot.id ?? null) : state.earlier,
  };
}

function omissionsOf({ library, selection, supplements, boundaries, route: { state } }: Dashboard): readonly Omission[] {
  const { documents } = library;
  const facts = {
    groups: selection?.group.kind === 'own' || documents.tables.groups !== null,
    norms: documents.tables.norms !== null,
    notes: state.view === 'development' && documents.notes.length > 0,
    boundaries: state.view === 'compare' && state.chart === 'map' && boundaries.shown !== null,
    beside: state.view === 'overview' && supplements.length > 0,
  } satisfies Partial<Record<Omission, boolean>>;
  return (Object.keys(facts) as (keyof typeof facts)[]).filter((kind) => facts[kind]);
}

/** The packed tables, read back: a link is only given away when it opens on the same figures. Null when it does not. */
export async function packHeld(tables: readonly HeldSnapshot[], { library }: Dashboard): Promise<string | null> {
  const names = new Map(library.shippedCatalog.areas.map(({ code, name }) => [code, name]));
  const snapshots = tables.map(({ snapshot }) => snapshot);
  const text = await packTables(snapshots, (code) => names.get(code) ?? code);
  const back = await readLinkedTables(text, library.shippedCatalog);
  const isSame = back.tables.length === snapshots.length && back.tables.every(({ snapshot }, at) => snapshot.id === snapshots[at]?.id);
  return isSame ? text : null;
}

/**
 * The link to the present view: short where its tables come with the page, else with the tables in it. Where all dates of a development
 * would make it too long, it holds those that are named.
 *
 * @param change What is other than in the present view.
 */
export async function shareLink(dashboard: Dashboard, change: Partial<ViewState> = {}): Promise<SharedLink> {
  const state = { ...pinned(dashboard), ...change };
  const { alike } = dashboard;
  const own = alike.filter(({ origin }) => origin !== 'built-in');
  const named = own.filter(({ snapshot: { id } }) => id === state.snapshot || id === state.earlier);
  const needed = state.view === 'development' || state.view === 'municipality' ? own : named;
  const omitted = omissionsOf(dashboard);
  const short = writeLink(state);
  const link = (tables: readonly HeldSnapshot[], data: string | null, more: readonly Omission[]): SharedLink => ({
    hash: writeLink(state, data),
    short,
    tables,
    needed,
    omitted: [...more, ...omitted],
  });
  if (state.view === 'data' || needed.length === 0) return link([], null, []);
  const all = needed.length === named.length || writeLink(state, await packHeld(needed, dashboard)).length <= longLink;
  const tables = all ? needed : named;
  const data = tables.length === 0 ? null : await packHeld(tables, dashboard);
  if (data === null) return link([], null, [tables.length === 0 ? 'dates' : 'cannot-travel']);
  return link(tables, data, all ? [] : ['dates']);
}
