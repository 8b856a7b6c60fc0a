import { expect, test } from 'vitest';
import { snapshotId } from '../../../src/storage/snapshotId.ts';
import { exampleSnapshot } from './exampleSnapshot.ts';

const { snapshot } = exampleSnapshot();

test('ids that stand in links never change', async () => {
  expect(await snapshotId(snapshot)).toBe('18xkj7jrf3cz');
});

test('the id does not depend on the order of rows, their lines, or what was made of a total', async () => {
  const observations = snapshot.observations.map((row) => ({ ...row, line: row.line + 7 })).reverse();
  const totals = snapshot.totals.map((total) => ({ ...total, line: 1, areaCode: null, kind: 'subtotal' as const }));
  expect(await snapshotId({ ...snapshot, observations, totals })).toBe(await snapshotId(snapshot));
});

test('the id depends on the date and every figure', async () => {
  const [first, ...others] = snapshot.observations;
  const [total] = snapshot.totals;
  const variants = [
    snapshot,
    { ...snapshot, asOf: '2024-11-12' as const },
    { ...snapshot, observations: others },
    { ...snapshot, observations: [{ ...first!, areaCode: '0561' }, ...others] },
    { ...snapshot, observations: [{ ...first!, insured: 29626 }, ...others] },
    { ...snapshot, observations: [{ ...first!, vacant: null }, ...others] },
    { ...snapshot, observations: [{ ...first!, vacant: 0 }, ...others] },
    { ...snapshot, totals: [] },
    { ...snapshot, totals: [{ ...total!, capacity: 808.5 }] },
  ];
  const ids = await Promise.all(variants.map(snapshotId));
  expect(new Set(ids).size).toBe(variants.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
});
