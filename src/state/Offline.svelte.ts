import { followReleases } from '../offline/followReleases.ts';

/** The page as it is kept in this browser, beside the one its host has. */
export class Offline {
  #load = $state.raw<(() => void) | null>(null);
  #isStarted = false;

  /** Loads a newer release of the page in this tab; null while there is none. */
  get load(): (() => void) | null {
    return this.#load;
  }

  /**
   * Begins to keep the page, after everything that somebody may wait for. Only a page that a host serves, and on its own: not while developing, not from a file,
   * not inside another page.
   */
  start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    if (!import.meta.env.PROD || !/^https?:$/.test(location.protocol) || window.top !== window || !('serviceWorker' in navigator)) return;
    const follow = (): void => {
      followReleases((load) => (this.#load = load)).catch(() => undefined);
    };
    const whenIdle = (): void => {
      if ('requestIdleCallback' in window) window.requestIdleCallback(follow);
      else setTimeout(follow, 2_000);
    };
    if (document.readyState === 'complete') whenIdle();
    else window.addEventListener('load', whenIdle, { once: true });
  }

  /** Lets the reader be; the newer release comes with the next visit's question. */
  dismiss(): void {
    this.#load = null;
  }
}
