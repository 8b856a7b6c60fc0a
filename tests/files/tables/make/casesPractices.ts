import type { Case } from './Case.ts';
import { join, singleByte, utf8, type Cells } from './dialects.ts';
import { expectedRows } from './reference.ts';

const accepting = ['accept', 'accept-with-warnings'] as const;
const asking = ['ask', 'reject'] as const;
const header = ['Ydernummer', 'Praksisnavn', 'Kommune', 'Antal sikrede', 'Samlet kapacitet', 'Ubesat kapacitet', 'Besat kapacitet'];

/** Practices that add up to the five municipalities of the minutes. */
const practices: Cells = [
  ['012345', 'Lægerne Torvet', 'Billund', '14.625', '11', '1', '10'],
  ['012346', 'Lægehuset Grindsted', 'Billund', '15.000', '10', '2', '8'],
  ['054321', 'Esbjerg Lægehus', 'Esbjerg', '60.046', '40', '4', '36'],
  ['054322', 'Lægerne Havnen', 'Esbjerg', '56.000', '34', '4', '30'],
  ['054323', '0-ydernummer', 'Esbjerg', '0', '1', '1', '0'],
  ['061111', 'Fanø Lægehus', 'Fanø', '3.135', '3', '0', '3'],
  ['071111', 'Varde Lægecenter', 'Varde', '31.137', '20', '4', '16'],
  ['071112', 'Lægerne Oksbøl', 'Varde', '20.000', '14', '2', '12'],
  ['081111', 'Vejen Lægeklinik', 'Vejen', '40.520', '28', '2', '26'],
];
const whole = [header, ...practices];
/** Without the column at a place. */
const without = (cells: Cells, ...columns: number[]): Cells => cells.map((row) => row.filter((_, column) => !columns.includes(column)));
const change = (line: number, column: number, text: string): Cells =>
  whole.map((row, at) => (at === line ? row.map((cell, place) => (place === column ? text : cell)) : row));
const after = (line: number, ...rows: Cells): Cells => [...whole.slice(0, line + 1), ...rows, ...whole.slice(line + 1)];
const dated = (cells: Cells): Cells => [
  ['Status pr.', ...(cells[0] as string[])],
  ...['2024-01-01', '2024-07-01'].flatMap((day) => cells.slice(1).map((row) => [day, ...row])),
];

const below = (file: string, why: string, cells: Cells, more: Partial<Case> = {}): Case => ({
  file: `practices-${file}.csv`,
  why,
  bytes: utf8(join(cells, ';')),
  outcome: accepting,
  rows: expectedRows(),
  codes: ['rows-summed'],
  ...more,
});
const asked = (file: string, why: string, cells: Cells, about: string): Case => below(file, why, cells, { outcome: asking, codes: [], about: [about] });

