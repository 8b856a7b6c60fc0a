import { afterAll, expect, test } from 'vitest';
import type { AreaCatalog } from '../../src/domain/Area.ts';
import { loadSnapshot } from '../support/loadSnapshot.ts';
import { areasAt } from '../../src/domain/areasAt.ts';
import { normFor } from '../../src/domain/normFor.ts';
import { openReference } from '../support/openReference.ts';
import { readCatalog } from '../support/readCatalog.ts';
import { referenceSnapshot } from '../support/referenceSnapshot.ts';

const catalog: AreaCatalog = {
  ...readCatalog(),
  norms: [
    { areaCode: 'dk', validFrom: null, validTo: '2025-06-30', insuredPerCapacity: 1600 },
    { areaCode: '1083', validFrom: '2025-07-01', validTo: null, insuredPerCapacity: 1450 },
    { areaCode: '1083', validFrom: '2026-01-01', validTo: null, insuredPerCapacity: 1400 },
    { areaCode: '1085', validFrom: null, validTo: null, insuredPerCapacity: 1500 },
    { areaCode: 'region-oestdanmark', validFrom: '2027-01-01', validTo: null, insuredPerCapacity: 1475.5 },
    { areaCode: '0563', validFrom: '2025-07-01', validTo: '2026-06-30', insuredPerCapacity: 1100 },
    { areaCode: 'klynge-sydvestjylland', validFrom: null, validTo: null, insuredPerCapacity: 1 },
  ],
};
const connection = await openReference([], catalog);
afterAll(() => connection.close());

test('the database and the domain agree on the norm of every municipality and region on every boundary day', async () => {
  for (const day of [
    '2025-06-30',
    '2025-07-01',
    '2025-12-31',
    '2026-01-01',
    '2026-06-30',
    '2026-07-01',
    '2026-12-31',
    '2027-01-01',
  ] as const) {
    await loadSnapshot(connection, { ...referenceSnapshot, asOf: day });
    const rows = await connection.query<{ code: string; norm: number }>(
      'SELECT area_code AS code, norm::DOUBLE AS norm FROM norms_of($1)',
      [referenceSnapshot.id],
    );
    const inDatabase = new Map(rows.map(({ code, norm }) => [code, norm]));
    for (const area of areasAt(catalog, day).filter(({ kind }) => kind === 'municipality' || kind === 'region')) {
      expect(inDatabase.get(area.code) ?? null, `${area.name} on ${day}`).toBe(normFor(catalog, area.code, day));
    }
  }
});
