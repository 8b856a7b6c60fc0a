import type { Case } from './Case.ts';
import { utf8 } from './dialects.ts';
import { workbook } from './workbook.ts';

const accepting = ['accept', 'accept-with-warnings'] as const;
type Expected = Partial<Pick<Case, 'outcome' | 'rows' | 'codes' | 'about'>>;
const found = (file: string, why: string, text: string, expected: Expected): Case => ({ file, why, bytes: utf8(text), outcome: accepting, ...expected });

const head = 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\n';
const rows = 'Billund;29.625;21;3\nEsbjerg;116.046;75;9\nVarde;51.137;34;6\n';
const read = ['0530 29625 21 3 -', '0561 116046 75 9 -', '0573 51137 34 6 -'];

/** Tables written without a look at the corpus; each stands for a class that was read wrongly, or asked about in vain. */
export const casesFoundFourth: readonly Case[] = [
  found('d01-units-row.csv', 'units in a row of their own under the header', `Kommune;Sikrede;Kapacitet;Ubesat;Andel ubesat\n;antal;antal;antal;pct.\nBillund;29.625;21;3;14,3\nEsbjerg;116.046;75;9;12,0\nVarde;51.137;34;6;17,6\n`, { rows: read }),
  found('d02-numbered-columns.csv', 'columns numbered under the header', `Kommune;Sikrede;Kapacitet;Ubesat\n(1);(2);(3);(4)\n${rows}`, { rows: read }),
  found('d03-turned-measure-corner.csv', 'a turned table whose corner says what its rows are', 'Nøgletal;Billund;Esbjerg;Varde\nAntal sikrede;29.625;116.046;51.137\nSamlet kapacitet;21;75;34\nUbesat kapacitet;3;9;6\n', { rows: read }),
  found('d04-heraf-ubesat.csv', 'vacant named as a part of the capacities', `Kommunenavn;Tilmeldte patienter;Kapacitet i alt;Heraf ubesat\n${rows}`, { rows: read }),
  found('d05-antal-pat.csv', 'clipped words in the header', `Kom.;Antal pat.;Kap.;Ubes.\n${rows}`, { rows: read }),
  found('d06-heraf-row.csv', 'a part of a row, led by a dash, is left out', `${head}${rows}- heraf 0-ydernumre;0;4;4\n`, { rows: read, codes: ['ignored-row'] }),
  found('d07-filled-called-vacant.csv', 'filled and vacant changed places: no identity shows it, two thirds standing empty do', 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet;Besat kapacitet\nBillund;29.625;21;18;3\nEsbjerg;116.046;75;66;9\nVarde;51.137;34;28;6\n', { outcome: ['ask'], codes: ['mostly-vacant'], about: ['column'] }),
  found('d08-filled-exceeds.csv', 'filled above the capacity beside a known vacancy: the capacity may be the slip', 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet;Besat kapacitet\nBillund;29.625;21;3;18\nFanø;3.135;3;0;4\n', { outcome: ['ask'], about: ['counts-disagree'] }),
  found('d09-day-to-come.csv', 'a status date to come is a forecast or a slip', `Status pr. 1. januar 2099\n${head}${rows}`, { rows: read.map((row) => row.replace(/-$/, '2099-01-01')), codes: ['future-date'] }),
  found('d10-other-figures.csv', 'municipalities with figures of something else: refused, not asked', 'Kommune;Antal plejehjem;Antal pladser;Antal ansatte\nBillund;8;3;41\nEsbjerg;31;20;160\n', { outcome: ['reject'], codes: ['no-header-found'] }),
  {
    file: 'd11-binary-noise.xlsx',
    why: 'a formula left 21.299999999999997, which Excel shows as 21,3',
    bytes: workbook([{ name: 'Ark1', rows: [['Kommune', 'Antal sikrede', 'Samlet kapacitet', 'Ubesat kapacitet'], ['Billund', 29625, { formula: '7.1*3', value: 21.299999999999997 }, 3.1]] }]),
    outcome: accepting,
    rows: ['0530 29625 21.3 3.1 -'],
  },
  found('d12-named-source-day.csv', 'the day of a source is not the day of the figures', `Kilde: Sundhedsdatastyrelsen, 15. marts 2024;;;\n${head}${rows}`, { rows: read }),
  found('d13-next-count.csv', 'the day of the next count is not that of this one', `Næste opgørelse: 1. juli 2026;;;\n${head}${rows}`, { rows: read }),
  found('d14-export_20241112_101500.csv', 'the moment of an export in the name of the file is not the day of the figures', `${head}${rows}`, { rows: read }),
  found('d15-unsure-title-day.csv', 'a day that the title does not call the status date is used, with a warning', `Lægedækning i Sydvestjylland 1. januar 2024;;;\n${head}${rows}`, { outcome: ['accept-with-warnings'], rows: read.map((row) => row.replace(/-$/, '2024-01-01')), codes: ['date-found'] }),
  found('d16-short-year-mixed-marks.csv', '31/12-24 is one day only: nobody writes a year first and then a slash and a dash', `Status pr. 31/12-24;;;\n${head}${rows}`, { rows: read.map((row) => row.replace(/-$/, '2024-12-31')) }),
  found('d17-days-by-column.csv', 'each column counts a day of its own: the planner says which day they describe', `Kommune;Antal sikrede pr. 1/1-2024;Samlet kapacitet pr. 1/7-2024;Ubesat kapacitet pr. 1/7-2024\n${rows}`, { outcome: ['ask'], about: ['status-date'] }),
  found('d18-doubled-bars.txt', 'wiki text with doubled bars in the header: the columns shift, and a column without figures is none', '||Kommune||Antal sikrede||Samlet kapacitet||Ubesat kapacitet||\n|Billund|29.625|21|3|\n|Esbjerg|116.046|75|9|\n', { outcome: ['reject'] }),
  found('d19-beside.csv', 'two tables beside each other: both are read', `${head.trim()};;${head}Billund;29.625;21;3;;Varde;51.137;34;6\nEsbjerg;116.046;75;9;;;;;\n`, { rows: read }),
  found('d20-years-as-columns.csv', 'one unnamed figure over the years is no coverage table', 'Kommune;2021;2022;2023\nBillund;1;2;2\nEsbjerg;7;7;8\n', { outcome: ['reject'] }),
  found('d21-long-by-measure.csv', 'a long table sorted by measure', 'Indikator;Kommune;Værdi\nAntal sikrede;Billund;29.625\nAntal sikrede;Esbjerg;116.046\nAntal sikrede;Varde;51.137\nSamlet kapacitet;Billund;21\nSamlet kapacitet;Esbjerg;75\nSamlet kapacitet;Varde;34\nUbesat kapacitet;Billund;3\nUbesat kapacitet;Esbjerg;9\nUbesat kapacitet;Varde;6\n', { rows: read }),
  found('d22-turned-with-units.csv', 'a turned table with its units in a column', 'Nøgletal;Enhed;Billund;Esbjerg;Varde\nAntal sikrede;antal;29.625;116.046;51.137\nSamlet kapacitet;antal;21;75;34\nUbesat kapacitet;antal;3;9;6\n', { rows: read }),
  found('d23-bracketed-notes.csv', 'footnote marks in brackets in the header', `Kommune;Antal sikrede [1];Samlet kapacitet [2];Ubesat kapacitet (note 3)\n${rows}`, { rows: read }),
  found('d24-region-and-name.csv', 'region and municipality in one cell are not a total of the region', 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\nRegion Syddanmark - Varde;51.137;34;6\nFanø;3.135;3;0\n', { outcome: ['ask'], about: ['unknown-area'] }),
  {
    file: 'd25-chart-data.xlsx',
    why: 'a second sheet that repeats the shares for a chart is left out, and said',
    bytes: workbook([
      { name: 'Tal', rows: [['Kommune', 'Antal sikrede', 'Samlet kapacitet', 'Ubesat kapacitet'], ['Billund', 29625, 21, 3], ['Esbjerg', 116046, 75, 9]] },
      { name: 'Graf', rows: [['Kommune', 'Andel ubesatte'], ['Billund', { percent: 3 / 21 }], ['Esbjerg', { percent: 9 / 75 }]] },
    ]),
    outcome: accepting,
    rows: read.slice(0, 2),
    codes: ['table-not-used'],
  },
  found('d26-two-days-in-title.csv', 'a title that names two status dates leaves a doubt', `Status pr. 1. januar 2024 og 1. juli 2024;;;\n${head}${rows}`, { outcome: ['ask'], about: ['status-date'] }),
  found('d27-running-title.txt', 'the running title of a second page stands between the rows', 'Kommune        Antal sikrede   Samlet kapacitet   Ubesat kapacitet\nBillund               29.625                 21                  3\nEsbjerg              116.046                 75                  9\n\nLægedækning                                                 Side 4\n\nKommune        Antal sikrede   Samlet kapacitet   Ubesat kapacitet\nVarde                 51.137                 34                  6\n', { rows: read }),
  found('d28-change-row.csv', 'a row of changes since the last count is no municipality', `${head}${rows}Ændring siden sidst;+120;0;+2\n`, { rows: read, codes: ['ignored-row'] }),
  found('d29-day-that-is-none.csv', 'the month of a day that does not exist is not a date of its own', `Status pr. 29. februar 2023;;;\n${head}${rows}`, { rows: read }),
  found('d30-short-ruler.md', 'a ruler of single dashes', '|Kommune|Antal sikrede|Samlet kapacitet|Ubesat kapacitet|\n|-|-|-|-|\n|Billund|29.625|21|3|\n|Esbjerg|116.046|75|9|\n|Varde|51.137|34|6|\n', { rows: read }),
  found('d31-cpr-without-dash.csv', 'civil registration numbers written as ten digits, under a header that says so', 'Kommune;Læge (CPR);Antal sikrede;Samlet kapacitet;Ubesat kapacitet\nBillund;1203701234;29.625;21;3\nEsbjerg;2401655678;116.046;75;9\nVarde;0101700000;51.137;34;6\n', { rows: read, codes: ['personal-data'] }),
];
