/**
 * One figure minus another, to nine decimals like the figures themselves: binary fractions leave 0.044999… of 0.2 − 0.155, which would round the wrong way.
 *
 * @param scale 100 for the points between two shares.
 */
export function difference(value: number, against: number, scale = 1): number {
  return toNineDecimals((value - against) * scale);
}

/** A figure computed here, as exact as those the database gives. */
export function toNineDecimals(value: number): number {
  return Number(value.toFixed(9));
}
