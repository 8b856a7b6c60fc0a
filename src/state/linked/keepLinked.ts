import { stored, type StorageOutcome } from '../../storage/StorageOutcome.ts';
import type { Written } from '../../storage/Archive.ts';
import type { Library } from '../Library.svelte.ts';
import { addNotes } from './layOver.ts';
import type { LinkedData } from './LinkedData.ts';
import { addGroups, sameList, type LinkNews } from './LinkNews.ts';

/**
 * Keeps what a link brings among the reader's own; nothing that is stored is overwritten.
 *
 * @returns The changes, each of which can be undone; the first trouble, which leaves what was kept before it.
 */
export async function keepLinked(
  { tables, beside, groups, norms, notes }: LinkNews,
  linked: LinkedData,
  library: Library,
): Promise<StorageOutcome<readonly number[]>> {
  const { documents } = library;
  const ids = new Set([...tables, ...beside].map(({ snapshot }) => snapshot.id));
  const accepted = [...linked.tables, ...linked.beside].filter(({ snapshot }) => ids.has(snapshot.id)).map((table) => table.accepted);
  const steps: readonly (() => Promise<StorageOutcome<Written>>)[] = [
    ...(accepted.length > 0 ? [() => library.save(accepted)] : []),
    ...(groups ? [() => documents.writeGroups((own) => addGroups(own, groups, documents.shipped))] : []),
    ...(norms ? [() => documents.writeNorms((own) => (sameList(own, documents.shipped.norms) ? norms : own))] : []),
    ...(notes.length > 0 ? [() => documents.writeNotes((own) => addNotes(own, notes))] : []),
  ];
  const changes: number[] = [];
  for (const step of steps) {
    const written = await step();
    if (!written.ok) return written;
    if (written.value.change !== null) changes.push(written.value.change);
  }
  return stored(changes);
}
