import type { Deck, Slide } from '../../domain/Deck.ts';
import type { ChartView } from '../../model/ChartView.ts';
import type { Page } from '../../model/pages/Page.ts';
import { wordChart } from '../../export/picture/wordChart.ts';
import type { Dashboard } from '../Dashboard.svelte.ts';
import { ViewBeside } from '../ViewBeside.svelte.ts';
import { viewCharts } from '../viewCharts.ts';
import { viewPage } from '../viewPage.ts';
import { viewRemarks } from '../viewRemarks.ts';

/** A view of a deck as a page with its one chart; null where there is no chart to show. */
export interface DeckView {
  readonly slide: Slide;
  readonly page: Page | null;
}

/**
 * The views of a deck with their figures, one at a time, whatever the page shows meanwhile. What an audience must know of a view stands below its chart.
 *
 * @throws The signal's reason when it is aborted; when the database cannot answer.
 */
export async function* deckViews({ slides }: Deck, dashboard: Dashboard, signal: AbortSignal): AsyncGenerator<DeckView> {
  const beside = new ViewBeside(dashboard);
  for (const slide of slides) {
    const shown = await beside.open(slide.link, signal);
    const charts = viewCharts(shown);
    const chart = charts.find(({ id }) => id === shown.route.state.show) ?? charts[0];
    yield { slide, page: chart ? viewPage(shown, [remarked(chart, viewRemarks(shown, chart))]) : null };
  }
}

function remarked({ id, spec, twin, figures, points }: ChartView, remarks: readonly string[]): ChartView {
  return { id, spec: wordChart(spec, { title: '', note: remarks.join(' ') }), twin, figures, points };
}
