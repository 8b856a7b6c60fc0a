import type { Component } from 'svelte';
import type { Canvas } from '../../charts/Canvas.ts';
import type { Dashboard } from '../../state/Dashboard.svelte.ts';
import type { ChartView } from '../../model/ChartView.ts';

/** What a section of the dialog is given. */
export interface ShareSectionProps {
  readonly dashboard: Dashboard;
  /** The chart it is about; of a whole view the first one until another is chosen, and null where the view has none. */
  readonly chart: ChartView | null;
  /** All charts of the view. */
  readonly charts: readonly ChartView[];
  /** Makes it about another chart of the view, in every section. */
  readonly choose: (chartId: string) => void;
  /** What a chart of the page is drawn on; null where it has left the page. */
  readonly canvasOf: (chartId: string) => Canvas | null;
}

/** The sections in the order in which they are offered; `i18n/share.ts` names them. */
export const shareSectionIds = ['link', 'picture', 'slide', 'report', 'data', 'deck', 'embed', 'file'] as const;
export type ShareSectionId = (typeof shareSectionIds)[number];

export interface ShareSection {
  readonly id: ShareSectionId;
  /** Fetched when the section is opened. */
  readonly load: () => Promise<{ readonly default: Component<ShareSectionProps> }>;
}
