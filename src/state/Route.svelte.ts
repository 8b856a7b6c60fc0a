import { flushSync } from 'svelte';
import type { AnyFigureRef } from '../model/calculation/FigureRef.ts';
import { readLink, writeLink, type ReadLink } from './link.ts';
import { noLinkedData, type LinkedData } from './linked/LinkedData.ts';
import { startView, type ViewState } from './ViewState.ts';

type ReadData = (text: string) => Promise<LinkedData>;

/** The address is the state: the only way a user changes a view is to go to another address. */
export class Route {
  #read = $state.raw<ReadLink>({ state: startView, dropped: [], data: null, deck: null });
  #linked = $state.raw<LinkedData>(noLinkedData);
  /** The part of the address that was followed last; null before any. */
  #followed: string | null = null;
  /** Whether the entry before the present one in the browser's history is the same view without the open calculation. */
  #opened = false;

  /** @param readData Reads the tables that a link brings with it. */
  constructor(private readonly readData: ReadData) {}

  /** Goes where the address says, and follows it from now on. */
  async start(): Promise<void> {
    const follow = () => void this.#follow();
    window.addEventListener('hashchange', follow);
    // Where the browser has it, it tells at once, and not in a later task.
    if ('navigation' in window) window.navigation.addEventListener('currententrychange', follow);
    await this.#follow();
  }

  /** A view is shown with the tables its link brings, or not yet. */
  async #follow(): Promise<void> {
    const { hash } = window.location;
    if (hash === this.#followed) return;
    this.#followed = hash;
    let read = readLink(hash);
    if (read.data !== this.#linked.text) {
      const { data } = read;
      const linked = data === null ? noLinkedData : await this.readData(data);
      read = readLink(window.location.hash);
      if (read.data !== data) return;
      this.#linked = linked;
    }
    // The browser keeps a microtask, and with it all that its change replaced, until it next looks through its whole memory.
    flushSync(() => (this.#read = read));
    if (this.state.figure === null) this.#opened = false;
  }

  /** A route that follows no address: it knows the same tables, and goes where it is told to `stand`. */
  beside(): Route {
    const other = new Route(this.readData);
    other.#read = this.#read;
    other.#linked = this.#linked;
    return other;
  }

  /** Goes to a view without the address. */
  stand(link: string): void {
    this.#read = readLink(link);
  }

  /** The deck that the address brings with it, packed. */
  get deck(): string | null {
    return this.#read.deck;
  }

  /** The tables that the address brings with it. */
  get linked(): LinkedData {
    return this.#linked;
  }

  /** What came with the address and could be read: it goes along from view to view. */
  get #brought(): string | null {
    return this.#linked.trouble === null ? this.#linked.text : null;
  }

  get state(): ViewState {
    return this.#read.state;
  }

  /** What the address asked for that made no sense. */
  get dropped(): ReadLink['dropped'] {
    return this.#read.dropped;
  }

  /** The address of the present view with some parts changed: for links. An open calculation does not go along; tables that came with the address do. */
  href(change: Partial<ViewState>): string {
    return writeLink({ ...this.state, figure: null, ...change }, this.#brought);
  }

  /** The present view with some parts changed, without what came with the address: as a deck keeps it. */
  view(change: Partial<ViewState>): string {
    return writeLink({ ...this.state, mode: 'page', figure: null, ...change });
  }

  /** Goes to another view in the place of the present one, and leaves no trace of it in the browser's history. Tables that came with the address go along. */
  enter(link: string, change: Partial<ViewState> = {}): void {
    window.location.replace(writeLink({ ...readLink(link).state, ...change }, this.#brought));
  }

  /** Goes back to an address as it was, in the place of the present one. @param hash With its "#"; '' for the start. */
  restore(hash: string): void {
    window.location.replace(hash === '' ? '#' : hash);
  }

  /** Goes to the present view with some parts changed; the browser's back button returns. */
  go(change: Partial<ViewState>): void {
    window.location.hash = this.href(change);
  }

  /** Opens the calculation of a figure; the browser's back button closes it. From one calculation to another there is no step between. */
  openFigure(figure: AnyFigureRef): void {
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
