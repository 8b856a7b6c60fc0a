/** What an axis needs of a d3 scale, be it linear or logarithmic. */
export interface AxisScale {
  /** px of a value. */
  (value: number): number;
  /** About so many round values. */
  ticks(count: number): number[];
  domain(): number[];
}
