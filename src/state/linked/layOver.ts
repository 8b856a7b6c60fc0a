import type { AreaCatalog } from '../../domain/Area.ts';
import type { DatedNote } from '../../domain/DatedNote.ts';
import type { PlannerTables } from '../../domain/PlannerTables.ts';
import { putGroups } from '../../domain/putGroups.ts';

/** A reader's groups and norms with those of a link over them: for what is shown, never for what is stored. The reader's own where the link brings none. */
export function layOver(own: PlannerTables, { groups, norms }: PlannerTables, shipped: AreaCatalog): PlannerTables {
  if (groups === null && norms === null) return own;
  return {
    groups: groups ? putGroups(own.groups ?? { areas: [], memberships: [] }, groups, shipped) : own.groups,
    norms: norms ?? own.norms,
  };
}

/** A reader's notes and those of a link, the earliest first; the reader's own list where the link brings none. */
export function addNotes(own: readonly DatedNote[], brought: readonly DatedNote[]): readonly DatedNote[] {
  const added = brought.filter((note) => !own.some(({ date, text }) => date === note.date && text === note.text));
  return added.length === 0 ? own : [...own, ...added].toSorted((a, b) => a.date.localeCompare(b.date));
}
