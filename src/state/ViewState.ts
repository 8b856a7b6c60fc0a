import type { Language } from '../i18n/Text.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import type { AnyFigureRef } from '../model/calculation/FigureRef.ts';
import type { ComparatorId } from '../model/ComparatorId.ts';

export const views = ['overview', 'municipality', 'compare', 'development', 'table', 'data'] as const;

/** The charts of the view that compares. */
export const compareCharts = ['ranked', 'dumbbell', 'scatter', 'funnel', 'map'] as const;
export type CompareChart = (typeof compareCharts)[number];

export type View = (typeof views)[number];

/** The page as a whole; one chart of it alone, for another page to embed; or what stands before the presenter while the chart is on the wall. */
export const modes = ['page', 'chart', 'presenter'] as const;
export type Mode = (typeof modes)[number];

/** Everything a link brings back. Null leaves the choice to what the archive holds: the newest snapshot, its own group. */
export interface ViewState {
  readonly view: View;
  readonly language: Language;
  /** Code of the group or region. */
  readonly area: string | null;
  /** Id of the snapshot. */
  readonly snapshot: string | null;
  /** Id of the earlier snapshot that the present one is held against; null for the oldest one. */
  readonly earlier: string | null;
  /** Code of the municipality the reader looks at. */
  readonly municipality: string | null;
  /** The day that decides who belongs to which group; null for the status date. */
  readonly groupedOn: IsoDate | null;
  readonly comparator: ComparatorId;
  readonly chart: CompareChart;
  /** Id of the indicator that the municipalities are ranked by. */
  readonly indicator: string;
  /** The figure whose calculation is open; null for none. */
  readonly figure: AnyFigureRef | null;
  readonly mode: Mode;
  /** Id of the chart of the view that is shown alone; null for its first one. */
  readonly show: string | null;
}

export const startView: ViewState = {
  view: 'overview',
  language: 'da',
  area: null,
  snapshot: null,
  earlier: null,
  municipality: null,
  groupedOn: null,
  chart: 'ranked',
  comparator: 'region',
  indicator: 'vacancy-share',
  figure: null,
  mode: 'page',
  show: null,
};
