import type { Library } from './Library.svelte.ts';

/** Read before the page's script has come: see scripts/firstView/frameScript.js. */
const name = 'laegedaekning-own';

/**
 * Remembers for the next visit that the reader has figures of their own, so that the ones that come with the page are not shown first. Only a hint: the
 * archive decides.
 */
export function rememberOwn({ snapshots, supplements, documents, shippedCatalog }: Library): void {
  const isOwn = ({ origin }: Library['snapshots' | 'supplements'][number]): boolean => origin === 'archive';
  try {
    if (documents.catalog !== shippedCatalog || snapshots.some(isOwn) || supplements.some(isOwn)) localStorage.setItem(name, '');
    else localStorage.removeItem(name);
  } catch {
    // Where nothing is kept, there is nothing to remember.
  }
}
