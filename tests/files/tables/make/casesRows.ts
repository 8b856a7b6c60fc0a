import type { Case } from './Case.ts';
import { join, map, utf8, type Cells } from './dialects.ts';
import { expectedRows, expectedWhole, header, municipalities, small, totals, whole } from './reference.ts';

const accepting = ['accept', 'accept-with-warnings'] as const;
const good = (file: string, why: string, cells: Cells, more: Partial<Case> = {}): Case => ({
  file,
  why,
  bytes: utf8(join(cells, ';')),
  outcome: accepting,
  rows: expectedRows(),
  ...more,
});
const named = (file: string, why: string, name: string, code: string, more: Partial<Case> = {}): Case =>
  good(file, why, [small[0] as string[], ['Billund', '29.625', '21', '3'], [name, '40.000', '25', '2']], { rows: ['0530 29625 21 3 -', `${code} 40000 25 2 -`], ...more });
const added = (file: string, why: string, rows: Cells, more: Partial<Case> = {}): Case => good(file, why, [...small, ...rows], more);
const sum = ['I alt', '240.463', '161', '20'];
const asSum = 'subtotal - 240463 161 20 -';
const codes: Readonly<Record<string, string>> = { Billund: '0530', Esbjerg: '0561', Fanø: '0563', Varde: '0573', Vejen: '0575' };

