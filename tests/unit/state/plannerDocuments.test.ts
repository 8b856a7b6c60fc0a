import { describe, expect, test } from 'vitest';
import { putGroups } from '../../../src/domain/putGroups.ts';
import { PlannerNotes } from '../../../src/state/PlannerNotes.ts';
import { exportArchive } from '../../../src/storage/exportArchive.ts';
import { restoreArchive } from '../../../src/storage/restoreArchive.ts';
import { PlannerDocuments } from '../../../src/state/PlannerDocuments.svelte.ts';
import { createMemoryArchive } from '../../../src/storage/createMemoryArchive.ts';
import { readCatalog } from '../../support/readCatalog.ts';

const shipped = readCatalog();

function group(code: string) {
  return {
    areas: [{ code, name: code, kind: 'own' as const, validFrom: null, validTo: null, basis: null }],
    memberships: [{ groupCode: code, areaCode: '0561', validFrom: null, validTo: null }],
  };
}

test('two pages that edit in turn do not lose each other’s groups', async () => {
  const archive = createMemoryArchive('asked');
  const one = new PlannerDocuments(shipped, archive);
  const other = new PlannerDocuments(shipped, archive);
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      (index % 2 === 0 ? one : other).writeGroups((own) => putGroups(own, group(`egen-${index}`), shipped)),
    ),
  );
  await one.refresh();
  expect(one.tables.groups?.areas).toHaveLength(20);
});

test('the catalog is one object until a group or norm changes, and the shipped one again after undo', async () => {
  const documents = new PlannerDocuments(shipped, createMemoryArchive('asked'));
  const written = await documents.writeNorms((norms) => norms.map((norm) => ({ ...norm, insuredPerCapacity: 1500 })));
  const changed = documents.catalog;
  await documents.refresh();
  expect(documents.catalog).toBe(changed);
  expect(changed.norms.map((norm) => norm.insuredPerCapacity)).toEqual([1500]);
  await documents.undo((written.ok && written.value.change) || 0);
  expect(documents.catalog).toBe(shipped);
});

test('a file is kept byte for byte; an edit in place keeps the table as it is exported', async () => {
  const archive = createMemoryArchive('asked');
  const documents = new PlannerDocuments(shipped, archive);
  const bytes = new TextEncoder().encode('Gruppe;Kommune\nA;Esbjerg\n');
  await documents.writeGroups((own) => putGroups(own, group('egen-a'), shipped), { title: 'Praksisplan', file: { name: 'a.csv', bytes } });
  const textOf = async (): Promise<string> => {
    const original = await archive.original(documents.documentOf('groups')?.original.sha256 ?? '');
    return original.ok ? new TextDecoder().decode(original.value) : '';
  };
  expect(await textOf()).toBe('Gruppe;Kommune\nA;Esbjerg\n');
  await documents.writeGroups((own) => putGroups(own, group('egen-b'), shipped));
  expect(await textOf()).toContain('egen-b;Egen gruppe;0561;Esbjerg;;');
  expect(documents.documentOf('groups')?.source.title).toBe('Praksisplan');
});

describe('notes on the time axis', () => {
  const started = { date: '2024-03-01', text: 'Rekrutteringsteam startet' } as const;
  const clinic = { date: '2023-01-01', text: 'Regionsklinik åbnet' } as const;

  test('are kept by date, edited in place, taken away and brought back by undo', async () => {
    const documents = new PlannerDocuments(shipped, createMemoryArchive('asked'));
    const notes = new PlannerNotes(documents);
    await notes.put(null, started);
    await notes.put(null, clinic);
    await notes.put(null, clinic);
    expect(notes.all).toEqual([clinic, started]);
    await notes.put(started, { ...started, date: '2022-09-01' });
    expect(notes.all.map(({ date }) => date)).toEqual(['2022-09-01', '2023-01-01']);
    await notes.remove(clinic);
    const removed = await notes.remove({ ...started, date: '2022-09-01' });
    expect(notes.all).toEqual([]);
    await notes.undo((removed.ok && removed.value.change) || 0);
    expect(notes.all).toEqual([{ ...started, date: '2022-09-01' }]);
    expect(() => notes.put(null, { ...started, text: 'x'.repeat(121) })).toThrow('120');
  });

  test('do not touch the catalog, and go with the backup', async () => {
    const archive = createMemoryArchive('asked');
    const documents = new PlannerDocuments(shipped, archive);
    await new PlannerNotes(documents).put(null, started);
    expect(documents.catalog).toBe(shipped);
    const backup = await exportArchive(archive);
    const other = createMemoryArchive('asked');
    if (backup.ok) await restoreArchive(backup.value, other);
    const restored = new PlannerDocuments(shipped, other);
    await restored.refresh();
    expect(restored.notes).toEqual([started]);
  });
});

test('boundaries are kept byte for byte beside groups and norms, change no catalog, and come back after undo', async () => {
  const archive = createMemoryArchive('asked');
  const documents = new PlannerDocuments(shipped, archive);
  const bytes = new TextEncoder().encode('{"type":"FeatureCollection"}');
  await documents.writeBoundaries({ name: 'grænser.geojson', bytes }, ['0561', '0563']);
  const kept = documents.documentOf('boundaries');
  expect(kept?.content).toEqual({ municipalities: ['0561', '0563'] });
  expect(await documents.original(kept?.original.sha256 ?? '')).toMatchObject({ ok: true, value: bytes });
  expect(documents.catalog).toBe(shipped);
  const removed = await documents.remove('boundaries');
  expect(documents.documentOf('boundaries')).toBe(null);
  await documents.undo((removed.ok && removed.value.change) || 0);
  expect(documents.documentOf('boundaries')?.fileName).toBe('grænser.geojson');
});
