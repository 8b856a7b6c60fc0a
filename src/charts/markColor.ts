import type { Emphasis } from './ChartParts.ts';
import type { ColorName } from './ColorName.ts';

/** The colour of a mark that asks to be looked at so much. */
export function markColor(emphasis: Emphasis): ColorName {
  return emphasis === 'highlight' ? 'highlight' : emphasis === 'pale' ? 'pale' : 'data';
}
