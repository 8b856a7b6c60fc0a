import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSnapshots } from '../../../../src/ingest/toSnapshots.ts';
import { toSupplements } from '../../../../src/ingest/toSupplements.ts';
import { readCatalog } from '../../../support/readCatalog.ts';
import { codesOf, readText, rowsOf } from './readSupplement.ts';

const source = { title: 'T', publisher: '', note: '', disputes: [] };
const title = 'Status pr. 1. juli 2025\n';

describe('a table of practices open and closed', () => {
  test('is read by its columns, its identity and shares checked, the total beside the rows', async () => {
    const reading = await readText(
      `${title}Kommune;Antal praksis;Åbne praksis;Lukkede praksis;Andel lukkede\nBillund;8;5;3;38 %\nEsbjerg;31;11;20;65 %\nRegionstotal;360;160;200;56 %\n`,
    );
    expect(reading.outcome).toBe('accept');
    expect(reading.supplement?.kind).toBe('intake');
    expect(rowsOf(reading)).toEqual(['0530 2025-07-01 8 3', '0561 2025-07-01 31 20', 'region-total 1083 2025-07-01 360 200']);
    expect(reading.checks).toEqual([
      { what: 'parts-make-the-whole', count: 3 },
      { what: 'derived-agree', count: 3 },
      { what: 'areas-known', count: 2 },
    ]);
  });

  test.each([
    ['open and closed make all practices', 'Kommune;Åbne praksis;Lukket for tilgang\nBillund;5;3\n', ['0530 2025-07-01 8 3']],
    ['closed follows from all and open', 'Kommune;Praksis i alt;Åben for nye patienter\nBillund;8;5\n', ['0530 2025-07-01 8 3']],
    ['a dash that the others prove is zero', 'Kommune;Antal praksis;Åbne;Lukkede\nFanø;2;2;-\n', ['0563 2025-07-01 2 0']],
    [
      'a missing count is no zero',
      'Kommune;Antal praksis;Lukkede praksis\nBillund;8;\nEsbjerg;31;20\n',
      ['0530 2025-07-01 8 ?', '0561 2025-07-01 31 20'],
    ],
    [
      'thousands are whole',
      'Kommune\tAntal praksis\tLukkede praksis\nBillund\t1.008\t3\nEsbjerg\t31\t20\n',
      ['0530 2025-07-01 1008 3', '0561 2025-07-01 31 20'],
    ],
    ['English', 'Municipality,Practices,Closed for new patients\nBillund,8,3\n', ['0530 2025-07-01 8 3']],
    ['headers in two rows', 'Kommune;Praksis;;\n;I alt;Åbne;Lukkede\nBillund;8;5;3\n', ['0530 2025-07-01 8 3']],
  ])('%s', async (_, table, rows) => {
    const reading = await readText(title + table);
    expect(codesOf(reading).filter((code) => code === 'no-municipality')).toEqual([]);
    expect(rowsOf(reading)).toEqual(rows);
    expect(reading.outcome).toMatch(/^accept/);
  });

  test.each([
    ['parts that do not make the whole', 'Kommune;Antal praksis;Åbne praksis;Lukkede praksis\nBillund;8;4;3\n', 'reject', 'parts-disagree'],
    ['more closed than there are', 'Kommune;Antal praksis;Lukkede praksis\nBillund;8;9\n', 'reject', 'part-exceeds'],
    [
      'a share that the counts contradict',
      'Kommune;Antal praksis;Lukkede praksis;Andel lukkede\nBillund;8;3;48 %\nEsbjerg;31;20;65 %\n',
      'accept-with-warnings',
      'derived-disagrees',
    ],
    ['a share in the column of counts', 'Kommune;Antal praksis;Lukkede praksis\nBillund;8;38 %\n', 'reject', 'not-a-number'],
    ['half a practice', 'Kommune;Antal praksis;Lukkede praksis\nBillund;8;2,5\n', 'reject', 'not-whole'],
    ['less than none', 'Kommune;Antal praksis;Lukkede praksis\nBillund;8;-3\n', 'reject', 'negative-number'],
    ['a column that stands twice', 'Kommune;Antal praksis;Lukkede praksis;Lukkede praksis\nBillund;8;3;4\n', 'reject', 'doubled-column'],
    ['a name nobody knows', 'Kommune;Antal praksis;Lukkede praksis\nBillum;8;3\nEsbjerg;31;20\n', 'ask', 'unknown-area'],
    ['a municipality that stands twice', 'Kommune;Antal praksis;Lukkede praksis\nBillund;8;3\nBillund;8;4\n', 'ask', 'doubled-area'],
    ['a dash that nothing proves', 'Kommune;Antal praksis;Lukkede praksis\nBillund;8;-\n', 'ask', 'dash-undecided'],
    ['personal data', 'Kommune;Antal praksis;Lukkede praksis;Kontakt\nBillund;8;3;a@b.dk\n', 'accept-with-warnings', 'personal-data'],
  ] as const)('%s: %s is said', async (_, table, outcome, code) => {
    const reading = await readText(title + table);
    expect([reading.outcome, codesOf(reading)]).toEqual([outcome, expect.arrayContaining([code])]);
  });

  test('answers settle what was asked', async () => {
    const dash = await readText(`${title}Kommune;Antal praksis;Lukkede praksis\nBillund;8;-\n`, { 'dash:0:closed': 'zero' });
    expect(rowsOf(dash)).toEqual(['0530 2025-07-01 8 0']);
    const twice = `${title}Kommune;Antal praksis;Lukkede praksis\nBillund;8;3\nBillund;8;4\n`;
    expect(rowsOf(await readText(twice, { 'doubled:0530 2025-07-01': '2' }))).toEqual(['0530 2025-07-01 8 4']);
    const column = `${title}Kommune;Antal praksis;Lukkede praksis;Andet\nBillund;8;3;5\n`;
    expect(rowsOf(await readText(column, { 'column:0:3': 'open' }))).toEqual(['0530 2025-07-01 8 3']);
  });

  test('a file that holds coverage too is asked about, and either answer reads it', async () => {
    const both = `${title}Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet;Åbne praksis;Lukkede praksis\nBillund;29.625;21;3;5;3\nEsbjerg;116.046;75;9;11;20\n`;
    const open = await readText(both);
    expect(open.outcome).toBe('ask');
    expect(open.questions.map(({ options }) => options.map(({ id }) => id))).toEqual([['coverage', 'intake']]);
    expect((await readText(both, { 'table-kind': 'coverage' })).supplement).toBeNull();
    expect(rowsOf(await readText(both, { 'table-kind': 'intake' }))).toEqual(['0530 2025-07-01 8 3', '0561 2025-07-01 31 20']);
  });

  test('a coverage table with a share of closed practices stays one', async () => {
    const reading = await readText(
      `${title}Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet;Lukket for tilgang (andel)\nBillund;29.625;21;3;45 %\n`,
    );
    expect(reading.supplement).toBeNull();
    expect(reading.rows.find(({ kind }) => kind === 'municipality')?.insured).toBe(29_625);
  });

  test('without a date it is asked for, and each day becomes a table of its own', async () => {
    const none = await readText('Kommune;Antal praksis;Lukkede praksis\nBillund;8;3\n');
    if (!none.supplement) throw new Error('not recognised');
    expect(codesOf(none)).toContain('no-status-date');
    expect(toSupplements({ ...none, supplement: none.supplement }, { source }).ok).toBe(false);
    expect(toSupplements({ ...none, supplement: none.supplement }, { source, asOf: '2025-01-01' })).toMatchObject({
      ok: true,
      value: [{ asOf: '2025-01-01' }],
    });
    const two = await readText('Kommune;Status pr.;Antal praksis;Lukkede praksis\nBillund;01-01-2025;8;3\nBillund;01-07-2025;8;4\n');
    expect(rowsOf(two)).toEqual(['0530 2025-01-01 8 3', '0530 2025-07-01 8 4']);
  });

  test('it never becomes a coverage table with empty counts', async () => {
    const reading = await readText(`${title}Kommune;Antal praksis;Lukkede praksis\nBillund;8;3\n`);
    expect(() => toSnapshots(reading, { source })).toThrow('toSupplements');
  });
});

test('what was printed is what was read, for any practices; a lone 1.000 is asked about', async () => {
  const thousands = Object.fromEntries(['practices', 'open', 'closed'].map((column) => [`number:0:${column}`, 'thousands']));
  const names = readCatalog().areas.filter(({ kind }) => kind === 'municipality');
  const row = fc.record({ open: fc.nat(4000), closed: fc.nat(4000) });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 20 }), async (rows) => {
      const danish = (count: number): string => count.toLocaleString('da-DK');
      const lines = rows.map(({ open, closed }, at) => [names[at]?.name, danish(open + closed), danish(open), danish(closed)].join(';'));
      const reading = await readText(`${title}Kommune;Antal praksis;Åbne praksis;Lukkede praksis\n${lines.join('\n')}\n`, thousands);
      const shown = rows.map(({ open, closed }, at) => `${names[at]?.code} 2025-07-01 ${open + closed} ${closed}`);
      expect(rowsOf(reading)).toEqual(shown);
    }),
    { numRuns: 100 },
  );
});
