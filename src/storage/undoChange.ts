import { canonicalJson } from './canonicalJson.ts';
import type { Written } from './Archive.ts';
import type { StorageOutcome } from './StorageOutcome.ts';
import { refused, stored } from './StorageOutcome.ts';
import type { Transaction } from './Store.ts';
import type { StoredChange } from './Tables.ts';
import { applyDeltas, nextTurn } from './writeChange.ts';

const byTurn = (a: StoredChange, b: StoredChange): number => b.turn - a.turn;

const touchesTheSame = (a: StoredChange, b: StoredChange): boolean =>
  a.deltas.some(({ key }) => b.deltas.some((other) => other.key === key));

async function flip(transaction: Transaction, change: StoredChange, turn: number): Promise<StorageOutcome<Written>> {
  await applyDeltas(transaction, change.deltas, change.undone ? 'after' : 'before');
  await transaction.put('changes', { ...change, undone: !change.undone, turn });
  const ids = change.deltas.flatMap(({ before, after }) => (before ?? after)?.id ?? []);
  return stored({ change: change.key, ids, already: [] });
}

/** Takes back the change of that number, or the latest. Changes to the same record come off in reverse order only. */
export async function undoChange(transaction: Transaction, key?: number): Promise<StorageOutcome<Written>> {
  const log = await transaction.all('changes');
  const done = log.filter(({ undone }) => !undone).sort(byTurn);
  const change = key === undefined ? done[0] : done.find((entry) => entry.key === key);
  if (!change) return refused('nothing-to-undo', {});
  if (done.some((later) => later.turn > change.turn && touchesTheSame(later, change))) return refused('changed-since', {});
  return flip(transaction, change, nextTurn(log));
}

/** Makes the undone change of that number again, or the one undone last. Its records must stand as they stood before it. */
export async function redoChange(transaction: Transaction, key?: number): Promise<StorageOutcome<Written>> {
  const log = await transaction.all('changes');
  const undone = log.filter((entry) => entry.undone).sort(byTurn);
  const change = key === undefined ? undone[0] : undone.find((entry) => entry.key === key);
  if (!change) return refused('nothing-to-redo', {});
  for (const delta of change.deltas) {
    const now = (await transaction.get('records', delta.key)) ?? null;
    if (canonicalJson(now) !== canonicalJson(delta.before)) return refused('changed-since', {});
  }
  return flip(transaction, change, nextTurn(log));
}
