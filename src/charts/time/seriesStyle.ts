import type { Emphasis } from '../ChartParts.ts';
import type { ColorName } from '../ColorName.ts';

/** How an area's line and its label are drawn. */
export interface SeriesStyle {
  readonly line: ColorName;
  readonly text: ColorName;
  /** In body text sizes. */
  readonly width: number;
}

const styles: Readonly<Record<Emphasis, SeriesStyle>> = {
  highlight: { line: 'highlight', text: 'highlight', width: 0.17 },
  plain: { line: 'data', text: 'ink', width: 0.13 },
  pale: { line: 'pale', text: 'muted', width: 0.1 },
};

export function seriesStyle(emphasis: Emphasis): SeriesStyle {
  return styles[emphasis];
}

/** Dark, in front of the areas' lines. */
export const comparatorStyle: SeriesStyle = { line: 'ink', text: 'ink', width: 0.1 };

/** Areas that are there to be compared with, without names: thin, so that a hundred do not fill the plot. */
export const contextStyle: SeriesStyle = { line: 'pale', text: 'muted', width: 0.05 };

/** What is drawn later lies in front. */
export const paintOrder: Readonly<Record<Emphasis, number>> = { pale: 0, plain: 1, highlight: 2 };
