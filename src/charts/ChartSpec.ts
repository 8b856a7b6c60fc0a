import type { ChoroplethSpec } from './choropleth/ChoroplethSpec.ts';
import type { CoverageSpec } from './coverage/CoverageSpec.ts';
import type { DumbbellSpec } from './dumbbell/DumbbellSpec.ts';
import type { FunnelSpec } from './funnel/FunnelSpec.ts';
import type { LineSpec } from './line/LineSpec.ts';
import type { MultiplesSpec } from './multiples/MultiplesSpec.ts';
import type { RankedSpec } from './ranked/RankedSpec.ts';
import type { ScatterSpec } from './scatter/ScatterSpec.ts';
import type { SlopeSpec } from './slope/SlopeSpec.ts';
import type { TilemapSpec } from './tilemap/TilemapSpec.ts';

/** Every chart by its kind. A new one: a line here, one in `allCharts.ts`, and a folder. */
export interface ChartSpecs {
  readonly choropleth: ChoroplethSpec;
  readonly coverage: CoverageSpec;
  readonly dumbbell: DumbbellSpec;
  readonly funnel: FunnelSpec;
  readonly line: LineSpec;
  readonly multiples: MultiplesSpec;
  readonly ranked: RankedSpec;
  readonly scatter: ScatterSpec;
  readonly slope: SlopeSpec;
  readonly tilemap: TilemapSpec;
}

export type ChartKind = keyof ChartSpecs;
export type ChartSpec = ChartSpecs[ChartKind];
