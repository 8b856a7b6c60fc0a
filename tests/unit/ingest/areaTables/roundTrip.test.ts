import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Membership, Norm } from '../../../../src/domain/Area.ts';
import { mergeCatalog } from '../../../../src/domain/mergeCatalog.ts';
import { ownGroupCode } from '../../../../src/domain/ownGroupCode.ts';
import { tableCsv } from '../../../../src/export/tableCsv.ts';
import type { IsoDate } from '../../../../src/lib/IsoDate.ts';
import { groupExportTable } from '../../../../src/model/groupExportTable.ts';
import { normExportTable } from '../../../../src/model/normExportTable.ts';
import { readText, shipped } from './readText.ts';

const language = fc.constantFrom('da', 'en');
const municipality = fc.constantFrom(...shipped.areas.filter(({ kind }) => kind === 'municipality').map(({ code }) => code));
const normed = fc.constantFrom(...shipped.areas.filter(({ kind }) => kind !== 'cluster' && kind !== 'council').map(({ code }) => code));
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);
/** Periods of one thing never touch, so a list of days in order makes them. */
const periods = fc.uniqueArray(day, { maxLength: 4 }).map((days) => {
  const sorted = days.toSorted();
  const pairs = sorted.flatMap((from, index) => (index % 2 === 0 ? [{ validFrom: from, validTo: sorted[index + 1] ?? null }] : []));
  return pairs.length === 0 ? [{ validFrom: null, validTo: null }] : pairs;
});
const name = fc
  .string({ unit: fc.constantFrom(...Array.from('abÆøå Z9-=+@;,"\'&.()/|')), minLength: 1, maxLength: 20 })
  .map((text) => text.trim().replaceAll(/\s+/g, ' '))
  .filter((text) => ownGroupCode(text) !== null && !text.startsWith("'"));

const groups = fc
  .uniqueArray(
    fc.record({
      name,
      members: fc.uniqueArray(fc.tuple(municipality, periods), { minLength: 1, maxLength: 6, selector: ([code]) => code }),
    }),
    {
      minLength: 1,
      maxLength: 4,
      selector: (group) => ownGroupCode(group.name),
    },
  )
  .map((list) => ({
    areas: list.map((group) => ({
      code: ownGroupCode(group.name) ?? '',
      name: group.name,
      kind: 'own' as const,
      validFrom: null,
      validTo: null,
      basis: null,
    })),
    memberships: list.flatMap((group) =>
      group.members.flatMap(([areaCode, dates]) =>
        dates.map((period): Membership => ({ groupCode: ownGroupCode(group.name) ?? '', areaCode, ...period })),
      ),
    ),
  }));

test('any groups that are exported load again to the same, in both languages', async () => {
  await fc.assert(
    fc.asyncProperty(groups, language, async (table, tongue) => {
      const read = await readText(tableCsv(groupExportTable(table, shipped, tongue), tongue));
      expect(read.ok && read.value).toEqual({ kind: 'groups', groups: table });
    }),
    { numRuns: 200 },
  );
});

test('any norms that are exported load again to the same, in both languages', async () => {
  const norms = fc
    .uniqueArray(fc.tuple(normed, periods, fc.integer({ min: 300_000, max: 5_000_000 })), {
      minLength: 1,
      maxLength: 6,
      selector: ([code]) => code,
    })
    .map((list) =>
      list.flatMap(([areaCode, dates, thousandths]) =>
        dates.map((period): Norm => ({ areaCode, ...period, insuredPerCapacity: thousandths / 1000 })),
      ),
    );
  await fc.assert(
    fc.asyncProperty(norms, language, async (table, tongue) => {
      const read = await readText(tableCsv(normExportTable(table, shipped, tongue), tongue));
      expect(read.ok && read.value).toEqual({ kind: 'norms', norms: table });
    }),
    { numRuns: 200 },
  );
});

test('all groups there are, exported and loaded, change nothing', async () => {
  const read = await readText(tableCsv(groupExportTable(shipped, shipped, 'da'), 'da'));
  expect(read.ok && read.diagnostics).toEqual([]);
  expect(read.ok && read.value.kind === 'groups' && read.value.groups.memberships).toEqual(shipped.memberships.toSorted(byShippedOrder));
  expect(mergeCatalog(shipped, { groups: null, norms: null })).toBe(shipped);
});

const order = new Map(shipped.areas.map(({ code }, index) => [code, index]));

function byShippedOrder(a: Membership, b: Membership): number {
  return (order.get(a.groupCode) ?? 0) - (order.get(b.groupCode) ?? 0);
}
