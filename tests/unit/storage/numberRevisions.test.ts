import { expect, test } from 'vitest';
import type { IsoDate } from '../../../src/lib/IsoDate.ts';
import { numberRevisions } from '../../../src/storage/numberRevisions.ts';

const stored = (id: string, asOf: IsoDate, acceptedAt: string, ...areas: string[]) => ({
  snapshot: {
    id,
    asOf,
    fileName: '',
    source: { title: '', publisher: '', note: '', disputes: [] },
    observations: areas.map((areaCode, index) => ({ areaCode, insured: 1, capacity: 1, vacant: 0, line: index + 1 })),
    totals: [],
  },
  original: { sha256: '', size: 0 },
  answers: {},
  acceptedAt,
});

const numbered = (...snapshots: ReturnType<typeof stored>[]) =>
  numberRevisions(snapshots).map(({ snapshot, revision }) => `${snapshot.id} ${revision.number}/${revision.of}`);

test('the order is that of status dates, revisions count by acceptance', () => {
  const late = stored('late', '2024-01-01', '2026-02', 'a', 'b');
  const early = stored('early', '2024-01-01', '2026-01', 'a', 'b');
  const before = stored('before', '2023-01-01', '2026-03', 'a', 'b');
  expect(numbered(late, before, early)).toEqual(['before 1/1', 'early 1/2', 'late 2/2']);
});

test('one municipality more is a revision', () => {
  expect(numbered(stored('x', '2024-01-01', '1', 'a', 'b'), stored('y', '2024-01-01', '2', 'a', 'b', 'c'))).toEqual(['x 1/2', 'y 2/2']);
});

test('the table of another region, or of the whole country, is none', () => {
  const region = stored('region', '2024-01-01', '1', 'a', 'b');
  const other = stored('other', '2024-01-01', '2', 'c', 'd');
  const country = stored('country', '2024-01-01', '3', 'a', 'b', 'c', 'd', 'e');
  expect(numbered(region, other, country)).toEqual(['region 1/1', 'other 1/1', 'country 1/1']);
});

test('invented figures revise no real ones', () => {
  const real = stored('real', '2024-01-01', '1', 'a', 'b');
  const madeUp = stored('made-up', '2024-01-01', '2', 'a', 'b');
  const said = { ...madeUp, snapshot: { ...madeUp.snapshot, source: { ...madeUp.snapshot.source, invented: true as const } } };
  expect(numbered(real, said)).toEqual(['real 1/1', 'made-up 1/1']);
});
