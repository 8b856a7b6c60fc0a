import { municipalityRows, type Coverage } from '../model/Coverage.ts';
import { municipalityPage } from '../model/pages/municipalityPage.ts';
import type { Page } from '../model/pages/Page.ts';
import type { Dashboard } from './Dashboard.svelte.ts';

/** The pages of a group's municipalities that the table has figures of, one at a time, in the order of the source. Throws when the database cannot answer. */
export async function* municipalityPages(dashboard: Dashboard, group: Coverage): AsyncGenerator<Page> {
  for (const { code } of municipalityRows(group)) {
    const asked = await dashboard.askMunicipality(code);
    const own = asked?.coverage.own;
    if (!own) throw new Error(`No figures of ${code}, whose row the group has`);
    yield municipalityPage(asked.coverage, own, asked.history);
  }
}
