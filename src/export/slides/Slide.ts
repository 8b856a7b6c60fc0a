import type { ChartSpec } from '../../charts/ChartSpec.ts';

/** What one slide shows. */
export interface Slide {
  readonly spec: ChartSpec;
  /** Lines for who presents it: how the figures came about. */
  readonly notes: readonly string[];
}
