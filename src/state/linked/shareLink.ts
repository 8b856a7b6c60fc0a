import type { Dashboard } from '../Dashboard.svelte.ts';
import type { HeldSnapshot, HeldSupplement } from '../Held.ts';
import { writeLink } from '../link.ts';
import type { ViewState } from '../ViewState.ts';
import { needsOf, type Needs } from './needsOf.ts';
import { packNeeds, type TravellingPart } from './packNeeds.ts';
import { nothingTravels, type LinkedDocuments } from './Travelling.ts';

/** What of the view does not go along with its link. */
export type Omission = 'dates' | 'boundaries' | TravellingPart;

/** What is in a link besides its view. */
export interface Enclosed extends LinkedDocuments {
  /** Newest first. */
  readonly tables: readonly HeldSnapshot[];
  readonly beside: readonly HeldSupplement[];
}

export interface SharedLink {
  /** The part of the address after `#`, with all that is in it. */
  readonly hash: string;
  /** The same with nothing in it, for who has it. */
  readonly short: string;
  readonly enclosed: Enclosed;
  /** What the view is made from and does not come with the page. */
  readonly needs: Needs;
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

/** What of a view's needs can stand in a link, packed. @param tables Of all dates, or of the view's own. */
export async function enclose(
  { documents }: Needs,
  { tables, beside }: Pick<Enclosed, 'tables' | 'beside'>,
  { library }: Dashboard,
): Promise<{ readonly enclosed: Enclosed; readonly data: string | null; readonly left: readonly TravellingPart[] }> {
  const figures = { tables: tables.map(({ snapshot }) => snapshot), beside: beside.map(({ snapshot }) => snapshot) };
  const { text, left } = await packNeeds({ ...documents, ...figures }, library.shippedCatalog);
  const all: Enclosed = { ...documents, tables, beside };
  const without = Object.fromEntries(left.map((part) => [part, nothingTravels[part]]));
  return { enclosed: { ...all, ...without }, data: text, left };
}

/**
 * The link to the present view: short where all it is made from comes with the page, else with the rest in it. Where all dates of a development
 * would make it too long, it holds those that are named.
 *
 * @param change What is other than in the present view.
 */
export async function shareLink(dashboard: Dashboard, change: Partial<ViewState> = {}): Promise<SharedLink> {
  const state = { ...pinned(dashboard), ...change };
  const needs = needsOf(state, dashboard.library);
  const present = { tables: needs.named, beside: needs.besideNow };
  const isMore = needs.tables.length > present.tables.length || needs.beside.length > present.beside.length;
  const whole = await enclose(needs, needs, dashboard);
  const fits = writeLink(state, whole.data).length <= longLink && !whole.left.some((part) => part === 'tables' || part === 'beside');
  const isWhole = !isMore || fits;
  const { enclosed, data, left } = isWhole ? whole : await enclose(needs, present, dashboard);
  const hasBoundaries = state.view === 'compare' && state.chart === 'map' && dashboard.boundaries.shown !== null;
  return {
    hash: writeLink(state, data),
    short: writeLink(state),
    enclosed,
    needs,
    omitted: [...(isWhole ? [] : ['dates' as const]), ...left, ...(hasBoundaries ? ['boundaries' as const] : [])],
  };
}
