import { tick } from 'svelte';
import { stepping } from './stepping.ts';
import { whenIdle } from './whenIdle.ts';

/** What a reader sees of something; px from its top. */
export interface Sight {
  readonly from: number;
  readonly to: number;
}

/** So many parts take about five milliseconds. */
const partsATurn = 14;

const everything: Sight = { from: -Infinity, to: Infinity };

/**
 * Draws something so that what the reader sees of it changes within a frame: at once what stands in the window; what does not, in the quiet
 * moments after. Before a frame is painted it is looked where it stands by then, so that nothing out of date comes into sight. What stands outside
 * the window entirely sleeps until its turn: the browser neither sets nor paints it.
 */
export abstract class InTurn {
  #node: HTMLElement | null = null;
  /** As if it stood at the window's top, until it has a place; while the page is built there is no window. */
  #sight: Sight = { from: 0, to: typeof window === 'undefined' ? 0 : window.innerHeight };
  #callOff: (() => void) | null = null;
  #isMeasured = false;
  #isAsleep = false;

  /** px; 0 before it is drawn. */
  protected abstract get height(): number;

  /** Whether something of what is wanted is not drawn. */
  protected abstract get isWaiting(): boolean;

  /**
   * Draws what is wanted.
   *
   * @param sight All of this part of it.
   * @param more So many parts of the rest.
   */
  protected abstract draw(sight: Sight, more: number): void;

  /** Called when it was looked where things stand: asking the browser at another time would make it set the page once more. */
  protected measured(): void {}

  /** Where it stands on the page, as long as it stands there: a block that keeps its size while it sleeps (`contain-intrinsic-height: auto`). */
  readonly place = (node: HTMLElement): (() => void) => {
    this.#node = node;
    const look = (): void => this.#look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look, { passive: true });
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
      this.#node = null;
      this.#callOff?.();
    };
  };

  /** To be called when something else is wanted. @param whole Whether nothing may wait: for print. */
  protected begin(whole: boolean): void {
    if (!this.#isMeasured) this.#measure();
    if (whole) this.draw(everything, 0);
    else if (this.#isInSight()) this.draw(this.#sight, 0);
    this.#sleep(this.isWaiting && !this.#isInSight());
    if (!this.#isAsleep) this.#clip(this.isWaiting);
    if (!this.isWaiting) return;
    this.#later(stepping);
    void tick().then(() => this.#look());
  }

  /** To be called when nothing of it is shown any more, so that nothing is drawn that nobody sees. */
  rest(): void {
    this.#callOff?.();
    this.#callOff = null;
  }

  /** Cuts off what is out of date below the window's edge: the browser need not paint it. */
  #clip(clipped: boolean): void {
    const style = this.#node?.style;
    if (!style) return;
    style.clipPath = clipped ? `inset(0 0 max(0px, 100% - ${String(Math.round(this.#sight.to))}px) 0)` : '';
  }

  /** What holds the focus would lose it. */
  #sleep(asleep: boolean): void {
    const style = this.#node?.style;
    if (!style || this.#isAsleep === asleep || (asleep && this.#node?.contains(document.activeElement))) return;
    style.contentVisibility = asleep ? 'hidden' : '';
    this.#isAsleep = asleep;
  }

  #measure(): void {
    if (!this.#node) return;
    this.#isMeasured = true;
    const { top } = this.#node.getBoundingClientRect();
    this.#sight = { from: -top, to: window.innerHeight - top };
    // To measure what sleeps would wake it.
    if (!this.#isAsleep) this.measured();
  }

  #look(): void {
    this.#measure();
    if (!this.isWaiting || !this.#isInSight()) return;
    this.draw(this.#sight, 0);
    this.#sleep(false);
    this.#clip(this.isWaiting);
  }

  #isInSight(): boolean {
    return this.#sight.to > 0 && this.#sight.from < Math.max(1, this.height);
  }

  #later(pause = 0): void {
    this.#callOff?.();
    this.#callOff = whenIdle(() => {
      this.#callOff = null;
      this.#clip(false);
      this.#sleep(false);
      this.draw(this.#sight, partsATurn);
      if (this.isWaiting) this.#later();
    }, pause);
  }
}
