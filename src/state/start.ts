import { success, type Outcome } from '../lib/Outcome.ts';
import { openArchive } from '../storage/openArchive.ts';
import { Dashboard } from './Dashboard.svelte.ts';
import preparedJson from '../../data/snapshots/index.csv?prepared';
import { DatabaseState } from './DatabaseState.svelte.ts';
import { FiguresDatabase } from './FiguresDatabase.ts';
import { Library } from './Library.svelte.ts';
import { PreparedAnswers, preparedKey, type PreparedRows } from './PreparedAnswers.ts';
import { rememberOwn } from './rememberOwn.ts';
import { Route } from './Route.svelte.ts';
import { readBuiltIn } from './readBuiltIn.ts';
import type { OpenedArchive } from './singleFile/Carried.ts';

/** Reads what the product ships and opens the user's archive. The database sleeps until somebody needs it. Fails only when the product itself is damaged. */
export async function start(): Promise<Outcome<Dashboard>> {
  const [builtIn, { archive, carried }] = await Promise.all([readBuiltIn(), openOwnOrCarried()]);
  if (!builtIn.ok) return builtIn;
  const route = new Route(async (text) => {
    const { readLinked } = await import('./linked/readLinked.ts');
    return readLinked(text, builtIn.value.catalog);
  });
  const library = new Library(builtIn.value, archive, () => route.linked, carried);
  const database = new FiguresDatabase(new DatabaseState());
  const [key] = await Promise.all([preparedKey(), route.start(), library.refresh(), library.documents.refresh()]);
  const prepared = JSON.parse(preparedJson) as PreparedRows;
  const answers = new PreparedAnswers(library, key === prepared.key ? prepared : { key, figures: [], similar: [] });
  rememberOwn(library);
  return success(new Dashboard(route, library, database, answers));
}

async function openOwnOrCarried(): Promise<OpenedArchive> {
  if (import.meta.env.MODE !== 'single') return { archive: await openArchive(), carried: null };
  const { openFile } = await import('./singleFile/openFile.ts');
  return openFile();
}
