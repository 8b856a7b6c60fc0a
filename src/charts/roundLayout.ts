import { once } from '../lib/once.ts';
import type { ChartItem, ChartLayout } from './ChartLayout.ts';
import { roundNumbers } from './roundNumbers.ts';

/** Rounds a layout to 0.1 px; what an item draws is worked out and rounded when it is asked for. */
export function roundLayout({ items, ...rest }: ChartLayout): ChartLayout {
  return { ...roundNumbers(rest), items: items.map(roundItem) };
}

function roundItem(item: ChartItem): ChartItem {
  const scene = once(() => roundNumbers(item.scene));
  return {
    id: item.id,
    name: item.name,
    box: roundNumbers(item.box),
    get scene() {
      return scene();
    },
  };
}
