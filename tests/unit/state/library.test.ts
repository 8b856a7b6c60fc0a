import { expect, test } from 'vitest';
import { Library } from '../../../src/state/Library.svelte.ts';
import { createMemoryArchive } from '../../../src/storage/createMemoryArchive.ts';
import { exampleSnapshot } from '../storage/exampleSnapshot.ts';

/** A library over an archive that counts how often it is listed. */
function counted() {
  const archive = createMemoryArchive();
  let listed = 0;
  const counting = new Proxy(archive, {
    get(target, name) {
      if (name === 'list') listed += 1;
      return Reflect.get(target, name) as unknown;
    },
  });
  const library = new Library({ catalog: { areas: [], memberships: [], norms: [] }, tiles: [], snapshots: [] }, counting);
  return { library, archive, listed: () => listed };
}

test('a change made here is read back once, and is there when it is done', async () => {
  const { library, listed } = counted();
  await library.refresh();
  const before = listed();
  await library.save([exampleSnapshot('2024-01-01')]);
  expect(listed() - before).toBe(1);
  expect(library.snapshots.map(({ snapshot }) => snapshot.asOf)).toEqual(['2024-01-01']);
});

test('changes that come while the archive is being read are read once more, not each', async () => {
  const { library, archive, listed } = counted();
  const before = listed();
  const first = library.refresh();
  await Promise.all(['2023-01-01', '2024-01-01'].map((date) => archive.save([exampleSnapshot(date as '2023-01-01')])));
  await first;
  await library.refresh();
  expect(library.snapshots).toHaveLength(2);
  expect(listed() - before).toBeLessThanOrEqual(4);
});

test('within a day what was accepted last stands first', async () => {
  const { library } = counted();
  const one = exampleSnapshot('2024-01-01');
  const [first] = one.snapshot.observations;
  await library.save([one]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await library.save([{ ...one, snapshot: { ...one.snapshot, observations: [{ ...first!, insured: 1 }] } }]);
  expect(library.snapshots.map(({ stored }) => stored?.revision.number)).toEqual([2, 1]);
});
