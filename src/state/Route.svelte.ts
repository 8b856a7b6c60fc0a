import { readLink, writeLink, type ReadLink } from './link.ts';
import type { ViewState } from './ViewState.ts';

/** The address is the state: the only way a user changes a view is to go to another address. */
export class Route {
  #read = $state.raw<ReadLink>(readLink(window.location.hash));

  constructor() {
    window.addEventListener('hashchange', () => {
      this.#read = readLink(window.location.hash);
    });
  }

  get state(): ViewState {
    return this.#read.state;
  }

  /** What the address asked for that made no sense. */
  get dropped(): ReadLink['dropped'] {
    return this.#read.dropped;
  }

  /** The address of the present view with some parts changed: for links. */
  href(change: Partial<ViewState>): string {
    return writeLink({ ...this.state, ...change });
  }

  /** Goes to the present view with some parts changed; the browser's back button returns. */
  go(change: Partial<ViewState>): void {
    window.location.hash = this.href(change);
  }
}
