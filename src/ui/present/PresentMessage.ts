import type { Slide } from '../../domain/Deck.ts';

/** Where a presentation stands: what the wall tells the presenter's window. */
export interface PresentState {
  readonly kind: 'state';
  readonly slides: readonly Slide[];
  readonly at: number;
  /** When it began: milliseconds since 1970. */
  readonly startedAt: number;
}

/** What the windows of a presentation say to each other, over a channel that has the name of the presenter's window. */
export type PresentMessage =
  PresentState | { readonly kind: 'hello' } | { readonly kind: 'move'; readonly by: 1 | -1 } | { readonly kind: 'ended' };

/** Begins the names of presenters' windows. */
export const presenterName = 'laegedaekning-presenter-';
