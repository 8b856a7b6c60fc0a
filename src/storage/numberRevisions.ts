import type { Snapshot } from '../domain/Snapshot.ts';
import type { SupplementKindId } from '../lib/SupplementColumn.ts';
import type { StoredTable } from './Archive.ts';

interface AnyTable extends Pick<Snapshot, 'id' | 'asOf' | 'source'> {
  readonly kind?: SupplementKindId;
  readonly observations: readonly { readonly areaCode: string }[];
}

type Unnumbered<Table = AnyTable> = Omit<StoredTable<Table>, 'revision'>;

const areasOf = ({ snapshot }: Unnumbered): ReadonlySet<string> => new Set(snapshot.observations.map(({ areaCode }) => areaCode));

const isInvented = ({ snapshot }: Unnumbered): boolean => snapshot.source.invented ?? false;

/** Half of all areas that stand in either stand in both: a table with one municipality more is a revision, one of another region is not. */
function sameScope(one: Unnumbered, other: Unnumbered): boolean {
  const [a, b] = [areasOf(one), areasOf(other)];
  const shared = [...a].filter((area) => b.has(area)).length;
  return shared * 2 >= a.size + b.size - shared;
}

/**
 * Tells which tables are revisions of one another: same kind and status date, mostly the same areas as one of them. Invented figures revise no real ones.
 *
 * @returns The snapshots by status date, then time of acceptance, then id; revisions are numbered from 1 in this order.
 */
export function numberRevisions<Table extends AnyTable>(snapshots: readonly Unnumbered<Table>[]): StoredTable<Table>[] {
  const order = ({ snapshot, acceptedAt }: Unnumbered): string => `${snapshot.asOf} ${acceptedAt} ${snapshot.id}`;
  const sorted = [...snapshots].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const families: Unnumbered<Table>[][] = [];
  for (const one of sorted) {
    const isRevisionOf = (other: Unnumbered): boolean =>
      other.snapshot.asOf === one.snapshot.asOf &&
      other.snapshot.kind === one.snapshot.kind &&
      isInvented(other) === isInvented(one) &&
      sameScope(one, other);
    const family = families.find((members) => members.some(isRevisionOf));
    if (family) family.push(one);
    else families.push([one]);
  }
  const revisions = new Map(
    families.flatMap((members) => members.map((one, index) => [one, { number: index + 1, of: members.length }] as const)),
  );
  return sorted.map((one) => ({ ...one, revision: revisions.get(one) ?? { number: 1, of: 1 } }));
}
