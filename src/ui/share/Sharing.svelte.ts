import { createContext, untrack } from 'svelte';
import type { ChartView } from '../../model/ChartView.ts';

/** What the reader asked for: to share, or to show on the wall. Of a view as a whole the chart is null. */
export interface ShareRequest {
  readonly kind: 'share' | 'show';
  readonly chartId: string | null;
}

/** The charts that stand on the page, and what the reader wants done with them. */
export class Sharing {
  #registered = $state.raw<readonly (() => ChartView)[]>([]);
  #request = $state.raw<ShareRequest | null>(null);

  /** In the order in which they came to the page. */
  get charts(): readonly ChartView[] {
    return this.#registered.map((read) => read());
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

  /** Tells that a chart stands on the page. @returns What takes it away again. */
  register(read: () => ChartView): () => void {
    this.#registered = untrack(() => [...this.#registered, read]);
    return () => (this.#registered = this.#registered.filter((other) => other !== read));
  }

  ask(request: ShareRequest): void {
    this.#request = request;
  }

  close(): void {
    this.#request = null;
  }
}

export const [sharingOf, provideSharing] = createContext<Sharing>();
