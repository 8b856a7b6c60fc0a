import { dropGroup } from '../../domain/dropGroup.ts';
import type { GroupTable } from '../../domain/GroupTable.ts';
import type { PlannerTables } from '../../domain/PlannerTables.ts';
import { putGroups } from '../../domain/putGroups.ts';
import { sameGroup } from '../../domain/sameGroup.ts';
import type { HeldSnapshot, HeldSupplement } from '../Held.ts';
import type { Library } from '../Library.svelte.ts';
import type { LinkedDocuments } from './Travelling.ts';

const noGroups: GroupTable = { areas: [], memberships: [] };

/** What a link brings that the reader does not have. */
export interface LinkNews extends LinkedDocuments {
  readonly tables: readonly HeldSnapshot[];
  readonly beside: readonly HeldSupplement[];
  /** Groups and norms of which the reader has others: they are shown, and never kept. */
  readonly clashing: PlannerTables;
}

/** Tells what of a link the reader does not have, and what he has otherwise. */
export function linkNewsOf({ groups, norms, notes }: LinkedDocuments, { snapshots, supplements, documents }: Library): LinkNews {
  const { shipped, tables: own } = documents;
  const unlike = (groups?.areas ?? []).filter(
    ({ code }) => groups && !sameGroup(code, groups, own.groups ?? noGroups) && !sameGroup(code, groups, shipped),
  );
  const isOwn = (code: string): boolean => own.groups?.areas.some((area) => area.code === code) ?? false;
  const only = (isWanted: (code: string) => boolean): GroupTable | null => {
    const others = (groups?.areas ?? []).filter((area) => !unlike.includes(area) || !isWanted(area.code));
    const rest = others.reduce((table, { code }) => dropGroup(table, code), groups ?? noGroups);
    return rest.areas.length > 0 ? rest : null;
  };
  const isOtherNorms = norms !== null && !sameList(norms, own.norms ?? shipped.norms);
  return {
    tables: snapshots.filter(({ origin }) => origin === 'link'),
    beside: supplements.filter(({ origin }) => origin === 'link'),
    groups: only((code) => !isOwn(code)),
    norms: isOtherNorms && own.norms === null ? norms : null,
    notes: notes.filter((note) => !documents.notes.some((other) => sameList([note], [other]))),
    clashing: { groups: only(isOwn), norms: isOtherNorms && own.norms !== null ? norms : null },
  };
}

/** Whether there is anything in it that can be kept. */
export function isKeepable({ tables, beside, groups, norms, notes }: LinkNews): boolean {
  return tables.length + beside.length + notes.length > 0 || groups !== null || norms !== null;
}

/** A reader's groups with new ones; one that is there already stays as it is. */
export function addGroups(own: GroupTable, added: GroupTable, shipped: GroupTable): GroupTable {
  return putGroups(
    own,
    own.areas.reduce((table, { code }) => dropGroup(table, code), added),
    shipped,
  );
}

/** Whether two lists say the same, in whatever order their items and the items' parts stand. */
export function sameList(one: readonly object[], other: readonly object[]): boolean {
  const written = (items: readonly object[]): readonly string[] =>
    items.map((item) => JSON.stringify(Object.entries(item).toSorted(([a], [b]) => a.localeCompare(b)))).toSorted();
  return JSON.stringify(written(one)) === JSON.stringify(written(other));
}
