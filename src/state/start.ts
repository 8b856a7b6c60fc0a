import { success, type Outcome } from '../lib/Outcome.ts';
import { openArchive } from '../storage/openArchive.ts';
import { Dashboard } from './Dashboard.svelte.ts';
import { FiguresDatabase } from './FiguresDatabase.ts';
import { Library } from './Library.svelte.ts';
import { Route } from './Route.svelte.ts';
import { readBuiltIn } from './readBuiltIn.ts';

/** Reads what the product ships, opens the user's archive, and starts the database behind them. Fails only when the product itself is damaged. */
export async function start(): Promise<Outcome<Dashboard>> {
  const [builtIn, archive] = await Promise.all([readBuiltIn(), openArchive()]);
  if (!builtIn.ok) return builtIn;
  const route = new Route(async (text) => {
    const { readLinkedTables } = await import('./linked/readLinkedTables.ts');
    return readLinkedTables(text, builtIn.value.catalog);
  });
  const library = new Library(builtIn.value, archive, () => route.linked.tables.map(({ snapshot }) => snapshot));
  const database = new FiguresDatabase();
  database.warmUp(builtIn.value.catalog);
  await Promise.all([route.start(), library.refresh(), library.documents.refresh()]);
  return success(new Dashboard(route, library, database));
}
