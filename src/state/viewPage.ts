import type { ChartView } from '../model/ChartView.ts';
import { groupPage } from '../model/pages/groupPage.ts';
import { municipalityPage } from '../model/pages/municipalityPage.ts';
import type { Page } from '../model/pages/Page.ts';
import type { Dashboard } from './Dashboard.svelte.ts';

/** What the view of a dashboard says, with some of its charts. @returns Null until the database has answered. */
export function viewPage({ coverage, history, route }: Dashboard, charts: readonly ChartView[]): Page | null {
  if (!coverage) return null;
  const { own } = coverage;
  return route.state.view === 'municipality' && own
    ? { ...municipalityPage(coverage, own, history), charts }
    : groupPage(coverage, history, charts);
}
