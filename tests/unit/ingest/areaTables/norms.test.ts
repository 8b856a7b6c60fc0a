import { describe, expect, test } from 'vitest';
import { readText, shortFindings, shortRows } from './readText.ts';

describe('a table of norms is read in any dialect', () => {
  test.each([
    ['Danish thousands', 'Område;Norm\nRegion Syddanmark;1.450\nFanø;1.100\n', ['1083 - - 1450', '0563 - - 1100']],
    ['English thousands', 'Area\tNorm\nFanø\t1,100\n', ['0563 - - 1100']],
    ['no separators and a decimal', 'Område;Norm\nDanmark;1600\nVarde;1450,5\n', ['dk - - 1600', '0573 - - 1450.5']],
    ['a column of municipalities, where »Aarhus« is no health council', 'Kommune;Norm\nAarhus;1500\n', ['0751 - - 1500']],
    ['»Aarhus Kommune«', 'Område;Norm\nAarhus Kommune;1500\n', ['0751 - - 1500']],
    ['codes', 'Områdekode;Lukkegrænse\n1083;1500\n0563;1100\ndk;1600\n', ['1083 - - 1500', '0563 - - 1100', 'dk - - 1600']],
    ['a region without its first word', 'Område;Norm\nSjælland;1500\n', ['1085 - - 1500']],
    ['the region beside the municipality', 'Region;Kommune;Norm\nSyddanmark;Fanø;1500\n', ['0563 - - 1500']],
    [
      'dates',
      'Område;Gyldig fra;Gyldig til;Sikrede pr. kapacitet\nDanmark;;30-06-2025;1.600\nDanmark;01-07-2025;;1.500\n',
      ['dk - 2025-06-30 1600', 'dk 2025-07-01 - 1500'],
    ],
    ['brackets in the header', 'Område;Norm (sikrede pr. kapacitet)\nFanø;1.100\n', ['0563 - - 1100']],
  ])('%s', async (_what, text, expected) => {
    expect(shortRows(await readText(text))).toEqual(expected);
  });

  test('the norm of a group is one of each member, for as long as it is one', async () => {
    const read = await readText('Område;Gyldig fra;Norm\nklynge-sydvestjylland;01-07-2025;1.450\n');
    expect(shortRows(read)).toEqual(['0530', '0561', '0563', '0573', '0575'].map((code) => `${code} 2025-07-01 2026-12-31 1450`));
    expect(read.diagnostics.map(({ code }) => code)).toEqual(['norm-for-members']);
  });
});

describe('a table of norms that cannot be right is refused whole, with row and column', () => {
  test.each([
    ['no area', 'Norm;Fra\n1600;\n', ['error area-table-not-found']],
    ['an unknown area', 'Område;Norm\nAtlantis;1600\n', ['error area-table-unknown-area 2:1']],
    ['a name of a municipality and of a council', 'Område;Norm\nAarhus;1500\n', ['error area-table-ambiguous-area 2:1']],
    ['a name of two groups', 'Område;Norm\nSydvestjylland;1500\n', ['error area-table-ambiguous-area 2:1']],
    ['a name and the code of another', 'Områdekode;Område;Norm\n1083;Region Sjælland;1500\n', ['error area-table-contradiction 2:1']],
    ['zero', 'Område;Norm\nFanø;0\n', ['error not-a-norm 2:2']],
    ['less than zero', 'Område;Norm\nFanø;-1600\n', ['error not-a-norm 2:2']],
    ['a share', 'Område;Norm\nFanø;16 %\n', ['error not-a-norm 2:2']],
    ['words', 'Område;Norm\nFanø;efter behov\n', ['error not-a-norm 2:2']],
    ['nothing', 'Område;Norm\nFanø;\n', ['error area-table-empty-cell 2:2']],
    ['no area in a row', 'Område;Norm\n;1600\n', ['error area-table-empty-cell 2:1']],
    ['a number of two readings', 'Område;Norm\nFanø;12.000\n', ['error ambiguous-norm 2:2']],
    ['two norms on one day', 'Område;Fra;Norm\nFanø;;1500\nFanø;2025-01-01;1600\n', ['error periods-overlap 3']],
    [
      'a municipality in two groups with norms',
      'Område;Norm\nklynge-lillebaelt;1500\nklynge-sydvestjylland;1450\n',
      ['error periods-overlap 3'],
    ],
    ['a first day after the last', 'Område;Fra;Til;Norm\nFanø;2025-02-01;2025-01-01;1500\n', ['error period-reversed 2:2']],
  ])('%s', async (_what, text, expected) => {
    const read = await readText(text);
    expect(read.ok).toBe(false);
    expect(shortFindings(read)).toEqual(expected);
  });

  test.each([
    ['a norm below 300', 'Område;Norm\nFanø;160\n', ['warning implausible-norm 2:2']],
    ['a norm above 5.000', 'Område;Norm\nFanø;16000\n', ['warning implausible-norm 2:2']],
    ['a row twice', 'Område;Norm\nFanø;1500\nFanø;1500\n', ['warning area-table-doubled-row 3']],
  ])('%s is a warning', async (_what, text, expected) => {
    const read = await readText(text);
    expect(read.ok).toBe(true);
    expect(shortFindings(read)).toEqual(expected);
  });
});
