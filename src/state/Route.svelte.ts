import type { FigureRef } from '../model/calculation/FigureRef.ts';
import { readLink, writeLink, type ReadLink } from './link.ts';
import type { ViewState } from './ViewState.ts';

/** The address is the state: the only way a user changes a view is to go to another address. */
export class Route {
  #read = $state.raw<ReadLink>(readLink(window.location.hash));
  /** Whether the entry before the present one in the browser's history is the same view without the open calculation. */
  #opened = false;

  constructor() {
    window.addEventListener('hashchange', () => {
      this.#read = readLink(window.location.hash);
      if (this.state.figure === null) this.#opened = false;
    });
  }

  get state(): ViewState {
    return this.#read.state;
  }

  /** What the address asked for that made no sense. */
  get dropped(): ReadLink['dropped'] {
    return this.#read.dropped;
  }

  /** The address of the present view with some parts changed: for links. An open calculation does not go along. */
  href(change: Partial<ViewState>): string {
    return writeLink({ ...this.state, figure: null, ...change });
  }

  /** Goes to the present view with some parts changed; the browser's back button returns. */
  go(change: Partial<ViewState>): void {
    window.location.hash = this.href(change);
  }

  /** Opens the calculation of a figure; the browser's back button closes it. From one calculation to another there is no step between. */
  openFigure(figure: FigureRef): void {
    if (this.state.figure === null) {
      this.#opened = true;
      this.go({ figure });
    } else window.location.replace(this.href({ figure }));
  }

  /** Closes the open calculation and leaves no trace of it in the browser's history. */
  closeFigure(): void {
    if (this.#opened) window.history.back();
    else window.location.replace(this.href({}));
  }
}