/** Tables with rows below municipality level: one for each practice, clinic or city district. */
export const casesPractices: readonly Case[] = [
  below('whole', 'number, name and municipality of each practice', whole),
  below('number', 'the number of the practice alone', without(whole, 1)),
  below('name', 'the name of the practice alone', without(whole, 0)),
  below('two-dates', 'each practice on two dates', dated(whole), { rows: [...expectedRows('2024-01-01'), ...expectedRows('2024-07-01')] }),
  below('windows', 'in Windows-1252', whole, { bytes: singleByte(join(whole, ';'), 'windows-1252') }),
  below('district', 'city districts of one municipality, none of the others', [
    ['Kommune', 'Bydel', 'Antal sikrede', 'Kapacitet', 'Ubesat'],
    ['København', 'Amager', '100.000', '60', '5'],
    ['København', 'Vanløse', '80.000', '50', '3'],
    ['København', 'Uoplyst', '700', '1', '1'],
    ['Dragør', '', '14.000', '9', '1'],
  ], { rows: ['0101 180700 111 9 -', '0155 14000 9 1 -'] }),
  below('district-and-number', 'a district is shared by practices, a number is not', [
    ['Bydel', 'Ydernr.', 'Kommune', 'Antal sikrede', 'Kapacitet', 'Ubesat'],
    ['Amager', '1001', 'København', '3.200', '2', '0'],
    ['Amager', '1002', 'København', '1.600', '1', '0'],
    ['Vanløse', '1003', 'København', '1.600', '1', '1'],
  ], { rows: ['0101 6400 4 1 -'] }),
  below('merged-names', 'the municipality only on its first row, as after merging cells', [
    ['Kommune', 'Klinik', 'Antal sikrede', 'Kapacitet', 'Ubesat'],
    ['Billund', 'Torvet', '14.625', '11', '1'],
    ['', 'Grindsted', '15.000', '10', '2'],
    ['Varde', 'Centret', '31.137', '20', '4'],
    ['', 'Oksbøl', '20.000', '14', '2'],
  ], { rows: ['0530 29625 21 3 -', '0573 51137 34 6 -'] }),
  below('part-time', 'shares of capacities add up without the error of binary fractions', [
    ['Kommune', 'Lægehus', 'Antal sikrede', 'Kapacitet', 'Ubesat'],
    ['Billund', 'A', '1.600', '1,1', '0,1'],
    ['Billund', 'B', '3.200', '2,2', '0,2'],
  ], { rows: ['0530 4800 3.3 0.3 -'] }),
  below('missing', 'a figure that one practice lacks is missing for its municipality', change(2, 3, ''), {
    rows: expectedRows().map((row) => row.replace('0530 29625', '0530 -')),
    codes: ['rows-summed', 'missing-value'],
  }),
  below('total-of-municipality', 'a row for the municipality that is the sum of its practices', after(2, ['', 'I alt', 'Billund', '29.625', '21', '3', '18']), {
    rows: [...expectedRows(), 'subtotal 0530 29625 21 3 -'],
  }),
  below('blank-total', 'a row without a practice that is the sum of the others', after(2, ['', '', 'Billund', '29.625', '21', '3', '18']), {
    rows: [...expectedRows(), 'subtotal 0530 29625 21 3 -'],
  }),
  below('total-off', 'a row for the municipality that is not the sum: said, and not counted', after(2, ['', 'Billund i alt', 'Billund', '29.652', '21', '3', '18']), {
    outcome: ['accept-with-warnings'],
    rows: [...expectedRows(), 'subtotal 0530 29652 21 3 -'],
    codes: ['rows-summed', 'total-does-not-add-up'],
  }),
  below('totals', 'totals of the cluster and the region below the practices', [
    ...whole,
    ['', '', 'Sydvestjylland -total', '240.463', '161', '20', '141'],
    ['', '', 'Regionstotal', '1.246.268', '808', '45', '763'],
  ], {
    rows: [...expectedRows(), 'subtotal klynge-sydvestjylland 240463 161 20 -', 'region-total 1083 1246268 808 45 -'],
    codes: ['rows-summed', 'total-adds-up', 'total-of-something-larger'],
  }),
  below('grand-total', 'a total that stands in the column of the practices', [...whole, ['', 'I alt', '', '240.463', '161', '20', '141']], {
    rows: [...expectedRows(), 'subtotal - 240463 161 20 -'],
  }),
  below('shares', 'a published share is held against its own row', [
    ['Kommune', 'Praksis', 'Antal sikrede', 'Kapacitet', 'Ubesat', 'Andel ubesatte'],
    ['Billund', 'Torvet', '14.625', '11', '1', '9 %'],
    ['Billund', 'Grindsted', '15.000', '10', '2', '21 %'],
    ['Fanø', 'Fanø Lægehus', '3.135', '3', '0', '0 %'],
  ], { outcome: ['accept-with-warnings'], rows: ['0530 29625 21 3 -', '0563 3135 3 0 -'], codes: ['rows-summed', 'derived-disagrees'] }),
  below('one-each', 'one practice a municipality: nothing to add up', [
    ['Kommune', 'Lægehus', 'Antal sikrede', 'Kapacitet', 'Ubesat'],
    ['Fanø', 'Fanø Lægehus', '3.135', '3', '0'],
    ['Vejen', 'Vejen Lægeklinik', '40.520', '28', '2'],
  ], { rows: ['0563 3135 3 0 -', '0575 40520 28 2 -'], codes: [] }),
  asked('twice', 'the same practice twice', after(2, practices[1] as string[]), 'doubled-area'),
  asked('twice-other-name', 'the same number under another name', after(2, ['12346', 'Grindsted Lægehus', 'Billund', '15.000', '10', '2', '8']), 'doubled-area'),
  asked('nameless', 'a row that names no practice and is no sum', after(2, ['', '', 'Billund', '1.600', '1', '0', '1']), 'no-practice'),
  asked('disagrees', 'filled and vacant of one practice do not make its capacity', change(3, 6, '30'), 'counts-disagree'),
  below('negative', 'a fault in one practice rejects the table', change(3, 4, '-40'), { outcome: ['reject'], codes: ['negative-number'] }),
  below('per-practice', 'persons per practice are no persons', [
    ['Kommune', 'Antal sikrede pr. praksis', 'Kapacitet', 'Ubesat'],
    ['Fanø', '3.135', '3', '0'],
    ['Vejen', '10.130', '28', '2'],
  ], { outcome: asking, codes: ['missing-column'] }),
  asked('none', 'a municipality twice, and no column that says why', without(whole, 0, 1), 'doubled-area'),
];
