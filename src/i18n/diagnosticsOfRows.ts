import type { DiagnosticData } from '../lib/Diagnostic.ts';
import { columnNames } from './columnNames.ts';
import { formatCount, formatNumber, formatShare } from './formatNumber.ts';
import type { Language, Message } from './Text.ts';

const isShare = (column: DiagnosticData['derived-disagrees']['column']): boolean => !column.startsWith('insured-per');

function recomputed(d: DiagnosticData['derived-disagrees'], language: Language): string {
  return isShare(d.column) ? formatShare(d.recomputed, language, { decimals: 1 }) : formatNumber(d.recomputed, language, { decimals: 1 });
}

function rowCount(count: number, language: Language): string {
  if (language === 'da') return count === 1 ? 'én række' : `${formatCount(count, 'da')} rækker`;
  return count === 1 ? 'one row' : `${formatCount(count, 'en')} rows`;
}

const listed = (names: readonly string[]): string => names.join(', ');
const quoted = (label: string, empty: string): string => (label === '' ? empty : `“${label}”`);
const inDanishQuotes = (label: string, empty: string): string => (label === '' ? empty : `»${label}«`);

type Codes =
  | 'ragged-row'
  | 'unknown-area'
  | 'area-variant'
  | 'area-damaged'
  | 'area-contradiction'
  | 'not-a-municipality'
  | 'doubled-area'
  | 'vacant-exceeds-capacity'
  | 'filled-exceeds-capacity'
  | 'counts-disagree'
  | 'mostly-vacant'
  | 'implausible-ratio'
  | 'derived-disagrees'
  | 'derived-not-defined'
  | 'ignored-row'
  | 'hidden-row'
  | 'row-above-header'
  | 'total-adds-up'
  | 'total-by-arithmetic'
  | 'total-of-something-larger'
  | 'total-does-not-add-up'
  | 'total-unchecked'
  | 'group-incomplete'
  | 'rows-summed'
  | 'no-practice'
  | 'table-adds-up';

