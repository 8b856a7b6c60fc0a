import type { ChoroplethSpec } from '../../../charts/choropleth/ChoroplethSpec.ts';
import type { TilemapSpec } from '../../../charts/tilemap/TilemapSpec.ts';
import type { Boundaries } from '../../../domain/Boundaries.ts';
import type { Tile } from '../../../domain/Tile.ts';
import { figureRef } from '../../calculation/FigureRef.ts';
import { disputeLines, type ItemFigures } from '../../calculation/itemFigures.ts';
import { chartView, type ChartView } from '../../ChartView.ts';
import type { Coverage } from '../../Coverage.ts';
import { choroplethSpec } from './choroplethSpec.ts';
import { mapTable } from './mapTable.ts';
import { tilemapSpec } from './tilemapSpec.ts';

/** What an area's name, which holds its figure, does not say already. */
function figuresOf(coverage: Coverage): ItemFigures {
  return new Map(
    coverage.everywhere.map((row) => [row.code, { figure: figureRef(row, coverage.indicator), lines: disputeLines(coverage, row) }]),
  );
}

/** The country filled by the chosen indicator: tiles, or the planner's own boundaries. */
export function mapView(coverage: Coverage, tiles: readonly Tile[], own: Boundaries | null): ChartView<TilemapSpec | ChoroplethSpec> {
  return chartView<TilemapSpec | ChoroplethSpec>({
    id: 'map',
    spec: () => (own ? choroplethSpec(coverage, tiles, own) : tilemapSpec(coverage, tiles)),
    twin: () => mapTable(coverage, tiles),
    figures: () => figuresOf(coverage),
  });
}
