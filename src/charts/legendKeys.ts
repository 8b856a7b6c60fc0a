import type { Emphasis } from './ChartParts.ts';
import { markColor } from './markColor.ts';
import type { Key } from './placeKeys.ts';

/** Dots in their colours, with what they mean. */
export function legendKeys(legend: readonly { readonly emphasis: Emphasis; readonly text: string }[]): readonly Key[] {
  return legend.map(({ emphasis, text }) => ({ sign: 'dot', text, color: markColor(emphasis) }));
}
