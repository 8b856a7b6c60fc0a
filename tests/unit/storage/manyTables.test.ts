import { expect, test } from 'vitest';
import { createArchive } from '../../../src/storage/createArchive.ts';
import { createMemoryStore } from '../../../src/storage/createMemoryStore.ts';
import type { Store } from '../../../src/storage/Store.ts';
import { exampleSnapshot } from './exampleSnapshot.ts';

/** A store that notes what is put into which of its tables. */
function watched(): { readonly store: Store; readonly put: string[] } {
  const inner = createMemoryStore('asked');
  const put: string[] = [];
  const store: Store = {
    ...inner,
    transact: (mode, body) =>
      inner.transact(mode, (transaction) =>
        body({
          ...transaction,
          put: (name, row) => {
            put.push(name);
            return transaction.put(name, row);
          },
        }),
      ),
  };
  return { store, put };
}

test('a file of hundreds of tables is kept once, whether it is saved or restored', async () => {
  const { bytes } = exampleSnapshot();
  const tables = Array.from({ length: 480 }, (_, month) => ({ ...exampleSnapshot('2024-11-11', month / 480), bytes }));
  const first = watched();
  const archive = createArchive(first.store);
  expect(await archive.save(tables)).toMatchObject({ ok: true });
  expect(first.put.filter((name) => name === 'originals')).toHaveLength(1);
  expect(first.put.filter((name) => name === 'records')).toHaveLength(480);
  const entries = await archive.dump();
  const second = watched();
  if (entries.ok) await createArchive(second.store).merge(entries.value);
  expect(second.put.filter((name) => name === 'originals')).toHaveLength(1);
  expect(second.put.filter((name) => name === 'records')).toHaveLength(480);
});
