/** Between which shares so much of what chance alone would do lies; both from 0 to 1. */
export interface FunnelLimits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Exact binomial control limits for a share of capacities, interpolated between whole numbers of vacancies: Spiegelhalter, "Funnel plots
 * for comparing institutional performance", Statistics in Medicine 24 (2005), 1185–1202, appendix A.1. With R vacancies of n and r the
 * smallest number for which P(R ≤ r) > p, the limit is (r − α) / n where α = (P(R ≤ r) − p) / P(R = r); below zero it is zero.
 *
 * The binomial knows whole capacities only. A fractional one lies between its neighbours, and so do its limits, in proportion; less than
 * one capacity has the limits of one.
 *
 * @param share The comparator's share, 0–1: what each capacity is vacant with if nothing but chance sets areas apart.
 * @param capacity Capacities of the area.
 * @param coverage 0–1, half of the rest on either side: 0.95 or 0.998.
 * @returns Null where there is no capacity, or a share or coverage that is none.
 */
export function funnelLimits(share: number, capacity: number, coverage: number): FunnelLimits | null {
  if (!(share >= 0 && share <= 1 && capacity > 0 && Number.isFinite(capacity) && coverage > 0 && coverage < 1)) return null;
  const below = limitsOfWhole(share, Math.max(1, Math.floor(capacity)), coverage);
  const part = capacity < 1 ? 0 : capacity - Math.floor(capacity);
  if (part === 0) return below;
  const above = limitsOfWhole(share, Math.ceil(capacity), coverage);
  return { lower: between(below.lower, above.lower, part), upper: between(below.upper, above.upper, part) };
}

function between(one: number, other: number, part: number): number {
  return one + (other - one) * part;
}

function limitsOfWhole(share: number, capacity: number, coverage: number): FunnelLimits {
  if (share === 0 || share === 1) return { lower: share, upper: share };
  const [lower, upper] = funnelQuantiles(share, capacity, coverage);
  return { lower: lower.vacancies / capacity, upper: upper.vacancies / capacity };
}

/** The number of vacancies below which a part of all outcomes lies, interpolated, and what it is interpolated from. */
export interface FunnelQuantile {
  /** The part of all outcomes, 0–1: P. */
  readonly part: number;
  /** The least whole number r with P(R ≤ r) > part; that sum, and P(R = r). */
  readonly count: number;
  readonly sum: number;
  readonly chance: number;
  /** r − (P(R ≤ r) − part) / P(R = r), not below zero. */
  readonly vacancies: number;
}

/**
 * The numbers of vacancies between which chance keeps to, for a whole number of capacities.
 *
 * @param share Above 0 and below 1. `coverage` likewise.
 * @returns The lower one, then the upper one.
 */
export function funnelQuantiles(share: number, capacity: number, coverage: number): readonly [FunnelQuantile, FunnelQuantile] {
  const chances = binomial(share, capacity);
  const tail = (1 - coverage) / 2;
  return [quantile(chances, tail), quantile(chances, 1 - tail)];
}

function quantile(chances: readonly number[], part: number): FunnelQuantile {
  let sum = 0;
  for (const [count, chance] of chances.entries()) {
    sum += chance;
    if (sum > part) return { part, count, sum, chance, vacancies: Math.max(0, count - (sum - part) / chance) };
  }
  const count = chances.length - 1;
  return { part, count, sum, chance: chances[count] ?? 0, vacancies: count };
}

/** The chances of 0, 1, … n vacancies. Built outwards from the likeliest number: powers of a share would vanish for a large area. */
function binomial(share: number, n: number): readonly number[] {
  const odds = share / (1 - share);
  const chances = new Array<number>(n + 1).fill(0);
  const likeliest = Math.min(n, Math.floor((n + 1) * share));
  chances[likeliest] = 1;
  for (let k = likeliest; k < n; k += 1) chances[k + 1] = ((chances[k] ?? 0) * odds * (n - k)) / (k + 1);
  for (let k = likeliest; k > 0; k -= 1) chances[k - 1] = ((chances[k] ?? 0) * k) / (odds * (n - k + 1));
  const whole = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance) => chance / whole);
}
