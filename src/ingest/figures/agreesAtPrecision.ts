/**
 * True when a printed figure is the recomputed one rounded to the decimals printed. On an exact tie both neighbours agree: publishers round half up or half to even.
 *
 * @param decimals Decimals printed.
 */
export function agreesAtPrecision(printed: number, recomputed: number, decimals: number): boolean {
  return Math.abs(printed - recomputed) <= 0.5 * 10 ** -decimals + 1e-9 * Math.max(1, Math.abs(recomputed));
}
