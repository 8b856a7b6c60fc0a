import type { Transaction } from './Store.ts';
import type { StoredRecord } from './Tables.ts';

/** Drops contents and originals that no record and no entry of the change log needs. */
export async function collectGarbage(transaction: Transaction): Promise<void> {
  const log = await transaction.all('changes');
  const inLog = log.flatMap(({ deltas }) => deltas.flatMap(({ before, after }) => [before, after]));
  const needed = [...(await transaction.all('records')), ...inLog].filter((record): record is StoredRecord => record !== null);
  const contents = new Set(needed.map(({ content }) => content));
  const originals = new Set(needed.map(({ original }) => original.sha256));
  for (const key of await transaction.keys('contents')) if (!contents.has(key)) await transaction.remove('contents', key);
  for (const key of await transaction.keys('originals')) if (!originals.has(key)) await transaction.remove('originals', key);
}
