/** Logarithms of factorials up to more capacities than a random municipality has. */
const logFactorials = [0];
for (let n = 1; n <= 2000; n += 1) logFactorials.push(logFactorials[n - 1]! + Math.log(n));

/** The share below which `p` of the binomial outcomes lie, interpolated as Spiegelhalter does; summed from nothing upwards, in logarithms. */
function limitOfWhole(share: number, n: number, p: number): number {
  if (share === 0 || share === 1) return share;
  let sum = 0;
  for (let k = 0; k <= n; k += 1) {
    const ways = logFactorials[n]! - logFactorials[k]! - logFactorials[n - k]!;
    const chance = Math.exp(ways + k * Math.log(share) + (n - k) * Math.log1p(-share));
    sum += chance;
    if (sum > p) return Math.max(0, k - (sum - p) / chance) / n;
  }
  return 1;
}

/** A second opinion on the 95 % limits around a share; between whole capacities in proportion, below one those of one. */
export function exactLimits(share: number, capacity: number): readonly [lower: number, upper: number] {
  const [below, above] = [Math.max(1, Math.floor(capacity)), Math.max(1, Math.ceil(capacity))];
  const part = capacity < 1 ? 0 : capacity - Math.floor(capacity);
  const at = (p: number): number => limitOfWhole(share, below, p) * (1 - part) + (part === 0 ? 0 : limitOfWhole(share, above, p) * part);
  return [at(0.025), at(0.975)];
}
