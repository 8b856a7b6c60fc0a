import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Archive } from '../../../src/storage/Archive.ts';
import { createMemoryArchive } from '../../../src/storage/createMemoryArchive.ts';
import { exportArchive } from '../../../src/storage/exportArchive.ts';
import { schema as currentSchema } from '../../../src/storage/migrations/schema.ts';
import { restoreArchive } from '../../../src/storage/restoreArchive.ts';
import { troubleOf, valueOf } from './archiveContract.ts';
import { exampleNorms, exampleSnapshot } from './exampleSnapshot.ts';
import { pack } from './pack.ts';

const noon = () => '2026-01-01T12:00:00.000Z';
const open = () => createMemoryArchive('asked', noon);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const exported = async (archive: Archive) => valueOf(await exportArchive(archive));

async function filled(): Promise<Archive> {
  const archive = open();
  valueOf(await archive.save([exampleSnapshot('2023-01-01'), exampleSnapshot('2024-11-11')]));
  valueOf(await archive.saveDocument(exampleNorms(1600)));
  const id = valueOf(await archive.list())[0]!.snapshot.id;
  const dispute = { by: 'PLO', on: '2024-12-01', text: 'Bestridt <b>' } as const;
  valueOf(await archive.edit(id, (now) => ({ ...now, source: { ...now.source, disputes: [dispute] } })));
  return archive;
}

test('a second export is the same to the byte', async () => {
  const archive = await filled();
  expect(text(await exported(archive))).toBe(text(await exported(archive)));
});

test('the order of insertion, deleted snapshots and the history leave no trace', async () => {
  const one = open();
  valueOf(await one.save([exampleSnapshot('2023-01-01')]));
  valueOf(await one.saveDocument(exampleNorms(1600)));
  valueOf(await one.save([exampleSnapshot('2024-11-11')]));
  const other = open();
  const { ids } = valueOf(await other.save([exampleSnapshot('2020-01-01')]));
  valueOf(await other.save([exampleSnapshot('2024-11-11'), exampleSnapshot('2023-01-01')]));
  valueOf(await other.remove(ids));
  valueOf(await other.saveDocument(exampleNorms(1500)));
  valueOf(await other.saveDocument(exampleNorms(1600)));
  expect(text(await exported(other))).toBe(text(await exported(one)));
});

test('an empty archive takes everything back, byte for byte', async () => {
  const archive = await filled();
  const backup = await exported(archive);
  const restored = open();
  const report = valueOf(await restoreArchive(backup, restored));
  expect(report).toMatchObject({ already: [], kept: [] });
  expect(report.ids).toHaveLength(3);
  expect(valueOf(await restored.list())).toEqual(valueOf(await archive.list()));
  expect(valueOf(await restored.documents())).toEqual(valueOf(await archive.documents()));
  expect(text(await exported(restored))).toBe(text(backup));
});

test('a backup may be packed', async () => {
  const restored = open();
  valueOf(await restoreArchive(await pack(await exported(await filled())), restored));
  expect(valueOf(await restored.list())).toHaveLength(2);
});

test('restoring overwrites nothing, says so, and can be undone', async () => {
  const backup = await exported(await filled());
  const archive = open();
  const { ids } = valueOf(await archive.save([exampleSnapshot('2023-01-01')]));
  valueOf(await archive.edit(ids[0]!, (now) => ({ ...now, source: { ...now.source, note: 'mine' } })));
  valueOf(await archive.saveDocument(exampleNorms(1600)));
  const before = text(await exported(archive));
  const report = valueOf(await restoreArchive(backup, archive));
  expect(report).toMatchObject({ kept: ids, already: ['norms'] });
  expect(valueOf(await archive.list()).map(({ snapshot }) => snapshot.source.note)).toEqual(['mine', '']);
  expect(valueOf(await restoreArchive(backup, archive)).change).toBeNull();
  valueOf(await archive.undo(report.change!));
  expect(text(await exported(archive))).toBe(before);
});

