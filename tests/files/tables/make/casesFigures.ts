import type { Case } from './Case.ts';
import { join, map, utf8, type Cells } from './dialects.ts';
import { expectedRows, expectedWhole, header, municipalities, small, whole } from './reference.ts';

const accepting = ['accept', 'accept-with-warnings'] as const;
const good = (file: string, why: string, cells: Cells, more: Partial<Case> = {}): Case => ({
  file,
  why,
  bytes: utf8(join(cells, ';')),
  outcome: accepting,
  rows: expectedRows(),
  ...more,
});
const rewritten = (file: string, why: string, change: (cell: string, row: number, column: number) => string, more: Partial<Case> = {}): Case =>
  good(file, why, map(whole, (cell, row, column) => (row === 0 || column === 0 ? cell : change(cell, row, column))), { rows: expectedWhole(), ...more });
/** One cell of the small table replaced: row and column counted from 0. */
const cell = (file: string, why: string, row: number, column: number, text: string, more: Partial<Case> = {}): Case =>
  good(file, why, map(small, (old, at, index) => (at === row && index === column ? text : old)), more);
const without = (row: number, with_: string): string[] => expectedRows().map((one, at) => (at === row - 1 ? with_ : one));

export const casesFigures: readonly Case[] = [
  rewritten('thousands-space.csv', 'thousands parted by spaces', (text) => text.replaceAll('.', ' ')),
  rewritten('thousands-no-break.csv', 'thousands parted by no-break spaces', (text) => text.replaceAll('.', '\u00a0')),
  rewritten('thousands-thin.csv', 'thousands parted by thin spaces', (text) => text.replaceAll('.', '\u2009')),
  rewritten('thousands-apostrophe.csv', 'thousands parted by apostrophes', (text) => text.replaceAll('.', "'")),
  rewritten('thousands-comma.csv', 'thousands parted by commas', (text) => text.replaceAll('.', ',')),
  rewritten('thousands-none.csv', 'no thousands separators', (text) => text.replaceAll('.', '')),
  rewritten('percent-tight.csv', 'percent signs without a space', (text) => text.replace(' %', '%')),
  rewritten('percent-words.csv', 'percent as a word', (text) => text.replace(' %', ' pct.')),
  rewritten('percent-bare.csv', 'percentages without a sign', (text) => text.replace(' %', '')),
  rewritten('shares.csv', 'shares as decimals', (text) => text.replace(/^(\d+) %$/, (_, digits: string) => (Number(digits) / 100).toFixed(2).replace('.', ','))),
  rewritten('decimals-zero.csv', 'whole numbers written with decimals', (text) => (/^[\d.]+$/.test(text) ? `${text},00` : text)),
  rewritten('python-floats.csv', 'whole numbers as a program writes floats', (text) => (/^[\d.]+$/.test(text) ? `${text.replaceAll('.', '')}.0` : text)),
  good('part-time.csv', 'fractional capacities with a decimal comma', [['Kommune', 'Antal sikrede', 'Samlet kapacitet', 'Ubesat kapacitet', 'Besat kapacitet'], ['Billund', '29.625', '21,5', '2,5', '19'], ['Fanø', '3.135', '3', '0', '3']], { rows: ['0530 29625 21.5 2.5 -', '0563 3135 3 0 -'] }),
  good('part-time-point.csv', 'fractional capacities with a decimal point', [['Kommune', 'Antal sikrede', 'Samlet kapacitet', 'Ubesat kapacitet'], ['Billund', '29625', '21.5', '2.5'], ['Fanø', '3135', '3.0', '0.0']], { rows: ['0530 29625 21.5 2.5 -', '0563 3135 3 0 -'] }),
  good('three-decimals.csv', 'capacities with three decimals: only that fits the insured', [['Kommune', 'Antal sikrede', 'Samlet kapacitet', 'Ubesat kapacitet'], ['Billund', '29625', '21.500', '2.500'], ['Fanø', '3135', '3.000', '0.000']], { rows: ['0530 29625 21.5 2.5 -', '0563 3135 3 0 -'] }),
  good('one-row-thousands.csv', 'a single "3.135" is 3135 persons', [small[0] as string[], ['Fanø', '3.135', '3', '0']], { rows: ['0563 3135 3 0 -'] }),
  good('lost-thousands.csv', 'a spreadsheet read 29.625 as 29,625 and saved 40.520 as 40,52', map(small, (text, row, column) => (row > 0 && column === 1 ? text.replace('.', ',').replace(/0$/, '') : text)), { outcome: ['reject', 'ask'] }),
  good('in-thousands.csv', 'insured in thousands are not persons', map(small, (text, row, column) => (row > 0 && column === 1 ? String(Math.round(Number(text.replace('.', '')) / 1000)) : text)), { outcome: ['reject', 'ask'] }),
  cell('mixed-separators.csv', 'two conventions in one column', 2, 1, '116,046', { outcome: ['reject', 'ask', 'accept-with-warnings'] }),
  cell('mixed-decimals.csv', 'two conventions that exclude each other', 2, 1, '116,046.0', { outcome: ['reject', 'ask'] }),
  cell('not-a-number.csv', 'a word in a number cell', 2, 2, 'femoghalvfjerds', { outcome: ['reject'], codes: ['not-a-number'] }),
  cell('letter-o.csv', 'a letter O for a zero', 2, 2, '7O', { outcome: ['reject'], codes: ['not-a-number'] }),
  cell('about.csv', 'an approximate figure is none', 2, 1, 'ca. 116.000', { outcome: ['reject'], codes: ['not-a-number'] }),
  cell('range.csv', 'a range is no figure', 2, 3, '8-10', { outcome: ['reject'], codes: ['not-a-number'] }),
  cell('negative.csv', 'a negative count', 2, 3, '-2', { outcome: ['reject'], codes: ['negative-number'] }),
  cell('negative-minus.csv', 'a negative count with a true minus', 2, 3, '−2', { outcome: ['reject'], codes: ['negative-number'] }),
  cell('vacant-above.csv', 'more vacant than there are', 3, 3, '4', { outcome: ['reject'], codes: ['vacant-exceeds-capacity'] }),
  cell('div0.csv', 'a spreadsheet error in a count', 2, 3, '#DIV/0!', { outcome: ['reject'], codes: ['formula-error'] }),
  cell('ref-error.csv', 'a broken formula in a count', 2, 1, '#REFERENCE!', { outcome: ['reject'], codes: ['formula-error'] }),
  cell('infinity.csv', 'infinity is no count', 2, 2, 'Infinity', { outcome: ['reject'] }),
  cell('too-narrow.csv', 'a column too narrow for its figures', 2, 1, '#####', { outcome: ['reject'] }),
  cell('nan.csv', 'NaN is missing, not zero', 2, 3, 'NaN', { rows: without(2, '0561 116046 75 - -'), codes: ['missing-value'] }),
  cell('empty-cell.csv', 'an empty cell is missing, not zero', 2, 3, '', { rows: without(2, '0561 116046 75 - -'), codes: ['missing-value'] }),
  cell('dots.csv', '".." is not available', 2, 3, '..', { rows: without(2, '0561 116046 75 - -'), codes: ['missing-value'] }),
  cell('x.csv', '"x" is withheld', 2, 3, 'x', { rows: without(2, '0561 116046 75 - -'), codes: ['missing-value'] }),
  cell('na.csv', '"n/a" is not applicable', 2, 3, 'n/a', { rows: without(2, '0561 116046 75 - -'), codes: ['missing-value'] }),
  cell('small-withheld.csv', '"<5" is withheld', 2, 3, '<5', { outcome: [...accepting, 'reject', 'ask'], rows: without(2, '0561 116046 75 - -') }),
  cell('scientific.csv', 'scientific with all digits', 2, 1, '1,16046E+05', { outcome: [...accepting, 'reject', 'ask'] }),
  cell('scientific-rounded.csv', 'scientific that lost digits', 2, 1, '1,16E+05', { outcome: ['reject', 'ask'], codes: ['imprecise-number'] }),
  cell('starred.csv', 'a footnote mark beside a figure', 2, 2, '75*', {}),
  cell('superscript.csv', 'a superscript footnote beside a figure', 2, 2, '75¹', {}),
  cell('unit.csv', 'a unit beside a figure', 2, 1, '116.046 personer', {}),
  cell('dash-open.csv', 'a dash that nothing settles', 3, 3, '-', { outcome: ['ask'], about: ['dash'] }),
  cell('en-dash-open.csv', 'an en dash that nothing settles', 3, 3, '–', { outcome: ['ask'], about: ['dash'] }),
  good('dash-by-total.csv', 'a dash that the total row proves zero', [...map(small, (text, row, column) => (row === 3 && column === 3 ? '–' : text)), ['I alt', '240.463', '161', '20']], { rows: [...expectedRows(), 'subtotal - 240463 161 20 -'], codes: ['dash-is-zero'] }),
  good('dash-not-zero.csv', 'a dash that the other figures forbid to be zero', [header, ...map(municipalities, (text, row, column) => (row === 0 && column === 3 ? '-' : text))], { outcome: ['ask', 'reject'] }),
  rewritten('en-dashes.csv', 'an en dash for zero', (text) => (text === '-' ? '–' : text)),
  good('zero-capacity.csv', 'shares of nothing are not defined', [header, ...municipalities, ['Læsø', '0', '0', '0', '#DIV/0!', '0', '-', '-']], { rows: [...expectedRows(), '0825 0 0 0 -'] }),
  good('zero-filled.csv', 'nobody filled: per filled is not defined', [header, ...municipalities, ['Samsø', '3.600', '3', '3', '100 %', '0', '1.200', '#DIV/0!']], { rows: [...expectedRows(), '0741 3600 3 3 -'] }),
  good('share-off.csv', 'a published share that does not follow from the counts', [header, ...map(municipalities, (text, row, column) => (row === 1 && column === 4 ? '21 %' : text))], { outcome: ['accept-with-warnings'], codes: ['derived-disagrees'] }),
  good('ratio-off.csv', 'a published ratio that does not follow from the counts', [header, ...map(municipalities, (text, row, column) => (row === 1 && column === 7 ? '1.785' : text))], { outcome: ['accept-with-warnings'], codes: ['derived-disagrees'] }),
  good('counts-disagree.csv', 'filled and vacant do not make the capacity', [header, ...map(municipalities, (text, row, column) => (row === 1 && column === 5 ? '65' : text))], { outcome: ['ask', 'reject'], codes: ['counts-disagree'] }),
  good('half-even.csv', 'ties rounded half to even agree as well', [['Kommune', 'Antal sikrede', 'Samlet kapacitet', 'Ubesat kapacitet', 'Andel ubesatte'], ['Billund', '32.000', '24', '3', '12 %'], ['Fanø', '5.000', '8', '1', '13 %']], { rows: ['0530 32000 24 3 -', '0563 5000 8 1 -'], outcome: accepting }),
  good('shifted-by-comma.csv', 'an unquoted comma in a number shifts the row', [], { bytes: utf8('Kommune,Antal sikrede,Samlet kapacitet,Ubesat kapacitet\nBillund,29625,21,3\nEsbjerg,116,046,75,9\nFanø,3135,3,0\n'), outcome: ['reject', 'ask'] }),
  good('swapped-columns.csv', 'insured and capacity under each other\'s header', small.map((row, at) => (at === 0 ? row : [row[0] as string, row[2] as string, row[1] as string, row[3] as string])), { outcome: ['reject', 'ask'] }),
];
