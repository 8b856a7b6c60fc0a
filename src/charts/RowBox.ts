import type { Box } from './Box.ts';

/** Where a row stands, so that the page can lay a real button over it. */
export interface RowBox {
  readonly id: string;
  readonly box: Box;
}
