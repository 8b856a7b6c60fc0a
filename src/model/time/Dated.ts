import type { IsoDate } from '../../lib/IsoDate.ts';

/** What is known of one status date: the view of the table accepted last, and of those it revised or disagrees with. */
export interface Dated<View> {
  readonly date: IsoDate;
  /** The one accepted last stands last. */
  readonly views: readonly View[];
}

/**
 * Views by their status date, the earliest first, no date twice.
 *
 * @param views Of equal dates the one accepted last stands last.
 */
export function byDate<View>(views: readonly View[], dateOf: (view: View) => IsoDate): readonly Dated<View>[] {
  const dates = new Map<IsoDate, View[]>();
  for (const view of views) {
    const same = dates.get(dateOf(view)) ?? [];
    dates.set(dateOf(view), same);
    same.push(view);
  }
  return [...dates].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, all]) => ({ date, views: all }));
}
