import type { Box } from '../../charts/Box.ts';

/** The smallest side of something that a finger shall meet, in px: WCAG 2.2, 2.5.8. */
const leastSide = 24;

/** Where a part of a picture lies on it; CSS lengths. */
export interface OverlaySides {
  readonly left: string;
  readonly top: string;
  readonly width: string;
  readonly height: string;
}

/** And where a note about it stands. */
export interface OverlayBox extends OverlaySides {
  /** Where the note begins: for a row that goes across the picture, past the names of its neighbours. */
  readonly noteLeft: string;
  /** The lower edge, and the upper one counted from below. */
  readonly below: string;
  readonly above: string;
  readonly isLow: boolean;
}

function px(length: number): string {
  return `${length.toFixed(1)}px`;
}

/** One too small for a finger grows around its middle. */
function grown({ x, y, width, height }: Box): Box {
  const [wide, high] = [Math.max(width, leastSide), Math.max(height, leastSide)];
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}

/** Where a box of a picture lies, however large the picture is; one too small for a finger grows around its middle. */
export function overlaySides(box: Box): OverlaySides {
  const { x, y, width, height } = grown(box);
  return { left: px(x), top: px(y), width: px(width), height: px(height) };
}

/** Where a box of a picture lies, and a note about it. */
export function overlayBox(box: Box, picture: { readonly width: number; readonly height: number }): OverlayBox {
  const { x, y, width, height } = grown(box);
  return {
    ...overlaySides(box),
    noteLeft: px(width > picture.width / 2 ? x + width * 0.25 : x),
    below: px(y + height),
    above: px(picture.height - y),
    isLow: y + height > picture.height * 0.7,
  };
}
