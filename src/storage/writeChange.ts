import type { ChangeKind } from './Archive.ts';
import { collectGarbage } from './collectGarbage.ts';
import type { Transaction } from './Store.ts';
import type { Delta, StoredChange } from './Tables.ts';

/** How many changes can be undone. */
const logLength = 100;

/** Puts the records of a change into the state before or after it. */
export async function applyDeltas(transaction: Transaction, deltas: readonly Delta[], side: 'before' | 'after'): Promise<void> {
  await Promise.all(
    deltas.map(({ key, [side]: record }) => (record ? transaction.put('records', record) : transaction.remove('records', key))),
  );
}

/** The turn after every turn in the log. */
export const nextTurn = (log: readonly StoredChange[]): number => log.reduce((last, { turn }) => Math.max(last, turn), 0) + 1;

/**
 * Makes a change and writes it to the log; the oldest entries beyond a hundred leave the log, and with them what only they needed.
 *
 * @returns The change's number, null when there are no deltas.
 */
export async function writeChange(
  transaction: Transaction,
  { kind, at, deltas }: { readonly kind: ChangeKind; readonly at: string; readonly deltas: readonly Delta[] },
): Promise<number | null> {
  if (deltas.length === 0) return null;
  await applyDeltas(transaction, deltas, 'after');
  const log = await transaction.all('changes');
  const key = await transaction.log({ kind, at, deltas, undone: false, turn: nextTurn(log) });
  const outdated = log.sort((a, b) => a.turn - b.turn).slice(0, Math.max(0, log.length + 1 - logLength));
  for (const change of outdated) await transaction.remove('changes', change.key);
  if (outdated.length > 0) await collectGarbage(transaction);
  return key;
}