/** Findings about rows: whom they are about, what contradicts, and what the totals add up to. */
export const diagnosticsOfRows: { readonly [Code in Codes]: Message<DiagnosticData[Code]> } = {
  'ragged-row': {
    da: (d) =>
      `Rækken har ${formatCount(d.cells, 'da')} celler, overskriften har ${formatCount(d.expected, 'da')}. Tal kan være rykket en kolonne, for eksempel af et komma i et tal. Ret rækken.`,
    en: (d) =>
      `The row has ${formatCount(d.cells, 'en')} cells, the header has ${formatCount(d.expected, 'en')}. Figures may have moved a column, for example by a comma in a number. Correct the row.`,
  },
  'unknown-area': {
    da: (d) =>
      `${inDanishQuotes(d.name, 'En række uden navn')} er ikke en kommune, vi kender, og ikke summen af rækkerne. Vælg, hvad rækken er.`,
    en: (d) => `${quoted(d.name, 'A row without a name')} is no municipality we know, and not the sum of the rows. Choose what the row is.`,
  },
  'area-variant': { da: (d) => `»${d.name}« er læst som ${d.official}.`, en: (d) => `“${d.name}” was read as ${d.official}.` },
  'area-damaged': {
    da: (d) => `»${d.name}« har mistet bogstaver; kun ${d.official} passer, og sådan er det læst. Se efter.`,
    en: (d) => `“${d.name}” has lost letters; only ${d.official} fits, and so it was read. Check it.`,
  },
  'area-contradiction': {
    da: (d) => `Navnet »${d.name}« og koden ${d.code} er ikke samme kommune. Vælg, hvilken der gælder.`,
    en: (d) => `The name “${d.name}” and the code ${d.code} are not the same municipality. Choose which one counts.`,
  },
  'not-a-municipality': {
    da: (d) => `»${d.name}« er ikke en kommune; rækken er ikke brugt.`,
    en: (d) => `“${d.name}” is no municipality; the row was not used.`,
  },
  'doubled-area': {
    da: (d) => `${d.area} står også i række ${formatCount(d.firstLine, 'da')}. Vælg, hvilken række der gælder.`,
    en: (d) => `${d.area} is in row ${formatCount(d.firstLine, 'en')} too. Choose which row counts.`,
  },
  'vacant-exceeds-capacity': {
    da: (d) =>
      `${d.area} har ${formatCount(d.vacant, 'da')} ubesatte af ${formatCount(d.capacity, 'da')} kapaciteter. Der kan ikke være flere ubesatte end kapaciteter; ret et af tallene.`,
    en: (d) =>
      `${d.area} has ${formatCount(d.vacant, 'en')} vacant of ${formatCount(d.capacity, 'en')} capacities. There cannot be more vacant than capacities; correct one of them.`,
  },
  'filled-exceeds-capacity': {
    da: (d) =>
      `${d.area} har ${formatCount(d.filled, 'da')} besatte af ${formatCount(d.capacity, 'da')} kapaciteter. Der kan ikke være flere besatte end kapaciteter; ret et af tallene.`,
    en: (d) =>
      `${d.area} has ${formatCount(d.filled, 'en')} filled of ${formatCount(d.capacity, 'en')} capacities. There cannot be more filled than capacities; correct one of them.`,
  },
  'counts-disagree': {
    da: (d) =>
      `For ${d.area} er besat ${formatCount(d.filled, 'da')} + ubesat ${formatCount(d.vacant, 'da')} ikke samlet ${formatCount(d.capacity, 'da')}. Vælg, hvilket tal der gælder, eller ret tabellen.`,
    en: (d) =>
      `For ${d.area}, filled ${formatCount(d.filled, 'en')} + vacant ${formatCount(d.vacant, 'en')} do not make ${formatCount(d.capacity, 'en')}. Choose which figure counts, or correct the table.`,
  },
  'mostly-vacant': {
    da: (d) =>
      `${formatCount(d.vacant, 'da')} af ${formatCount(d.capacity, 'da')} kapaciteter er ubesatte ifølge tabellen. Er besat og ubesat byttet om?`,
    en: (d) =>
      `${formatCount(d.vacant, 'en')} of ${formatCount(d.capacity, 'en')} capacities are vacant according to the table. Were filled and vacant swapped?`,
  },
  'implausible-ratio': {
    da: (d) =>
      `${d.area} har ${formatCount(d.insured, 'da')} sikrede og ${formatCount(d.capacity, 'da')} kapaciteter. Det forhold kan ikke passe; er kolonner byttet om, eller er tal i tusinder?`,
    en: (d) =>
      `${d.area} has ${formatCount(d.insured, 'en')} insured and ${formatCount(d.capacity, 'en')} capacities. That ratio cannot be right; were columns swapped, or are figures in thousands?`,
  },
  'derived-disagrees': {
    da: (d) =>
      `${columnNames[d.column].da} for ${d.area}: tabellen siger ${d.published}, antallene giver ${recomputed(d, 'da')}. Antallene bruges.`,
    en: (d) =>
      `${columnNames[d.column].en} for ${d.area}: the table says ${d.published}, the counts give ${recomputed(d, 'en')}. The counts are used.`,
  },
  'derived-not-defined': {
    da: (d) =>
      `${columnNames[d.column].da} for ${d.area}: tabellen siger ${d.published}, men der skal deles med nul. Tallet er ikke defineret.`,
    en: (d) =>
      `${columnNames[d.column].en} for ${d.area}: the table says ${d.published}, but it would be a division by zero. The figure is not defined.`,
  },
  'ignored-row': {
    da: (d) => `Rækken »${d.text}« er hverken en kommune eller en total; den er ikke brugt.`,
    en: (d) => `The row “${d.text}” is neither a municipality nor a total; it was not used.`,
  },
  'row-above-header': {
    da: (d) => `Rækken med ${d.area} står over overskriften; den er læst med de samme kolonner. Se efter.`,
    en: (d) => `The row of ${d.area} is above the header; it was read with the same columns. Check it.`,
  },
  'hidden-row': {
    da: (d) => `Rækken med ${d.area} er skjult i regnearket, men er læst med.`,
    en: (d) => `The row of ${d.area} is hidden in the spreadsheet but was read.`,
  },
  'total-adds-up': {
    da: (d) => `${inDanishQuotes(d.label, 'Totalrækken')} er summen af ${rowCount(d.rows, 'da')}.`,
    en: (d) => `${quoted(d.label, 'The total row')} is the sum of ${rowCount(d.rows, 'en')}.`,
  },
  'total-by-arithmetic': {
    da: (d) =>
      `${inDanishQuotes(d.label, 'En række uden navn')} er en total: dens tal er summen af ${rowCount(d.rows, 'da')}. Den tælles ikke med som kommune.`,
    en: (d) =>
      `${quoted(d.label, 'A row without a name')} is a total: its figures are the sum of ${rowCount(d.rows, 'en')}. It does not count as a municipality.`,
  },
  'total-of-something-larger': {
    da: (d) => `»${d.label}« er total for mere end tabellens kommuner og bruges, som den er offentliggjort.`,
    en: (d) => `“${d.label}” is the total of more than the municipalities of the table and is used as published.`,
  },
  'total-does-not-add-up': {
    da: (d) =>
      `${inDanishQuotes(d.label, 'Totalrækken')}: ${columnNames[d.column].da.toLowerCase()} er ${formatCount(d.published, 'da')}, men rækkerne giver ${formatCount(d.sum, 'da')}. Se efter, om en række mangler eller er forkert.`,
    en: (d) =>
      `${quoted(d.label, 'The total row')}: ${columnNames[d.column].en.toLowerCase()} is ${formatCount(d.published, 'en')}, but the rows give ${formatCount(d.sum, 'en')}. Check whether a row is missing or wrong.`,
  },
  'total-unchecked': {
    da: (d) => `${inDanishQuotes(d.label, 'Totalrækken')} kunne ikke regnes efter, fordi tal mangler.`,
    en: (d) => `${quoted(d.label, 'The total row')} could not be checked because figures are missing.`,
  },
  'group-incomplete': {
    da: (d) => `»${d.label}« omfatter også ${listed(d.missing)}, som ikke står i tabellen.`,
    en: (d) => `“${d.label}” also covers ${listed(d.missing)}, which the table does not have.`,
  },
  'rows-summed': {
    da: (d) =>
      `${formatCount(d.rows, 'da')} rækker under kommuneniveau er lagt sammen til ${formatCount(d.areas, 'da')} ${d.areas === 1 ? 'kommune' : 'kommuner'}${d.dates > 1 ? ` på ${formatCount(d.dates, 'da')} datoer` : ''}. Mangler et tal i en af rækkerne, mangler det for kommunen.`,
    en: (d) =>
      `${formatCount(d.rows, 'en')} rows below municipality level were added up to ${formatCount(d.areas, 'en')} ${d.areas === 1 ? 'municipality' : 'municipalities'}${d.dates > 1 ? ` on ${formatCount(d.dates, 'en')} dates` : ''}. A figure that one of the rows lacks is missing for the municipality.`,
  },
  'no-practice': {
    da: (d) => `Rækken for ${d.area} nævner ingen praksis og er ikke summen af kommunens andre rækker. Vælg, hvad rækken er.`,
    en: (d) => `The row of ${d.area} names no practice and is not the sum of the municipality’s other rows. Choose what the row is.`,
  },
  'table-adds-up': {
    da: (d) => `Tabellen stemmer: ${formatCount(d.rows, 'da')} kommuner, ${formatCount(d.checks, 'da')} kontroller.`,
    en: (d) => `The table adds up: ${formatCount(d.rows, 'en')} municipalities, ${formatCount(d.checks, 'en')} checks.`,
  },
};
