import type { StorageTrouble } from '../../lib/StorageTrouble.ts';
import { carriedText } from '../../singleFile/parts.ts';
import type { Archive } from '../../storage/Archive.ts';
import { openArchive } from '../../storage/openArchive.ts';
import { restoreArchive } from '../../storage/restoreArchive.ts';
import { sha256 } from '../../storage/sha256.ts';
import type { Carried, Origin } from './Carried.ts';

/**
 * Opens the archive that the single file carries, as an archive of its own: named by its content, so the reader's other tables are not touched, and what
 * is changed in it is there when the same file is opened again.
 *
 * @returns Null where the page carries none.
 */
export async function openCarriedArchive(): Promise<{ readonly archive: Archive; readonly carried: Carried } | null> {
  const text = carriedText('archive');
  if (text === '') return null;
  const bytes = new TextEncoder().encode(text);
  const { savedAt, from, view, archive: backup } = JSON.parse(text) as Origin & { readonly archive: unknown };
  const archive = await openArchive({ name: `laegedaekning ${await sha256(bytes)}` });
  const trouble = await fill(archive, new TextEncoder().encode(JSON.stringify(backup)));
  return { archive, carried: { savedAt, from, view, trouble } };
}

/** Once: what the reader removes afterwards stays away. */
async function fill(archive: Archive, backup: Uint8Array): Promise<StorageTrouble | null> {
  const history = await archive.history();
  if (!history.ok) return history.trouble;
  if (history.value.length > 0) return null;
  // The reader may have cleared the list of changes.
  const held = await archive.dump();
  if (!held.ok) return held.trouble;
  if (held.value.length > 0) return null;
  const restored = await restoreArchive(backup, archive);
  return restored.ok ? null : restored.trouble;
}