/** A backup whose text was changed by somebody. */
async function tampered(change: (backup: string) => string): Promise<Uint8Array> {
  const backup = text(await exported(await filled()));
  const changed = change(backup);
  expect(changed).not.toBe(backup);
  return new TextEncoder().encode(changed);
}

const base64 = (content: string) => Buffer.from(content).toString('base64');
const replacing = (part: string | RegExp, by: string) => () => tampered((backup) => backup.replace(part, by));
const raw = (content: string) => () => Promise.resolve(new TextEncoder().encode(content));

const hostile: readonly (readonly [name: string, make: () => Promise<Uint8Array>, trouble: string])[] = [
  ['an empty file', raw(''), 'backup-not-ours'],
  ['a picture', () => Promise.resolve(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)), 'backup-not-ours'],
  ['JSON of somebody else', raw('{"format":"geojson"}'), 'backup-not-ours'],
  ['null', raw('null'), 'backup-not-ours'],
  ['a list', raw('[]'), 'backup-not-ours'],
  ['a million brackets', raw('['.repeat(1_000_000)), 'backup-not-ours'],
  ['a backup without its end', () => tampered((backup) => backup.slice(0, -9)), 'backup-damaged'],
  ['a packed backup without its end', async () => (await pack(await tampered((backup) => `${backup} `))).slice(0, -9), 'backup-damaged'],
  ['a future schema', replacing(`"schema":${currentSchema.version}`, `"schema":${currentSchema.version + 1}`), 'backup-newer'],
  ['schema zero', replacing(`"schema":${currentSchema.version}`, '"schema":0'), 'backup-damaged'],
  ['a schema that is text', replacing(`"schema":${currentSchema.version}`, '"schema":"1"'), 'backup-damaged'],
  ['a prototype at the top', replacing(/"schema":(\d)/, '"schema":$1,"__proto__":{"polluted":true}'), 'backup-damaged'],
  ['a prototype in a record', replacing('"acceptedAt"', '"__proto__":{"polluted":true},"acceptedAt"'), 'backup-damaged'],
  ['a prototype in a source', replacing('"disputes"', '"__proto__":{"polluted":true},"disputes"'), 'backup-damaged'],
  ['a prototype in a row', replacing('"areaCode"', '"__proto__":{"polluted":true},"areaCode"'), 'backup-damaged'],
  ['an answer that is an object', replacing('{"which-date":"2023-01-01"}', '{"__proto__":{"polluted":true}}'), 'backup-damaged'],
  ['a field nobody knows', replacing('"fileName"', '"html":"<b>","fileName"'), 'backup-damaged'],
  ['figures that are invented a little', replacing('"disputes":[],', '"disputes":[],"invented":"maybe",'), 'backup-damaged'],
  ['a field left out', replacing('"fileName":"normer.csv",', ''), 'backup-damaged'],
  ['a kind nobody knows', replacing('"kind":"norms"', '"kind":"constructor"'), 'backup-damaged'],
  ['a day that does not exist', replacing('"asOf":"2023-01-01"', '"asOf":"2023-02-30"'), 'backup-damaged'],
  ['a count that is text', replacing('"insured":29625', '"insured":"29625"'), 'backup-damaged'],
  ['a count below zero', replacing('"insured":29625', '"insured":-1'), 'backup-damaged'],
  ['a count beyond all numbers', replacing('"insured":29625', '"insured":1e999'), 'backup-damaged'],
  ['a content that is missing', replacing(/"content":"[0-9a-f]{64}"/, '"content":"toString"'), 'backup-damaged'],
  ['bytes that are no base64', replacing(/"base64":"[^"]*"/, '"base64":"***"'), 'backup-damaged'],
  ['bytes that were exchanged', replacing(base64('1083;1600'), base64('1083;1700')), 'backup-original-differs'],
  ['a size that is not the size', replacing('"size":9', '"size":10'), 'backup-original-differs'],
  ['figures that were exchanged', replacing('"insured":29625', '"insured":29626'), 'backup-reading-differs'],
  ['an id that was exchanged', replacing(/"id":"[0-9a-z]{12}"/, '"id":"000000000000"'), 'backup-reading-differs'],
  ['a key that was exchanged', replacing(/"key":"snapshot:[0-9a-z]{12}"/, '"key":"snapshot:000000000000"'), 'backup-reading-differs'],
];

