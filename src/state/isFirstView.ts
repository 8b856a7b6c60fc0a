import type { Dashboard } from './Dashboard.svelte.ts';
import { writeLink } from './link.ts';
import { startView } from './ViewState.ts';

/** Whether the page shows what it shows whoever comes for the first time: what the build drew into it. */
export function isFirstView({ route, library, coverage, dropped }: Dashboard): boolean {
  return (
    coverage !== null &&
    dropped.length === 0 &&
    route.deck === null &&
    route.linked.text === null &&
    writeLink(route.state) === writeLink(startView) &&
    library.catalog === library.shippedCatalog &&
    library.supplements.length === 0 &&
    library.snapshots.every(({ origin }) => origin === 'built-in') &&
    library.status.kind === 'kept'
  );
}
