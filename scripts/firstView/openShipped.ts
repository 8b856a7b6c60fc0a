import { DatabaseState } from '../../src/state/DatabaseState.svelte.ts';
import { Dashboard } from '../../src/state/Dashboard.svelte.ts';
import { FiguresDatabase } from '../../src/state/FiguresDatabase.ts';
import { Library } from '../../src/state/Library.svelte.ts';
import { noLinkedData } from '../../src/state/linked/LinkedData.ts';
import { PreparedAnswers, type PreparedRows } from '../../src/state/PreparedAnswers.ts';
import { readBuiltIn } from '../../src/state/readBuiltIn.ts';
import { Route } from '../../src/state/Route.svelte.ts';
import type { Archive } from '../../src/storage/Archive.ts';
import { createMemoryArchive } from '../../src/storage/createMemoryArchive.ts';

/** The page of a reader who comes for the first time, with no link to a view of its own. @throws When a shipped file is damaged. */
export async function openShipped(prepared: PreparedRows): Promise<Dashboard> {
  const builtIn = await readBuiltIn();
  if (!builtIn.ok) throw new Error(`The shipped files cannot be read: ${JSON.stringify(builtIn.diagnostics)}`);
  const archive: Archive = { ...createMemoryArchive(), status: { kind: 'kept' } };
  const library = new Library(builtIn.value, archive);
  const route = new Route(() => Promise.resolve(noLinkedData));
  return new Dashboard(route, library, new FiguresDatabase(new DatabaseState()), new PreparedAnswers(library, prepared));
}