test.each(hostile)('%s is refused, and nothing is changed', async (_, make, trouble) => {
  const archive = await filled();
  const before = [text(await exported(archive)), valueOf(await archive.history())];
  expect(troubleOf(await restoreArchive(await make(), archive))).toBe(trouble);
  expect([text(await exported(archive)), valueOf(await archive.history())]).toEqual(before);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('a bomb is stopped at the limit', async () => {
  const bomb = await pack(new Uint8Array(64 * 1024 ** 2));
  expect(bomb.length).toBeLessThan(100_000);
  const archive = await filled();
  const outcome = await restoreArchive(bomb, archive, 1024 ** 2);
  expect(outcome).toEqual({ ok: false, trouble: { code: 'backup-too-large', data: { limit: 1024 ** 2 } } });
  expect(valueOf(await archive.list())).toHaveLength(2);
});

test('a trouble says where in the file it stands', async () => {
  const outcome = await restoreArchive(await tampered((backup) => backup.replace('"insured":29625', '"insured":null,"x":1')), open());
  expect(outcome).toMatchObject({
    trouble: { data: { at: expect.stringMatching(/^records\[[12]\]\.content\.observations\[0\]\.x$/) as string } },
  });
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('a backup of schema %i, frozen when it was current, still restores', async (schema) => {
  const frozen = new Uint8Array(await readFile(new URL(`../../files/storage/backup-schema-${schema}.json`, import.meta.url)));
  const archive = open();
  valueOf(await restoreArchive(frozen, archive));
  const kept = valueOf(await archive.list());
  expect(kept.slice(0, 2).map(({ snapshot, revision }) => [snapshot.id, snapshot.asOf, revision.number])).toEqual([
    ['a8nm12jpcewq', '2023-01-01', 1],
    ['18xkj7jrf3cz', '2024-11-11', 1],
  ]);
  expect(kept.slice(0, 2).map(({ snapshot }) => snapshot.source.invented)).toEqual([undefined, schema < 2 ? undefined : true]);
  expect(kept[0]?.snapshot.source.disputes).toEqual([{ by: 'PLO', on: '2024-12-01', text: 'Bestridt <b>' }]);
  expect(kept[1]?.snapshot.observations[0]).toEqual({ areaCode: '0530', insured: 29625, capacity: 21, vacant: 3, line: 2 });
  expect(kept.slice(2).map(({ snapshot }) => snapshot.observations[0]?.rows)).toEqual(schema < 3 ? [] : [2]);
  expect(kept.slice(2).map(({ snapshot }) => snapshot.source.disputes.map(({ areaCode }) => areaCode))).toEqual(
    schema < 3 ? [] : schema < 7 ? [[]] : [['0563']],
  );
  expect(valueOf(await archive.documents()).map(({ kind, fileName }) => [kind, fileName])).toEqual([
    ...(schema < 6 ? [] : [['boundaries', 'grænser.geojson']]),
    ...(schema < 8 ? [] : [['decks', 'præsentationer.json']]),
    ['groups', 'grupper.csv'],
    ['norms', 'normer.csv'],
    ...(schema < 5 ? [] : [['notes', 'noter.csv']]),
  ]);
  const beside = valueOf(await archive.supplements()).map(({ snapshot }) => [snapshot.kind, snapshot.asOf, snapshot.observations.length]);
  expect(beside).toEqual(
    schema < 4
      ? []
      : [
          ['training', '2023-12-31', 2],
          ['intake', '2025-07-01', 5],
        ],
  );
  if (schema === currentSchema.version) expect(text(await exported(archive))).toBe(text(frozen));
});
