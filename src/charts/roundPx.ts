/** Rounds to 0.1 px; never gives −0. */
export function roundPx(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
