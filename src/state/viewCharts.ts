import { assertNever } from '../lib/assertNever.ts';
import type { ChartView } from '../model/ChartView.ts';
import { dumbbellView } from '../model/compare/dumbbellView.ts';
import { funnelView } from '../model/compare/funnelView.ts';
import { mapView } from '../model/compare/map/mapView.ts';
import { scatterView } from '../model/compare/scatterView.ts';
import type { Coverage } from '../model/Coverage.ts';
import { coverageView } from '../model/coverageView.ts';
import { developmentCharts } from '../model/development/developmentCharts.ts';
import { slopeView } from '../model/development/slopeView.ts';
import { coveredOf } from '../model/development/ungroupedDates.ts';
import { historyViews, ownView } from '../model/municipality/municipalityCharts.ts';
import { rankedView } from '../model/rankedView.ts';
import { supplementChart } from '../model/supplements/supplementChart.ts';
import { supplementDevelopment } from '../model/supplements/supplementDevelopment.ts';
import { datedCoverages } from '../model/time/datedCoverages.ts';
import type { Dashboard } from './Dashboard.svelte.ts';

/** The charts of the view that a dashboard shows, in the order of the page; none until the database has answered. */
export function viewCharts(dashboard: Dashboard): readonly ChartView[] {
  const { coverage, history } = dashboard;
  const { view } = dashboard.route.state;
  if (!coverage) return [];
  switch (view) {
    case 'overview':
      return [coverageView(coverage), rankedView(coverage), ...dashboard.supplements.map(supplementChart)];
    case 'municipality': {
      const dates = datedCoverages(history);
      const { own } = coverage;
      return own ? [ownView(coverage, own), ...(dates.length < 2 ? [] : historyViews(coverage, own, dates))] : [];
    }
    case 'compare': {
      const compared = comparedIn(dashboard, coverage);
      return compared ? [compared] : [];
    }
    case 'development':
      return [...overTime(dashboard, coverage), ...besideOverTime(dashboard)];
    case 'table':
    case 'data':
      return [];
    default:
      return assertNever(view);
  }
}

function comparedIn({ route, library, boundaries }: Dashboard, coverage: Coverage): ChartView | null {
  const { chart } = route.state;
  switch (chart) {
    case 'ranked':
      return rankedView(coverage);
    case 'dumbbell':
      return dumbbellView(coverage);
    case 'scatter':
      return scatterView(coverage);
    case 'funnel':
      return funnelView(coverage);
    case 'map':
      return mapView(coverage, library.tiles, boundaries.shown?.boundaries ?? null);
    default:
      return assertNever(chart);
  }
}

function overTime({ earlier, history }: Dashboard, coverage: Coverage): readonly ChartView[] {
  const dates = datedCoverages(coveredOf(history));
  if (dates.length < 2) return [];
  return [...developmentCharts(earlier, coverage, dates), ...(earlier ? [slopeView(earlier, coverage)] : [])];
}

function besideOverTime(dashboard: Dashboard): readonly ChartView[] {
  const { notes } = dashboard.library;
  return dashboard.supplements.flatMap((present) => supplementDevelopment(present, dashboard.supplementHistory(present), notes));
}
