import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { changeOf, isSmallPair, type AreaPair } from './AreaPair.ts';

export interface ChangedPair {
  readonly pair: AreaPair;
  readonly change: number;
}

/** How an indicator changed in each of some areas between two dates. */
export interface Changes {
  /** The areas with figures on both dates. */
  readonly known: readonly ChangedPair[];
  /** Those of them that are large enough to be named. */
  readonly large: readonly ChangedPair[];
  /** Those that share the largest change among the large ones, up or down; none where none of these changed. */
  readonly leaders: readonly ChangedPair[];
  /** The areas with few capacities that changed as much as the leaders, or more. */
  readonly smallLeaders: readonly AreaPair[];
  /** Whether the figures of every area that is large enough to be named are known. */
  readonly isLargeKnown: boolean;
}

/** @returns All areas in the order given. */
export function changesOf(pairs: readonly AreaPair[], indicator: Indicator): Changes {
  const known: ChangedPair[] = [];
  const large: ChangedPair[] = [];
  const small: ChangedPair[] = [];
  let most = 0;
  let isLargeKnown = true;
  for (const pair of pairs) {
    const [change, isSmall] = [changeOf(pair, indicator), isSmallPair(pair)];
    if (change === null) {
      if (!isSmall) isLargeKnown = false;
      continue;
    }
    const changed = { pair, change };
    known.push(changed);
    (isSmall ? small : large).push(changed);
    if (!isSmall) most = Math.max(most, Math.abs(change));
  }
  return {
    known,
    large,
    leaders: large.filter(({ change }) => change !== 0 && Math.abs(change) === most),
    smallLeaders: small.filter(({ change }) => change !== 0 && Math.abs(change) >= most).map(({ pair }) => pair),
    isLargeKnown,
  };
}

/** The areas that are large enough to be named, the largest change first, up or down; equal ones in the order given. */
export function largestFirst({ large }: Changes): readonly ChangedPair[] {
  return large.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
}
