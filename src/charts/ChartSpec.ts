import type { CoverageSpec } from './coverage/CoverageSpec.ts';
import type { DumbbellSpec } from './dumbbell/DumbbellSpec.ts';
import type { RankedSpec } from './ranked/RankedSpec.ts';

/** Every chart by its kind. A new one: a line here, one in `allCharts.ts`, and a folder. */
export interface ChartSpecs {
  readonly coverage: CoverageSpec;
  readonly dumbbell: DumbbellSpec;
  readonly ranked: RankedSpec;
}

export type ChartKind = keyof ChartSpecs;
export type ChartSpec = ChartSpecs[ChartKind];
