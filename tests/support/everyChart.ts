import type { ChartKind } from '../../src/charts/ChartSpec.ts';
import type { Boundaries } from '../../src/domain/Boundaries.ts';
import type { ChartView } from '../../src/model/ChartView.ts';
import { dumbbellView } from '../../src/model/compare/dumbbellView.ts';
import { funnelView } from '../../src/model/compare/funnelView.ts';
import { mapView } from '../../src/model/compare/map/mapView.ts';
import { scatterView } from '../../src/model/compare/scatterView.ts';
import type { Coverage } from '../../src/model/Coverage.ts';
import { coverageView } from '../../src/model/coverageView.ts';
import { developmentCharts } from '../../src/model/development/developmentCharts.ts';
import { slopeView } from '../../src/model/development/slopeView.ts';
import { historyViews, ownView } from '../../src/model/municipality/municipalityCharts.ts';
import { rankedView } from '../../src/model/rankedView.ts';
import { datedCoverages } from '../../src/model/time/datedCoverages.ts';
import { tiles } from './tiles.ts';

/** A square for each municipality: a picture that nobody looks at. */
const boundaries: Boundaries = {
  coordinates: 'wgs84',
  outlines: new Map(
    tiles.map(({ code, column, row }) => [
      code,
      [
        [
          [
            [column, 60 - row],
            [column + 1, 60 - row],
            [column + 1, 59 - row],
            [column, 60 - row],
          ],
        ],
      ],
    ]),
  ),
};

/** Every chart of the page by its kind, as a reader meets it: a new kind has no place here until it is added, and then the laws about all charts hold for it. */
export function everyChart(earlier: Coverage, later: Coverage): Readonly<Record<ChartKind, readonly (ChartView | null)[]>> {
  const dates = datedCoverages([earlier, later]);
  const development = developmentCharts(earlier, later, dates);
  const { own } = later;
  return {
    coverage: [coverageView(later), own && ownView(later, own)],
    ranked: [rankedView(later)],
    dumbbell: [dumbbellView(later)],
    scatter: [scatterView(later)],
    funnel: [funnelView(later)],
    tilemap: [mapView(later, tiles, null)],
    choropleth: [mapView(later, tiles, boundaries)],
    line: [...development.filter(({ spec }) => spec.kind === 'line'), ...(own ? historyViews(later, own, dates) : [])],
    multiples: development.filter(({ spec }) => spec.kind === 'multiples'),
    slope: [slopeView(earlier, later)],
  };
}
