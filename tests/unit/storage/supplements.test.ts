import { expect, test } from 'vitest';
import type { AcceptedTable } from '../../../src/storage/Archive.ts';
import { createMemoryArchive } from '../../../src/storage/createMemoryArchive.ts';
import { exportArchive } from '../../../src/storage/exportArchive.ts';
import { restoreArchive } from '../../../src/storage/restoreArchive.ts';
import { supplementId } from '../../../src/storage/supplementId.ts';
import { exampleIntake, exampleTraining } from '../../support/exampleSupplements.ts';
import { troubleOf, valueOf } from './archiveContract.ts';
import { exampleSnapshot } from './exampleSnapshot.ts';

const accept = ({ id: _, ...snapshot }: typeof exampleIntake): AcceptedTable => ({
  snapshot,
  bytes: new TextEncoder().encode(snapshot.fileName),
  answers: {},
});

test('tables beside the coverage tables are kept apart from them, edited, removed and brought back', async () => {
  const archive = createMemoryArchive();
  const { ids } = valueOf(await archive.save([exampleSnapshot(), accept(exampleIntake), accept(exampleTraining)]));
  expect(valueOf(await archive.list()).map(({ snapshot }) => snapshot.id)).toEqual([ids[0]]);
  expect(valueOf(await archive.documents())).toEqual([]);
  const kept = valueOf(await archive.supplements());
  expect(kept.map(({ snapshot }) => snapshot)).toEqual([
    { ...exampleTraining, id: ids[2] },
    { ...exampleIntake, id: ids[1] },
  ]);
  valueOf(await archive.edit(ids[1]!, (now) => ({ ...now, source: { ...now.source, title: 'Rettet' } })));
  expect(valueOf(await archive.supplements())[1]?.snapshot.source.title).toBe('Rettet');
  const { change } = valueOf(await archive.remove([ids[1]!]));
  expect(valueOf(await archive.supplements())).toHaveLength(1);
  valueOf(await archive.undo(change!));
  expect(valueOf(await archive.supplements())[1]?.snapshot.source.title).toBe('Rettet');
});

test('the same figures again are there already; others of the same day are a revision; another kind is none', async () => {
  const archive = createMemoryArchive();
  const { ids } = valueOf(await archive.save([accept(exampleIntake)]));
  expect(valueOf(await archive.save([accept(exampleIntake)])).already).toEqual(ids);
  const [first, ...others] = exampleIntake.observations;
  const revised = { ...exampleIntake, observations: [{ ...first!, counts: { practices: 8, closed: 4 } }, ...others] };
  valueOf(await archive.save([accept(revised), accept({ ...exampleTraining, asOf: exampleIntake.asOf })]));
  expect(
    valueOf(await archive.supplements())
      .map(({ snapshot, revision }) => [snapshot.kind, revision.number, revision.of])
      .toSorted(),
  ).toEqual([
    ['intake', 1, 2],
    ['intake', 2, 2],
    ['training', 1, 1],
  ]);
});

test('a backup brings them back, byte for byte; one with a count nobody checked is refused', async () => {
  const archive = createMemoryArchive();
  valueOf(await archive.save([accept(exampleIntake), accept(exampleTraining)]));
  const backup = valueOf(await exportArchive(archive));
  const other = createMemoryArchive();
  valueOf(await restoreArchive(backup, other));
  expect(valueOf(await exportArchive(other))).toEqual(backup);
  const text = new TextDecoder().decode(backup);
  for (const [from, to] of [
    ['"closed":3', '"closed":3,"html":"<b>"'],
    ['"closed":3', '"closed":"3"'],
    ['"kind":"training","original"', '"kind":"intake","original"'],
  ] as const) {
    expect(text).toContain(from);
    expect(troubleOf(await restoreArchive(new TextEncoder().encode(text.replace(from, to)), createMemoryArchive()))).toBe('backup-damaged');
  }
  const exchanged = text.replace('"closed":3', '"closed":2');
  expect(troubleOf(await restoreArchive(new TextEncoder().encode(exchanged), createMemoryArchive()))).toBe('backup-reading-differs');
});

test('the id follows from kind, day and figures alone, and never changes', async () => {
  expect(await supplementId(exampleIntake)).toBe('30kf02v0kpts');
  expect(await supplementId({ ...exampleIntake, observations: exampleIntake.observations.toReversed() })).toBe(
    await supplementId(exampleIntake),
  );
  expect(await supplementId({ ...exampleIntake, kind: 'training' })).not.toBe(await supplementId(exampleIntake));
});
