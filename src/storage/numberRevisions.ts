import type { StoredSnapshot } from './Archive.ts';

type Unnumbered = Omit<StoredSnapshot, 'revision'>;

const areasOf = ({ snapshot }: Unnumbered): ReadonlySet<string> => new Set(snapshot.observations.map(({ areaCode }) => areaCode));

/** Half of all areas that stand in either stand in both: a table with one municipality more is a revision, one of another region is not. */
function sameScope(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((area) => b.has(area)).length;
  return shared * 2 >= a.size + b.size - shared;
}

/**
 * Tells which snapshots are revisions of one another: same status date, mostly the same areas as one of them.
 *
 * @returns The snapshots by status date, then time of acceptance, then id; revisions are numbered from 1 in this order.
 */
export function numberRevisions(snapshots: readonly Unnumbered[]): StoredSnapshot[] {
  const order = ({ snapshot, acceptedAt }: Unnumbered): string => `${snapshot.asOf} ${acceptedAt} ${snapshot.id}`;
  const sorted = [...snapshots].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const families: { readonly asOf: string; readonly members: { readonly one: Unnumbered; readonly areas: ReadonlySet<string> }[] }[] = [];
  for (const one of sorted) {
    const areas = areasOf(one);
    const family = families.find(
      ({ asOf, members }) => asOf === one.snapshot.asOf && members.some((member) => sameScope(member.areas, areas)),
    );
    if (family) family.members.push({ one, areas });
    else families.push({ asOf: one.snapshot.asOf, members: [{ one, areas }] });
  }
  const revisions = new Map(
    families.flatMap(({ members }) => members.map(({ one }, index) => [one, { number: index + 1, of: members.length }] as const)),
  );
  return sorted.map((one) => ({ ...one, revision: revisions.get(one) ?? { number: 1, of: 1 } }));
}
