import { page } from '../i18n/page.ts';
import { present } from '../i18n/present.ts';
import type { ChartView } from '../model/ChartView.ts';
import type { Dashboard } from './Dashboard.svelte.ts';

/** What must be known of a chart that is shown without the page, which would say it above: where the figures come from, and what the address asked for in vain. */
export function viewRemarks(dashboard: Dashboard, chart: ChartView | null): readonly string[] {
  const { language, library, selection, route } = dashboard;
  const { show } = route.state;
  const missed = chart && show !== null && chart.id !== show ? [{ part: 'show' as const, value: show }] : [];
  const dropped = [...dashboard.dropped, ...missed].map(({ part, value }) =>
    page.dropped[language]({ part: page.droppedParts[part][language], value }),
  );
  const isFromLink = library.snapshots.some(({ origin, snapshot }) => origin === 'link' && snapshot.id === selection?.snapshot.id);
  return [...dropped, ...(isFromLink ? [present.fromLink[language]] : [])];
}
