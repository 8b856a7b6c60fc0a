/** Something that wants its middle at a place on a line and takes some room there; px. */
export interface Wish {
  readonly at: number;
  readonly size: number;
}

interface Cluster {
  start: number;
  size: number;
  /** Sum of where its members would have the cluster start. */
  wished: number;
  readonly members: number[];
}

/**
 * Moves things on a line apart until none overlaps another, each as little as can be; those that want the same place keep their order.
 *
 * @param low px nothing may stand below; `high` likewise above.
 * @returns The middles, in the order of the wishes. What does not fit between `low` and `high` begins at `low` and stands out beyond `high`.
 */
export function spreadApart(wishes: readonly Wish[], low: number, high: number): readonly number[] {
  const order = wishes.map((_, index) => index).sort((one, other) => wishes[one]!.at - wishes[other]!.at || one - other);
  const clusters: Cluster[] = [];
  for (const index of order) {
    const { at, size } = wishes[index]!;
    let last: Cluster = { start: 0, size, wished: at - size / 2, members: [index] };
    settle(last, low, high);
    for (let before = clusters.at(-1); before && before.start + before.size > last.start; before = clusters.at(-1)) {
      clusters.pop();
      const wished = before.wished + last.wished - last.members.length * before.size;
      last = { start: 0, size: before.size + last.size, wished, members: [...before.members, ...last.members] };
      settle(last, low, high);
    }
    clusters.push(last);
  }
  const middles = wishes.map(() => 0);
  for (const { start, members } of clusters) {
    let from = start;
    for (const index of members) {
      const { size } = wishes[index]!;
      middles[index] = from + size / 2;
      from += size;
    }
  }
  return middles;
}

function settle(cluster: Cluster, low: number, high: number): void {
  cluster.start = Math.max(low, Math.min(high - cluster.size, cluster.wished / cluster.members.length));
}
