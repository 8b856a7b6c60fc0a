import { allIndicators } from './allIndicators.ts';
import type { Indicator } from './Indicator.ts';

const byId = new Map(allIndicators.map((indicator) => [indicator.id, indicator]));

/** The indicator with this id; null for an id that is none, as an old or edited link may carry. */
export function indicatorById(id: string): Indicator | null {
  return byId.get(id) ?? null;
}
