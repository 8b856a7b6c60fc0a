import type { Coverage } from '../Coverage.ts';
import type { AreaPair } from './AreaPair.ts';
import { changesOf, largestFirst } from './largestChanges.ts';

/** So many municipalities all have their names in a chart. */
const all = 6;
const most = 5;

/** Whether any of those named is so because it changed most, and not because the reader looks at it. */
export function isNamedByChange(named: ReadonlySet<string>, { municipality }: Coverage): boolean {
  return [...named].some((code) => code !== municipality?.code);
}

/** The municipalities that a chart of lines names: all of a few; of many the five that changed most, and the one the reader looks at. */
export function namedAreas(pairs: readonly AreaPair[], { indicator, municipality }: Coverage): ReadonlySet<string> {
  if (pairs.length <= all) return new Set(pairs.map(({ code }) => code));
  const changed = largestFirst(changesOf(pairs, indicator)).filter(({ change }) => change !== 0);
  const codes = changed.slice(0, most).map(({ pair }) => pair.code);
  return new Set([...codes, ...pairs.filter(({ code }) => code === municipality?.code).map(({ code }) => code)]);
}
