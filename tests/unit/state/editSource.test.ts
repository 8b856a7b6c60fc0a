import { expect, test } from 'vitest';
import type { Dispute, Source } from '../../../src/domain/Snapshot.ts';
import { editSource } from '../../../src/state/editSource.ts';

const dispute = (by: string): Dispute => ({ by, on: '2024-12-05', text: 'nej' });
const source: Source = { title: 'A', publisher: 'B', note: 'C', disputes: [dispute('PLO')] };

test('only what was changed is written, so that another tab’s change stays', () => {
  const meanwhile = {
    source: { ...source, note: 'fra en anden fane', disputes: [...source.disputes, dispute('Kommunen')] },
    answers: { a: 'b' },
  };
  const edit = editSource(source, { ...source, title: 'A2', disputes: [dispute('Regionen')] });
  expect(edit(meanwhile)).toEqual({
    source: { title: 'A2', publisher: 'B', note: 'fra en anden fane', disputes: [dispute('Kommunen'), dispute('Regionen')] },
    answers: { a: 'b' },
  });
});

test('a form that was not changed changes nothing', () => {
  expect(editSource(source, structuredClone(source))({ source, answers: {} })).toEqual({ source, answers: {} });
});

test('no edit takes it away that figures are invented', () => {
  const edit = editSource({ ...source, invented: true }, { ...source, title: 'Rigtige tal' });
  expect(edit({ source: { ...source, invented: true }, answers: {} }).source).toEqual({ ...source, title: 'Rigtige tal', invented: true });
});
