import type { StoredTable } from '../storage/Archive.ts';
import type { Held, TableHead } from './Held.ts';

/**
 * Newest status date first; within one, what was accepted last first and the built-in last. A planner's own copy of a built-in table takes its place.
 * So does one from a link of which the link says something else, as a dispute; a table of the planner's own stays what it is.
 */
export function holdTables<Table extends TableHead>(
  builtIn: readonly Table[],
  stored: readonly StoredTable<Table>[],
  linked: readonly Table[] = [],
): readonly Held<Table>[] {
  const own = new Set(stored.map((entry) => entry.snapshot.id));
  const saysTheSame = (one: Table): boolean =>
    builtIn.some(({ id, source }) => id === one.id && JSON.stringify(source) === JSON.stringify(one.source));
  const brought = linked.filter((one) => !own.has(one.id) && !saysTheSame(one));
  const elsewhere = new Set([...own, ...brought.map(({ id }) => id)]);
  const all = [
    ...brought.map((snapshot) => ({ snapshot, origin: 'link' as const, stored: null })),
    ...builtIn.filter(({ id }) => !elsewhere.has(id)).map((snapshot) => ({ snapshot, origin: 'built-in' as const, stored: null })),
    ...stored.map((entry) => ({ snapshot: entry.snapshot, origin: 'archive' as const, stored: entry })),
  ];
  return all.reverse().sort((a, b) => b.snapshot.asOf.localeCompare(a.snapshot.asOf));
}
