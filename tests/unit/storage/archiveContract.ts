import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/storage/Archive.ts';
import type { StorageOutcome } from '../../../src/storage/StorageOutcome.ts';
import { exampleNorms, exampleSnapshot } from './exampleSnapshot.ts';

/** The value of an outcome that must be one. */
export function valueOf<T>(outcome: StorageOutcome<T>): T {
  if (!outcome.ok) throw new Error(`Unexpected trouble: ${JSON.stringify(outcome.trouble)}`);
  return outcome.value;
}

/** The code of the trouble of an outcome that must be one, null for a value. */
export const troubleOf = (outcome: StorageOutcome<unknown>): string | null => (outcome.ok ? null : outcome.trouble.code);

/** What every archive must do, wherever its tables live. `open` gives an empty one whose clock moves a second with each look. */
export function archiveContract(name: string, open: () => Archive | Promise<Archive>): void {
  describe(name, () => {
    let archive: Archive;
    const save = async (...snapshots: ReturnType<typeof exampleSnapshot>[]) => valueOf(await archive.save(snapshots));
    const saveOne = async (snapshot = exampleSnapshot()) => (await save(snapshot)).ids[0]!;
    const list = async () => valueOf(await archive.list());
    const setNote = (id: string, note: string) => archive.edit(id, (now) => ({ ...now, source: { ...now.source, note } }));
    const notes = async () => (await list()).map(({ snapshot }) => snapshot.source.note);
    beforeEach(async () => {
      archive = await open();
      return () => archive.close();
    });

    test('a saved snapshot comes back as it was accepted, with its original bytes', async () => {
      const accepted = exampleSnapshot();
      const id = await saveOne(accepted);
      const [kept] = await list();
      expect(kept?.snapshot).toEqual({ id, ...accepted.snapshot });
      expect(kept?.answers).toEqual(accepted.answers);
      expect(kept?.revision).toEqual({ number: 1, of: 1 });
      expect(kept?.acceptedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(kept?.original.size).toBe(accepted.bytes.length);
      expect(valueOf(await archive.original(kept!.original.sha256))).toEqual(accepted.bytes);
    });

    test('bytes are kept without the buffer they are a view of', async () => {
      const whole = new TextEncoder().encode('before the file after');
      await saveOne({ ...exampleSnapshot(), bytes: whole.subarray(7, 15) });
      const bytes = valueOf(await archive.original((await list())[0]!.original.sha256));
      expect(new TextDecoder().decode(bytes)).toBe('the file');
      expect(bytes.buffer.byteLength).toBe(8);
    });

    test('several snapshots are one change', async () => {
      await save(exampleSnapshot('2023-01-01'), exampleSnapshot('2024-01-01'));
      expect(await list()).toHaveLength(2);
      valueOf(await archive.undo());
      expect(await list()).toHaveLength(0);
    });

    test('the same figures are kept once and the first manifest stays', async () => {
      const id = await saveOne();
      valueOf(await setNote(id, 'checked'));
      const again = await save(exampleSnapshot());
      expect(again).toEqual({ change: null, ids: [id], already: [id] });
      expect(await notes()).toEqual(['checked']);
      const twice = await save(exampleSnapshot('2025-01-01'), exampleSnapshot('2025-01-01'));
      expect(twice.already).toEqual([twice.ids[0]]);
      expect(await list()).toHaveLength(2);
    });

    test('other figures of the same date and areas are a revision, and both are kept', async () => {
      await saveOne(exampleSnapshot('2024-11-11', 0));
      await saveOne(exampleSnapshot('2024-11-11', 1));
      await saveOne(exampleSnapshot('2025-01-01', 1));
      const kept = await list();
      expect(kept.map(({ snapshot, revision }) => [snapshot.asOf, revision.number, revision.of])).toEqual([
        ['2024-11-11', 1, 2],
        ['2024-11-11', 2, 2],
        ['2025-01-01', 1, 1],
      ]);
      expect(kept[1]?.snapshot.observations[1]?.vacant).toBe(1);
    });

    test('an edit changes the manifest and nothing else', async () => {
      const id = await saveOne();
      const dispute = { by: 'PLO', on: '2024-12-01', text: 'Tallene er for lave' } as const;
      valueOf(await archive.edit(id, (now) => ({ answers: { dash: 'zero' }, source: { ...now.source, disputes: [dispute] } })));
      const [kept] = await list();
      expect(kept?.snapshot.source.disputes).toEqual([dispute]);
      expect(kept?.answers).toEqual({ dash: 'zero' });
      expect(kept?.snapshot.observations).toEqual(exampleSnapshot().snapshot.observations);
    });

    test('no edit takes it away that figures are invented', async () => {
      const { snapshot, ...rest } = exampleSnapshot();
      const [id] = valueOf(
        await archive.save([{ ...rest, snapshot: { ...snapshot, source: { ...snapshot.source, invented: true } } }]),
      ).ids;
      valueOf(await archive.edit(id!, (now) => ({ ...now, source: snapshot.source })));
      expect(valueOf(await archive.list())[0]?.snapshot.source.invented).toBe(true);
    });

    test('an edit that changes nothing is no change', async () => {
      const id = await saveOne();
      expect(valueOf(await archive.edit(id, (now) => ({ ...now }))).change).toBeNull();
      expect(valueOf(await archive.history())).toHaveLength(1);
    });

    test('edits that are made at once add up', async () => {
      const id = await saveOne();
      const edits = Array.from({ length: 20 }, (_, i) =>
        archive.edit(id, ({ source, answers }) => ({
          source: { ...source, note: `${source.note}${String.fromCharCode(97 + i)}` },
          answers,
        })),
      );
      await Promise.all(edits);
      expect((await notes())[0]).toHaveLength(20);
    });

    test('what is not there cannot be edited or removed, and nothing else is removed with it', async () => {
      const id = await saveOne();
      expect(troubleOf(await setNote('nobody', ''))).toBe('not-found');
      expect(troubleOf(await archive.remove([id, 'nobody']))).toBe('not-found');
      expect(troubleOf(await archive.original('0'.repeat(64)))).toBe('not-found');
      expect(await list()).toHaveLength(1);
    });

    test('a bug in an edit throws and changes nothing', async () => {
      const id = await saveOne();
      const broken = archive.edit(id, () => {
        throw new RangeError('bug');
      });
      await expect(broken).rejects.toThrow(RangeError);
      expect(await notes()).toEqual(['']);
      valueOf(await setNote(id, 'still works'));
    });

    test('every change can be undone and made again', async () => {
      const states: unknown[] = [];
      const state = async () => [await list(), valueOf(await archive.documents())];
      states.push(await state());
      const id = await saveOne();
      states.push(await state());
      valueOf(await setNote(id, 'first'));
      states.push(await state());
      valueOf(await archive.saveDocument(exampleNorms(1600)));
      states.push(await state());
      valueOf(await archive.saveDocument(exampleNorms(1500)));
      states.push(await state());
      valueOf(await archive.remove([id, 'norms']));
      states.push(await state());
      for (let step = states.length - 2; step >= 0; step--) {
        valueOf(await archive.undo());
        expect(await state()).toEqual(states[step]);
      }
      expect(troubleOf(await archive.undo())).toBe('nothing-to-undo');
      for (let step = 1; step < states.length; step++) {
        valueOf(await archive.redo());
        expect(await state()).toEqual(states[step]);
      }
      expect(troubleOf(await archive.redo())).toBe('nothing-to-redo');
    });

    test('a removed snapshot comes back with its bytes', async () => {
      const id = await saveOne();
      const { sha256 } = (await list())[0]!.original;
      const { change } = valueOf(await archive.remove([id]));
      expect(await list()).toEqual([]);
      valueOf(await archive.undo(change!));
      expect((await list())[0]?.snapshot.id).toBe(id);
      expect(valueOf(await archive.original(sha256))).toEqual(exampleSnapshot().bytes);
    });

    test('one change can be taken back from under later ones, unless they touched the same records', async () => {
      const first = await saveOne(exampleSnapshot('2023-01-01'));
      const second = await saveOne(exampleSnapshot('2024-01-01'));
      const { change } = valueOf(await setNote(first, 'mine'));
      valueOf(await setNote(second, 'theirs'));
      valueOf(await archive.undo(change!));
      expect(await notes()).toEqual(['', 'theirs']);
      valueOf(await archive.redo(change!));
      valueOf(await setNote(first, 'later'));
      expect(troubleOf(await archive.undo(change!))).toBe('changed-since');
      expect(await notes()).toEqual(['later', 'theirs']);
    });

    test('a change cannot be made again over a later one', async () => {
      const id = await saveOne();
      valueOf(await setNote(id, 'undone'));
      valueOf(await archive.undo());
      valueOf(await setNote(id, 'newer'));
      expect(troubleOf(await archive.redo())).toBe('changed-since');
      expect(await notes()).toEqual(['newer']);
    });

    test('the history names what was changed, latest first', async () => {
      const id = await saveOne();
      valueOf(await archive.saveDocument(exampleNorms(1600)));
      valueOf(await archive.remove([id]));
      valueOf(await archive.undo());
      const history = valueOf(await archive.history());
      expect(history.map(({ kind, undone, subjects }) => [kind, undone, subjects[0]?.id])).toEqual([
        ['removed', true, id],
        ['saved', false, 'norms'],
        ['saved', false, id],
      ]);
      expect(history[2]?.subjects[0]).toMatchObject({ kind: 'snapshot', asOf: '2024-11-11', fileName: 'dækning 2024-11-11.csv' });
    });

    test('after a hundred changes the oldest leave the history, with what only they held', async () => {
      const id = await saveOne(exampleSnapshot('2023-01-01'));
      const { sha256 } = (await list())[0]!.original;
      valueOf(await archive.remove([id]));
      const other = await saveOne();
      for (let i = 0; i < 97; i++) valueOf(await setNote(other, `note ${i}`));
      expect(troubleOf(await archive.original(sha256))).toBeNull();
      for (let i = 0; i < 2; i++) valueOf(await setNote(other, `last ${i}`));
      expect(valueOf(await archive.history())).toHaveLength(100);
      expect(troubleOf(await archive.original(sha256))).toBe('not-found');
      expect(await notes()).toEqual(['last 1']);
    });

    test('forgetting drops what was deleted and keeps what is there', async () => {
      const id = await saveOne(exampleSnapshot('2023-01-01'));
      const { sha256 } = (await list())[0]!.original;
      await saveOne();
      valueOf(await archive.remove([id]));
      valueOf(await archive.forget());
      expect(troubleOf(await archive.original(sha256))).toBe('not-found');
      expect(troubleOf(await archive.undo())).toBe('nothing-to-undo');
      expect(troubleOf(await archive.original((await list())[0]!.original.sha256))).toBeNull();
    });

    test('the number of a change is never given twice', async () => {
      const first = await save(exampleSnapshot('2023-01-01'));
      valueOf(await archive.forget());
      const second = await save(exampleSnapshot('2024-01-01'));
      expect(second.change).not.toBe(first.change);
    });

    test('listeners hear of changes until they stop', async () => {
      let heard = 0;
      const stop = archive.subscribe(() => heard++);
      const id = await saveOne();
      expect(heard).toBe(1);
      await list();
      expect(heard).toBe(1);
      await setNote('nobody', '');
      expect(heard).toBe(1);
      stop();
      valueOf(await setNote(id, 'x'));
      expect(heard).toBe(1);
    });

    test('a call after closing is a bug', async () => {
      archive.close();
      await expect(archive.list()).rejects.toThrow('closed');
    });

    test('the same document again is no change', async () => {
      valueOf(await archive.saveDocument(exampleNorms(1600)));
      expect(valueOf(await archive.saveDocument(exampleNorms(1600)))).toEqual({ change: null, ids: ['norms'], already: ['norms'] });
      expect(valueOf(await archive.saveDocument(exampleNorms(1500))).already).toEqual([]);
    });

    test('what no backup could hold is a bug, not a silent loss', async () => {
      const { snapshot, ...rest } = exampleSnapshot();
      const observations = snapshot.observations.map((row) => ({ ...row, areaName: 'Billund' }));
      await expect(archive.save([{ ...rest, snapshot: { ...snapshot, observations } }])).rejects.toThrow(
        'content.observations[0].areaName',
      );
      expect(await list()).toEqual([]);
    });

    test('nobody can change the archive through what it was given or gave', async () => {
      const accepted = exampleSnapshot();
      await saveOne(accepted);
      accepted.bytes.fill(0);
      const given = valueOf(await archive.original((await list())[0]!.original.sha256));
      expect(given).toEqual(exampleSnapshot().bytes);
      given.fill(0);
      expect(valueOf(await archive.original((await list())[0]!.original.sha256))).toEqual(exampleSnapshot().bytes);
    });

    test('column headers with a meaning in JavaScript are plain answers', async () => {
      const answers = JSON.parse('{"__proto__":"insured","constructor":"vacant"}') as Record<string, string>;
      await saveOne({ ...exampleSnapshot(), answers });
      expect(Object.entries((await list())[0]!.answers).sort()).toEqual([
        ['__proto__', 'insured'],
        ['constructor', 'vacant'],
      ]);
    });
  });
}
