import { createContext, untrack } from 'svelte';
import type { Slide } from '../../domain/Deck.ts';
import type { Canvas } from '../../charts/Canvas.ts';
import type { ChartView } from '../../model/ChartView.ts';

/** What the reader asked for: to share, or to show on the wall. Of a view as a whole the chart is null. */
export type ShareRequest =
  | { readonly kind: 'share'; readonly chartId: string | null }
  | {
      readonly kind: 'show';
      readonly chartId: string | null;
      /** A deck's; without them the charts of the page are shown. */
      readonly slides?: readonly Slide[];
    };

interface ShownChart {
  /** Null while it is hidden. */
  readonly read: () => ChartView | null;
  /** What it is drawn on. */
  readonly canvas: () => Canvas;
}

/** The charts that stand on the page, and what the reader wants done with them. */
export class Sharing {
  #registered = $state.raw<readonly ShownChart[]>([]);
  #request = $state.raw<ShareRequest | null>(null);

  /** In the order in which they came to the page. */
  get charts(): readonly ChartView[] {
    return this.#registered.map(({ read }) => read()).filter((chart) => chart !== null);
  }

  /** Asks no chart for its view: what is asked may stand in front of the charts, and their view may just have gone. */
  get hasCharts(): boolean {
    return this.#registered.length > 0;
  }

  /** Null while nobody wants anything. */
  get request(): ShareRequest | null {
    return this.#request;
  }

  /** The chart that was asked for; of a whole view, and where it has left the page, the first one. Null where there is none. */
  get chart(): ChartView | null {
    const { charts } = this;
    return charts.find(({ id }) => id === this.#request?.chartId) ?? charts[0] ?? null;
  }

  /** What a chart of the page is drawn on; null where it has left the page. */
  canvasOf(chartId: string): Canvas | null {
    return this.#registered.find(({ read }) => read()?.id === chartId)?.canvas() ?? null;
  }

  /** Tells that a chart stands on the page. @returns What takes it away again. */
  register(read: ShownChart['read'], canvas: () => Canvas): () => void {
    const shown = { read, canvas };
    this.#registered = untrack(() => [...this.#registered, shown]);
    return () => (this.#registered = this.#registered.filter((other) => other !== shown));
  }

  ask(request: ShareRequest): void {
    this.#request = request;
  }

  close(): void {
    this.#request = null;
  }
}

export const [sharingOf, provideSharing] = createContext<Sharing>();
