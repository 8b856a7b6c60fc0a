import { page } from '../i18n/page.ts';
import { present } from '../i18n/present.ts';
import type { ChartView } from '../model/ChartView.ts';
import type { Dashboard } from './Dashboard.svelte.ts';
import { linkNewsOf } from './linked/LinkNews.ts';

/** What must be known of a chart that is shown without the page, which would say it above: where the figures come from, and what the address asked for in vain. */
export function viewRemarks(dashboard: Dashboard, chart: ChartView | null): readonly string[] {
  const { language, library, selection, route } = dashboard;
  const { show } = route.state;
  const missed = chart && show !== null && chart.id !== show ? [{ part: 'show' as const, value: show }] : [];
  const dropped = [...dashboard.dropped, ...missed].map(({ part, value }) =>
    page.dropped[language]({ part: page.droppedParts[part][language], value }),
  );
  const news = linkNewsOf(route.linked.documents, library);
  const shown = new Set([selection?.snapshot.id, ...dashboard.supplements.map(({ table }) => table.id)]);
  const isFromLink = [...news.tables, ...news.beside].some(({ snapshot }) => shown.has(snapshot.id));
  const documents = [news.groups, news.norms, news.clashing.groups, news.clashing.norms, ...news.notes];
  return [
    ...dropped,
    ...(isFromLink ? [present.fromLink[language]] : []),
    ...(documents.some((each) => each !== null) ? [present.madeWithLink[language]] : []),
  ];
}
