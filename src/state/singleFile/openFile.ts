import { rememberFile } from '../../singleFile/ownTemplate.ts';
import { openArchive } from '../../storage/openArchive.ts';
import type { OpenedArchive } from './Carried.ts';
import { openCarriedArchive } from './openCarriedArchive.ts';

/** The archive of a page that is a single file: the one it carries, else the reader's own. It shows what was open when it was saved. */
export async function openFile(): Promise<OpenedArchive> {
  rememberFile();
  const opened = (await openCarriedArchive()) ?? { archive: await openArchive(), carried: null };
  if (opened.carried?.view.startsWith('#') && window.location.hash === '') window.location.replace(opened.carried.view);
  return opened;
}
