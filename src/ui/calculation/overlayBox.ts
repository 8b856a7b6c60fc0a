import type { Box } from '../../charts/Box.ts';

/** The smallest side of something that a finger shall meet, in px: WCAG 2.2, 2.5.8. */
const leastSide = 24;

/** Where a part of a picture lies on it; CSS lengths. */
export interface OverlayBox {
  readonly left: string;
  readonly top: string;
  readonly width: string;
  readonly height: string;
  /** Where a note about it begins: for a row that goes across the picture, past the names of its neighbours. */
  readonly noteLeft: string;
  /** The lower edge, and the upper one counted from below. */
  readonly below: string;
  readonly above: string;
  readonly isLow: boolean;
}

/** Where a box of a picture lies; one too small for a finger grows around its middle. */
export function overlayBox({ x, y, width, height }: Box, picture: { readonly width: number; readonly height: number }): OverlayBox {
  const [wide, high] = [Math.max(width, leastSide), Math.max(height, leastSide)];
  const [left, top] = [x - (wide - width) / 2, y - (high - height) / 2];
  const px = (length: number): string => `${length.toFixed(1)}px`;
  return {
    left: px(left),
    top: px(top),
    width: px(wide),
    height: px(high),
    noteLeft: px(wide > picture.width / 2 ? left + wide * 0.25 : left),
    below: px(top + high),
    above: px(picture.height - top),
    isLow: top + high > picture.height * 0.7,
  };
}
