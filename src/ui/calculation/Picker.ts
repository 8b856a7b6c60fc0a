import type { Box } from '../../charts/Box.ts';
import type { ItemFigure } from '../../model/calculation/itemFigures.ts';

/** Something of a picture that a pointer can mean and the keyboard can reach. */
export interface Spot extends ItemFigure {
  /** Its own within the picture. */
  readonly id: string;
  readonly name: string;
  /** px of the picture; one without a size is a point. */
  readonly box: Box;
}

/** Finds the parts of a picture that has too many of them, or parts too oddly shaped, for a button over each. */
export interface Picker {
  /** Where the Tab key arrives; null where there is nothing. */
  readonly first: () => Spot | null;
  /** What a pointer means at a place of the picture, px. */
  readonly at: (x: number, y: number) => Spot | null;
  /** Where a key leads from a spot, by the key's name. */
  readonly ways: (from: Spot) => ReadonlyMap<string, Spot>;
  /** The spot of that id as it lies now; null where there is none any more. */
  readonly find: (id: string) => Spot | null;
}

/** The keys that lead from one spot to another. */
export const wayKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
