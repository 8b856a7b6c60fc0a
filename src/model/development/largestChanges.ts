import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { changeOf, isSmallPair, type AreaPair } from './AreaPair.ts';

export interface ChangedPair {
  readonly pair: AreaPair;
  readonly change: number;
}

/** The municipalities with figures on both dates that are large enough to be named, the largest change first, up or down; equal ones in the order given. */
export function largestChanges(pairs: readonly AreaPair[], indicator: Indicator): readonly ChangedPair[] {
  return pairs
    .filter((pair) => !isSmallPair(pair))
    .flatMap((pair): readonly ChangedPair[] => {
      const change = changeOf(pair, indicator);
      return change === null ? [] : [{ pair, change }];
    })
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

/** Those that share the largest change; none where nothing changed. */
export function leadersOf(changes: readonly ChangedPair[]): readonly ChangedPair[] {
  const [first] = changes;
  return first && first.change !== 0 ? changes.filter(({ change }) => Math.abs(change) === Math.abs(first.change)) : [];
}
