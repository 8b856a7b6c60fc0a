import type { Box } from '../Box.ts';
import { roundPx } from '../roundPx.ts';

/** A box as path data, drawn clockwise. */
export function boxPath({ x, y, width, height }: Box): string {
  return `M${roundPx(x)} ${roundPx(y)}H${roundPx(x + width)}V${roundPx(y + height)}H${roundPx(x)}Z`;
}
