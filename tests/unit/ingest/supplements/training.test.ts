import { describe, expect, test } from 'vitest';
import { codesOf, readText, rowsOf } from './readSupplement.ts';

describe('a table of training posts', () => {
  test('is read region by region and year by year, each share under its own denominator', async () => {
    const reading = await readText(
      'Region;År;Dimensioneret;Opslået;Besat;Besat/opslået;Andel besatte af dimensionerede\n' +
        'Region Nordjylland;2023;36;31;26;84 %;72 %\nRegion Syddanmark;2023;74;69;63;91 %;85 %\nHele landet;2023;340;320;290;91 %;85 %\n',
    );
    expect([reading.outcome, reading.supplement?.kind]).toEqual(['accept', 'training']);
    expect(rowsOf(reading)).toEqual(['1081 2023-12-31 36 31 26', '1083 2023-12-31 74 69 63', 'subtotal dk 2023-12-31 340 320 290']);
    expect(reading.supplement?.rows.at(-1)?.name).toBe('Hele landet');
    expect(reading.checks).toContainEqual({ what: 'derived-agree', count: 6 });
  });

  test.each([
    ['the year stands in the title', 'Uddannelsesstillinger 2023\nRegion;Opslåede;Besatte\nRegion Fyn Syddanmark;1;1\n', null],
    [
      'one title year for all rows',
      'Uddannelsesstillinger 2023\n\nRegion;Opslåede stillinger;Besatte stillinger\nRegion Syddanmark;69;63\n',
      ['1083 2023-12-31 ? 69 63'],
    ],
    [
      'years side by side',
      'Region;Opslåede 2022;Besatte 2022;Opslåede 2023;Besatte 2023\nRegion Syddanmark;60;50;69;63\n',
      ['1083 2022-12-31 ? 60 50', '1083 2023-12-31 ? 69 63'],
    ],
    [
      'a year that stands once holds for the rows below',
      'År;Region;Opslåede;Besatte\n2023;Region Syddanmark;69;63\n;Region Nordjylland;31;26\n',
      ['1083 2023-12-31 ? 69 63', '1081 2023-12-31 ? 31 26'],
    ],
    [
      'a cluster is one of its own time',
      'Sundhedsklynge;År;Opslåede;Besatte\nSydvestjylland;2024;9;7\n',
      ['klynge-sydvestjylland 2024-12-31 ? 9 7'],
    ],
    [
      'and a council one of its own',
      'Sundhedsråd;År;Opslåede;Besatte\nSydvestjylland;2027;9;7\n',
      ['raad-sydvestjylland 2027-12-31 ? 9 7'],
    ],
  ])('%s', async (_, table, rows) => {
    const reading = await readText(table);
    if (rows === null) expect([reading.outcome, codesOf(reading)]).toEqual(['ask', expect.arrayContaining(['unknown-group'])]);
    else expect(rowsOf(reading)).toEqual(rows);
  });

  test('a group nobody knows is asked about; regions are offered, and it can be a total', async () => {
    const table = 'Uddannelsesregion;År;Opslåede;Besatte\nUddannelsesregion Nord;2023;80;70\nRegion Syddanmark;2023;69;63\n';
    const open = await readText(table);
    expect(open.outcome).toBe('ask');
    expect(open.questions[0]?.options.map(({ id }) => id)).toEqual(['1081', '1082', '1083', '1084', '1085', 'ignore', 'total']);
    const total = await readText(table, { 'area:Uddannelsesregion Nord': 'total' });
    expect(rowsOf(total)).toEqual(['subtotal ? 2023-12-31 ? 80 70', '1083 2023-12-31 ? 69 63']);
  });

  test('a rate without its denominator is no column, and more filled than posted is said', async () => {
    const reading = await readText('Region;År;Opslåede;Besatte;Besættelsesgrad\nRegion Syddanmark;2023;60;63;105 %\n');
    expect(codesOf(reading)).toEqual(expect.arrayContaining(['unknown-column', 'part-exceeds']));
    expect(reading.outcome).toBe('accept-with-warnings');
  });
});
