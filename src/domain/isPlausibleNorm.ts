const lowest = 300;
const highest = 5000;

/** True for a norm that somebody may have set: 300 to 5.000 insured per capacity. The national one was 1.600. */
export function isPlausibleNorm(norm: number): boolean {
  return norm >= lowest && norm <= highest;
}
