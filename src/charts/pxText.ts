import { roundPx } from './roundPx.ts';

/** Tenths up to 4.000 px, each written once: a plot of a hundred lines has 50.000 points but few different numbers. Filled, for a list with holes is slow to look up. */
const most = 40_000;
const texts = new Array<string | undefined>(most).fill(undefined);

/** px as it stands in a path, rounded to 0.1. */
export function pxText(value: number): string {
  const tenths = Math.round(value * 10);
  return tenths >= 0 && tenths < most ? (texts[tenths] ??= String(tenths / 10)) : String(roundPx(value));
}
