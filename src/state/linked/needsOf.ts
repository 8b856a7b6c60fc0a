import { sameReality } from '../../domain/sameReality.ts';
import type { Supplement } from '../../domain/supplements/Supplement.ts';
import { supplementKindIds } from '../../lib/SupplementColumn.ts';
import { chooseSupplement, fittingSupplements } from '../chooseSupplement.ts';
import type { HeldSnapshot, HeldSupplement } from '../Held.ts';
import type { Library } from '../Library.svelte.ts';
import { select, type Selection } from '../Selection.ts';
import type { View, ViewState } from '../ViewState.ts';
import { noDocuments, type LinkedDocuments } from './Travelling.ts';

/** What views are made from that does not come with the page. */
export interface Needs {
  /** The tables that the view names, newest first, and those of all dates where it shows them. */
  readonly named: readonly HeldSnapshot[];
  readonly tables: readonly HeldSnapshot[];
  /** The tables beside them that go with its date, and those of all dates where it shows them. */
  readonly besideNow: readonly HeldSupplement[];
  readonly beside: readonly HeldSupplement[];
  readonly documents: LinkedDocuments;
}

const nothing: Needs = { named: [], tables: [], besideNow: [], beside: [], documents: noDocuments };
const overTime: readonly View[] = ['development', 'municipality'];
const showBeside: readonly View[] = ['overview', 'table', 'development'];

/** What a view is made from that does not come with the page: tables, and the planner's groups, norms and notes as far as it uses them. */
export function needsOf(state: ViewState, library: Library): Needs {
  const all = library.snapshots.map(({ snapshot }) => snapshot);
  const selection = select(state, library.catalog, all);
  if (!selection || state.view === 'data') return nothing;
  const { snapshot, earlier } = selection;
  const own = library.snapshots.filter((held) => held.origin !== 'built-in' && sameReality(held.snapshot.source, snapshot.source));
  const named = own.filter((held) => held.snapshot.id === snapshot.id || held.snapshot.id === earlier?.id);
  const beside = besideOf(state, selection, library);
  return {
    named,
    tables: overTime.includes(state.view) ? own : named,
    ...beside,
    documents: documentsOf(state, selection, library, beside.beside),
  };
}

function besideOf({ view }: ViewState, selection: Selection, library: Library): Pick<Needs, 'besideNow' | 'beside'> {
  if (!showBeside.includes(view)) return { besideNow: [], beside: [] };
  const held = library.supplements.map(({ snapshot }) => snapshot);
  const chosen = supplementKindIds.flatMap((kind) => chooseSupplement(kind, held, selection, library.catalog) ?? []);
  const fitting = supplementKindIds.flatMap((kind) => fittingSupplements(kind, held, selection, library.catalog));
  const heldOnes = (ones: readonly Supplement[]) => library.supplements.filter(({ snapshot }) => ones.includes(snapshot));
  return { besideNow: heldOnes(chosen), beside: heldOnes(view === 'development' ? fitting : chosen) };
}

function documentsOf(
  { view }: ViewState,
  { group, region }: Selection,
  { tables: { groups, norms }, notes }: Library,
  beside: readonly HeldSupplement[],
): LinkedDocuments {
  const used = new Set([
    group.code,
    region?.code,
    ...beside.flatMap(({ snapshot }) => [...snapshot.observations, ...snapshot.totals].map(({ areaCode }) => areaCode)),
  ]);
  const areas = (groups?.areas ?? []).filter(({ code }) => used.has(code));
  const memberships = (groups?.memberships ?? []).filter(({ groupCode }) => areas.some(({ code }) => code === groupCode));
  return { groups: areas.length > 0 ? { areas, memberships } : null, norms, notes: overTime.includes(view) ? notes : [] };
}

/** What several views need together. */
export function mergeNeeds(all: readonly Needs[]): Needs {
  const distinct = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];
  const areas = distinct(all.flatMap(({ documents }) => documents.groups?.areas ?? []));
  const memberships = distinct(all.flatMap(({ documents }) => documents.groups?.memberships ?? []));
  return {
    named: distinct(all.flatMap(({ named }) => named)),
    tables: distinct(all.flatMap(({ tables }) => tables)),
    besideNow: distinct(all.flatMap(({ besideNow }) => besideNow)),
    beside: distinct(all.flatMap(({ beside }) => beside)),
    documents: {
      groups: areas.length > 0 ? { areas, memberships } : null,
      norms: all.find(({ documents }) => documents.norms)?.documents.norms ?? null,
      notes: distinct(all.flatMap(({ documents }) => documents.notes)),
    },
  };
}
