import type { Interval } from '../freeIntervals.ts';
import type { PlacedText } from '../Scene.ts';
import { balanceText } from '../balanceText.ts';
import { measureText } from '../measureText.ts';
import { roundPx } from '../roundPx.ts';
import type { QuadrantNames } from './QuadrantNames.ts';

/** Quadrants' names broken into lines. */
export interface SetQuadrants {
  readonly lines: Readonly<Record<keyof QuadrantNames, readonly string[]>>;
  readonly size: number;
  /** px that the upper names take of the plot, and the lower ones; 0 without. */
  readonly above: number;
  readonly below: number;
}

const mostLines = 4;
const lineHeight = 1.15;

/**
 * Breaks the names of the quadrants so that each stays on its side of the comparator. A name that would need more than four lines is left out.
 *
 * @param across px of the plot.
 * @param x px of the comparator's upright line.
 */
export function setQuadrants(names: QuadrantNames | null, across: Interval, x: number, em: number): SetQuadrants {
  const size = roundPx(em * 0.85);
  const left = x - across[0] - em * 0.8;
  const right = across[1] - x - em * 0.8;
  const set = (name: string | undefined, width: number) => setName(name ?? '', width, size);
  const lines = {
    topLeft: set(names?.topLeft, left),
    topRight: set(names?.topRight, right),
    bottomLeft: set(names?.bottomLeft, left),
    bottomRight: set(names?.bottomRight, right),
  };
  const strip = (one: readonly string[], other: readonly string[]) => {
    const most = Math.max(one.length, other.length);
    return most === 0 ? 0 : most * size * lineHeight + em * 0.5;
  };
  return { lines, size, above: strip(lines.topLeft, lines.topRight), below: strip(lines.bottomLeft, lines.bottomRight) };
}

function setName(name: string, width: number, size: number): readonly string[] {
  const words = name.split(' ').map((word) => measureText(word, size));
  if (name === '' || Math.max(...words) > width) return [];
  const lines = balanceText(name, width, { size, weight: 400 });
  return lines.length > mostLines ? [] : lines;
}

/** The names in the corners of the plot. */
export function placeQuadrants({ lines, size }: SetQuadrants, across: Interval, down: Interval, em: number): readonly PlacedText[] {
  const step = size * lineHeight;
  const place = (name: readonly string[], anchor: 'start' | 'end', first: number) =>
    name.map((text, index): PlacedText => {
      const x = anchor === 'start' ? across[0] + em * 0.4 : across[1] - em * 0.4;
      return { text, x, y: first + index * step, anchor, size, weight: 400, color: 'muted' };
    });
  const upper = down[0] + em * 0.25 + size * 0.78;
  const lower = (name: readonly string[]) => down[1] - em * 0.25 - size * 0.22 - (name.length - 1) * step;
  return [
    ...place(lines.topLeft, 'start', upper),
    ...place(lines.topRight, 'end', upper),
    ...place(lines.bottomLeft, 'start', lower(lines.bottomLeft)),
    ...place(lines.bottomRight, 'end', lower(lines.bottomRight)),
  ];
}
