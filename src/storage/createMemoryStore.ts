import type { MemoryReason } from '../lib/ArchiveStatus.ts';
import type { Store, Transaction } from './Store.ts';
import type { Key, TableName, Tables } from './Tables.ts';

type Rows = { readonly [Name in TableName]: Map<Key<Name>, Tables[Name]> };

const copy = ({ records, contents, originals, changes }: Rows): Rows => ({
  records: new Map(records),
  contents: new Map(contents),
  originals: new Map(originals),
  changes: new Map(changes),
});

/** Tables that last as long as the page, for tests and for browsers that keep nothing. Rows are copied in and out, as a database does. */
export function createMemoryStore(reason: MemoryReason): Store {
  let rows: Rows = { records: new Map(), contents: new Map(), originals: new Map(), changes: new Map() };
  let lastChange = 0;
  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;
  const listeners = new Set<() => void>();

  const open = (draft: Rows): Transaction => {
    const table = <Name extends TableName>(name: Name) => draft[name] as Map<Key<Name>, Tables[Name]>;
    return {
      get: (name, key) => Promise.resolve(structuredClone(table(name).get(key))),
      all: (name) => Promise.resolve(structuredClone([...table(name).values()])),
      keys: (name) => Promise.resolve([...table(name).keys()]),
      put: (name, row) => {
        table(name).set(row.key, structuredClone(row));
        return Promise.resolve();
      },
      remove: (name, key) => {
        table(name).delete(key);
        return Promise.resolve();
      },
      log: (change) => {
        draft.changes.set(++lastChange, structuredClone({ ...change, key: lastChange }));
        return Promise.resolve(lastChange);
      },
    };
  };

  return {
    status: { kind: 'memory', reason },
    transact(mode, body) {
      const attempt = queue.then(async () => {
        if (closed) throw new Error('The archive is closed.');
        const draft = mode === 'readwrite' ? copy(rows) : rows;
        const outcome = await body(open(draft));
        if (outcome.ok) rows = draft;
        if (outcome.ok && mode === 'readwrite') listeners.forEach((listener) => listener());
        return outcome;
      });
      queue = attempt.catch(() => undefined);
      return attempt;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      closed = true;
    },
  };
}
