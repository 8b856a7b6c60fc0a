/** One view of a presentation. */
export interface Slide {
  /** The view, as the part of an address after `#`. */
  readonly link: string;
  /** What lists call it; the chart itself carries the title of its figures. */
  readonly title: string;
  /** What the presenter wants to say; '' for nothing. */
  readonly note: string;
  /** Whether region, group and municipality come one after the other. */
  readonly isStepwise: boolean;
}

/** A named list of views to show one after the other. */
export interface Deck {
  readonly name: string;
  readonly slides: readonly Slide[];
}

/** What a deck may hold. */
export const deckLimits = { slides: 100, title: 300, note: 4000, link: 2000 } as const;