export const casesRows: readonly Case[] = [
  good('reference.csv', 'the reference table as published', whole, { rows: expectedWhole(), outcome: ['accept-with-warnings'], codes: ['no-status-date'], about: ['status-date'] }),
  good('codes-only.csv', 'codes without names', [['Kommunekode', 'Antal sikrede', 'Kapacitet', 'Ubesat'], ...small.slice(1).map((row) => [codes[row[0] as string] as string, ...row.slice(1)])]),
  good('codes-without-zero.csv', 'codes that lost their leading zero', [['Kommunekode', 'Antal sikrede', 'Kapacitet', 'Ubesat'], ...small.slice(1).map((row) => [String(Number(codes[row[0] as string])), ...row.slice(1)])]),
  good('code-and-name.csv', 'code and name in two columns', small.map((row, at) => [at === 0 ? 'Kom.nr.' : (codes[row[0] as string] as string), ...row])),
  good('code-in-name.csv', 'code and name in one cell', map(small, (text, row, column) => (row > 0 && column === 0 ? `${codes[text]} ${text}` : text))),
  good('code-contradicts.csv', 'code and name of two municipalities', small.map((row, at) => [at === 0 ? 'Kommunenr.' : at === 2 ? '0573' : (codes[row[0] as string] as string), ...row]).slice(0, 4), { outcome: ['ask', 'reject'] }),
  good('row-numbers.csv', 'a running number is no code', small.map((row, at) => [at === 0 ? 'Nr.' : String(at), ...row])),
  named('suffix.csv', 'with "Kommune"', 'Odense Kommune', '0461'),
  named('genitive.csv', 'with a genitive and "Kommune"', 'Københavns Kommune', '0101'),
  named('upper-case.csv', 'in capitals', 'HØJE-TAASTRUP', '0169'),
  named('aarhus.csv', 'with å', 'Århus', '0751'),
  named('aabenraa.csv', 'with å twice', 'Åbenrå', '0580'),
  named('vesthimmerland.csv', 'without its s', 'Vesthimmerland', '0820'),
  named('nordfyn.csv', 'without its s', 'Nordfyn', '0480'),
  named('nordfyns-kommune.csv', 'with its s and "Kommune"', 'Nordfyns Kommune', '0480'),
  named('bronderslev.csv', 'the name until 2008', 'Brønderslev-Dronninglund', '0810'),
  named('taastrup.csv', 'space for the hyphen', 'Høje Taastrup', '0169'),
  named('lyngby.csv', 'with å and space', 'Lyngby Tårbæk', '0173'),
  named('bornholm.csv', 'with "Regionskommune"', 'Bornholms Regionskommune', '0400'),
  named('ikast.csv', 'slash for the hyphen', 'Ikast/Brande', '0756'),
  named('starred-name.csv', 'with a footnote mark', 'Odense*', '0461'),
  named('numbered-name.csv', 'with a numbered footnote', 'Odense 1)', '0461'),
  named('ascii-name.csv', 'without Danish letters', 'Aeroe', '0492'),
  named('zero-width.csv', 'with a zero-width space, noticed', 'Oden\u200Bse', '0461', { codes: ['hidden-characters'] }),
  named('right-to-left.csv', 'with a mark of writing direction, noticed', '\u202BOdense\u202C', '0461', { codes: ['hidden-characters'] }),
  named('decomposed.csv', 'å as a and a ring', 'A\u030Arhus', '0751'),
  named('unknown.csv', 'an unknown name is asked about', 'Odsense', '-', { outcome: ['ask'], about: ['unknown-area'] }),
  named('former.csv', 'a former municipality is a part of one today', 'Ribe', '-', { outcome: ['ask'], about: ['unknown-area'] }),
  named('half-name.csv', 'half a name is no name', 'Ringkøbing', '-', { outcome: ['ask'], about: ['unknown-area'] }),
  named('practice.csv', 'a practice is no municipality', 'Lægerne Torvet', '-', { outcome: ['ask'], about: ['unknown-area'] }),
  named('christianso.csv', 'Christiansø is no municipality', 'Christiansø', '-', { outcome: ['accept-with-warnings', 'ask'], rows: ['0530 29625 21 3 -'] }),
  named('not-stated.csv', 'a row of what is not distributed', 'Uoplyst kommune', '-', { outcome: ['accept-with-warnings', 'ask'], rows: ['0530 29625 21 3 -'] }),
  added('same-twice.csv', 'a municipality twice with the same figures', [['Fanø', '3.135', '3', '0']], { outcome: ['ask', 'reject'], codes: ['doubled-area'] }),
  added('different-twice.csv', 'a municipality twice with different figures', [['Fanø', '3.140', '3', '1']], { outcome: ['ask', 'reject'], codes: ['doubled-area'] }),
  added('variant-twice.csv', 'a municipality twice under two spellings', [['FANØ KOMMUNE', '3.140', '3', '1']], { outcome: ['ask', 'reject'], codes: ['doubled-area'] }),
  added('total.csv', 'a total by its label', [sum], { rows: [...expectedRows(), asSum], codes: ['total-adds-up'] }),
  ...['Total', 'TOTAL', 'Sum', 'Ialt', 'Hele området i alt', 'Kommuner i alt', 'Samlet', 'Subtotal'].map((label, at) => added(`total-${at + 1}.csv`, `a total called "${label}"`, [[label, ...sum.slice(1)]], { rows: [...expectedRows(), asSum] })),
  added('total-cluster.csv', 'a total called by the cluster', [['Sundhedsklynge Sydvestjylland', ...sum.slice(1)]], { rows: [...expectedRows(), asSum.replace(' - ', ' klynge-sydvestjylland ')] }),
  added('total-bare-cluster.csv', 'a total with only the name of the cluster', [['Sydvestjylland', ...sum.slice(1)]], { rows: [...expectedRows(), asSum.replace(' - ', ' klynge-sydvestjylland ')] }),
  added('total-without-label.csv', 'a total without any label', [['', ...sum.slice(1)]], { rows: [...expectedRows(), asSum], codes: ['total-by-arithmetic'] }),
  added('total-odd-label.csv', 'a total under an unusual name', [['Vores område', ...sum.slice(1)]], { rows: [...expectedRows(), asSum], codes: ['total-by-arithmetic'] }),
  added('total-off.csv', 'a total that does not add up, said', [['I alt', '240.436', '161', '20']], { outcome: ['accept-with-warnings', 'ask'], rows: [...expectedRows(), 'subtotal - 240436 161 20 -'], codes: ['total-does-not-add-up'] }),
  added('total-larger.csv', 'the total of something larger', [['Region Syddanmark', '1.246.268', '808', '45']], { rows: [...expectedRows(), 'region-total 1083 1246268 808 45 -'], codes: ['total-of-something-larger'] }),
  added('total-region-words.csv', 'the region in other words', [['Hele regionen', '1.246.268', '808', '45']], { rows: [...expectedRows(), 'region-total 1083 1246268 808 45 -'] }),
  added('total-country.csv', 'the country', [['Hele landet', '5.900.000', '3.600', '200']], { rows: [...expectedRows(), 'subtotal dk 5900000 3600 200 -'] }),
  added('average-row.csv', 'an average is neither', [['Gennemsnit', '48.093', '32', '4']], { rows: expectedRows() }),
  good('missing-member.csv', 'a cluster total over a table that lacks a member', [header, ...municipalities.slice(0, 4), ...totals], { rows: [...expectedRows().slice(0, 4), ...expectedWhole().slice(5)], codes: ['total-of-something-larger'] }),
  good('changed-row.csv', 'a figure changed by hand shows in the total', map(whole, (text, row, column) => (row === 5 && column === 1 ? '40.250' : text)), { outcome: ['accept-with-warnings', 'ask'], rows: expectedWhole().map((row) => row.replace('40520', '40250')), codes: ['total-does-not-add-up', 'derived-disagrees'] }),
  good('cpr.csv', 'CPR numbers are noticed and not kept', small.map((row, at) => [...row, at === 0 ? 'Bemærkning' : '010180-1234']), { codes: ['personal-data'] }),
  good('emails.csv', 'e-mail addresses are noticed and not kept', small.map((row, at) => [...row, at === 0 ? 'Kontakt' : 'laege@example.dk']), { codes: ['personal-data'] }),
  good('doctor-names.csv', 'names of doctors are noticed and not kept', small.map((row, at) => [...row, at === 0 ? 'Lægens navn' : 'Anna Andersen']), { codes: ['personal-data'] }),
  good('no-municipality.csv', 'rows of something else', [small[0] as string[], ['Nord', '29.625', '21', '3'], ['Syd', '3.135', '3', '0']], { outcome: ['reject', 'ask'] }),
  good('formula-like.csv', 'a name that a spreadsheet would run', [...small, ['=HYPERLINK("http://x")', '1.000', '1', '0']], { outcome: ['ask', 'reject'] }),
  good('proto.csv', 'a column called __proto__', small.map((row, at) => [...row, at === 0 ? '__proto__' : '7'])),
];
