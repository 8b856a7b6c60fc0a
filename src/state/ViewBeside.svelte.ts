import type { Dashboard } from './Dashboard.svelte.ts';

/** A view that nobody looks at, made from the same tables by the same code as the one on the page: for files of views that are not shown. */
export class ViewBeside {
  readonly #dashboard: Dashboard;

  constructor(dashboard: Dashboard) {
    this.#dashboard = dashboard.beside();
  }

  /**
   * Goes to a view and waits until all that belongs to it is known.
   *
   * @param link The view, as the part of an address after `#`.
   * @returns The dashboard that shows it, until the next call.
   * @throws The signal's reason when it is aborted; when the database cannot answer.
   */
  open(link: string, signal: AbortSignal): Promise<Dashboard> {
    const dashboard = this.#dashboard;
    dashboard.route.stand(link);
    return new Promise((resolve, reject) => {
      const end = $effect.root(() => {
        $effect(() => {
          dashboard.follow();
          if (dashboard.route.state.chart === 'map') void dashboard.boundaries.follow();
        });
        $effect(() => {
          if (dashboard.failed) settle(() => reject(new Error('The database cannot answer')));
          else if (dashboard.isSettled) settle(() => resolve(dashboard));
        });
      });
      const stop = (): void => settle(() => reject(signal.reason as Error));
      const settle = (tell: () => void): void => {
        signal.removeEventListener('abort', stop);
        tell();
        // Not from within the effects it ends.
        queueMicrotask(end);
      };
      signal.addEventListener('abort', stop);
      if (signal.aborted) stop();
    });
  }
}
