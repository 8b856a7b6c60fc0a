import type { Held, TableHead } from './Held.ts';

/** Up to so many tables of one file stand by themselves: as many as can be taken in at a glance. */
const few = 3;

/** Gathers the many tables of one file where the first of them stands; all others stay alone. The order is kept, also within a file. */
export function heldByFile<Table extends TableHead>(held: readonly Held<Table>[]): readonly (readonly Held<Table>[])[] {
  const keyOf = ({ snapshot, stored }: Held<Table>): string => stored?.original.sha256 ?? snapshot.id;
  const files = new Map<string, Held<Table>[]>();
  for (const one of held) {
    const file = files.get(keyOf(one));
    if (file) file.push(one);
    else files.set(keyOf(one), [one]);
  }
  const isMany = (one: Held<Table>): boolean => (files.get(keyOf(one))?.length ?? 0) > few;
  return held.flatMap((one) => {
    const file = files.get(keyOf(one)) ?? [];
    if (!isMany(one)) return [[one]];
    return file[0] === one ? [file] : [];
  });
}
