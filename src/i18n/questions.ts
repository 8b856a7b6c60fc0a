import type { OptionData, QuestionAbout, QuestionData, RowPlace } from '../lib/Question.ts';
import { columnLetters } from './columnLetters.ts';
import { columnNames } from './columnNames.ts';
import { formatDate } from './formatDate.ts';
import { formatCount } from './formatNumber.ts';
import { tableKinds } from './supplements.ts';
import type { Language, Message } from './Text.ts';

const known = (value: number | null, language: Language): string => (value === null ? '–' : formatCount(value, language));

function countsOf(counts: OptionData['use-counts']['counts'], language: Language): string {
  return counts.map(({ column, value }) => `${columnNames[column][language].toLowerCase()} ${known(value, language)}`).join(', ');
}

const counted = (value: number | null, language: Language, one: string, many: string): string =>
  `${known(value, language)} ${value === 1 ? one : many}`;

const rowText = ({ line, sheet }: RowPlace, language: Language): string => {
  if (language === 'da') return sheet === undefined ? `række ${line}` : `ark »${sheet}«, række ${line}`;
  return sheet === undefined ? `row ${line}` : `sheet “${sheet}”, row ${line}`;
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const rowsText = (rows: readonly RowPlace[], language: Language): string => {
  if (rows.some(({ sheet }) => sheet !== undefined))
    return firstOf(
      rows.map((row) => rowText(row, language)),
      '; ',
    );
  return `${language === 'da' ? 'række' : 'rows'} ${firstOf(rows.map(({ line }) => line))}`;
};

const firstOf = (all: readonly (string | number)[], between = ', '): string =>
  all.length > 12 ? `${all.slice(0, 12).join(between)}\u00a0…` : all.join(between);

/** The sentence of every question. */
export const questions: { readonly [About in QuestionAbout]: Message<QuestionData[About]> } = {
  'status-date': {
    da: (d) => {
      if (d.why === 'absent') return 'Hvilken dag beskriver tallene?';
      if (d.why === 'several')
        return d.found === ''
          ? 'Hvilken dag beskriver hver af tabellerne?'
          : `Filen nævner flere datoer (${d.found}). Hvilken dag beskriver tallene?`;
      if (d.why === 'whole-year') return `Tabellen siger kun »${d.found}«. Hvilken dag i året beskriver tallene?`;
      return `»${d.found}« kan læses på to måder. Hvilken dag er det?`;
    },
    en: (d) => {
      if (d.why === 'absent') return 'Which day do the figures describe?';
      if (d.why === 'several')
        return d.found === ''
          ? 'Which day does each of the tables describe?'
          : `The file names several dates (${d.found}). Which day do the figures describe?`;
      if (d.why === 'whole-year') return `The table only says “${d.found}”. Which day of the year do the figures describe?`;
      return `“${d.found}” can be read in two ways. Which day is it?`;
    },
  },
  'unknown-area': {
    da: (d) => (d.name === '' ? 'Hvad er rækken uden navn?' : `Hvad er »${d.name}«?`),
    en: (d) => (d.name === '' ? 'What is the row without a name?' : `What is “${d.name}”?`),
  },
  dash: {
    da: (d) => `Hvad betyder »${d.raw}« i kolonnen »${columnNames[d.column].da}« (${firstOf(d.areas)})?`,
    en: (d) => `What does “${d.raw}” mean in the column “${columnNames[d.column].en}” (${firstOf(d.areas)})?`,
  },
  'number-convention': {
    da: (d) => `Hvad er »${d.raw}« i kolonnen »${columnNames[d.column].da}«?`,
    en: (d) => `What is “${d.raw}” in the column “${columnNames[d.column].en}”?`,
  },
  column: {
    da: (d) =>
      d.column === null ? `Hvad står der i kolonnen »${d.header}«?` : `Hvilken kolonne er ${columnNames[d.column].da.toLowerCase()}?`,
    en: (d) =>
      d.column === null ? `What does the column “${d.header}” hold?` : `Which column is ${columnNames[d.column].en.toLowerCase()}?`,
  },
  'doubled-area': {
    da: (d) => `${d.area} står flere gange (${rowsText(d.rows, 'da')}) med ${d.same ? 'samme' : 'forskellige'} tal. Hvilken række gælder?`,
    en: (d) =>
      `${d.area} stands more than once (${rowsText(d.rows, 'en')}) with ${d.same ? 'the same' : 'different'} figures. Which row counts?`,
  },
  'no-practice': {
    da: (d) => `En række for ${d.area} nævner ingen praksis, men kommunen har også rækker for enkelte praksis. Hvad er rækken?`,
    en: (d) => `A row of ${d.area} names no practice, but the municipality has rows of single practices too. What is the row?`,
  },
  'counts-disagree': {
    da: (d) =>
      `For ${d.area} giver besat ${formatCount(d.filled, 'da')} + ubesat ${formatCount(d.vacant, 'da')} ikke samlet ${formatCount(d.capacity, 'da')}. Hvilket tal gælder?`,
    en: (d) =>
      `For ${d.area}, filled ${formatCount(d.filled, 'en')} + vacant ${formatCount(d.vacant, 'en')} do not make ${formatCount(d.capacity, 'en')}. Which figure counts?`,
  },
  sheet: {
    da: (d) => `Flere ark har de samme kommuner (${d.sheets.join(', ')}). Hvilket ark skal læses?`,
    en: (d) => `Several sheets have the same municipalities (${d.sheets.join(', ')}). Which sheet is to be read?`,
  },
  'table-kind': {
    da: () => 'Filen kan læses som flere slags tabeller. Hvilken skal læses nu? De andre kan indlæses bagefter med samme fil.',
    en: () =>
      'The file can be read as several kinds of table. Which is to be read now? The others can be loaded afterwards from the same file.',
  },
};

/** The label of every answer. */
export const options: { readonly [Kind in keyof OptionData]: Message<OptionData[Kind]> } = {
  area: { da: (d) => `${d.name} (${d.code})`, en: (d) => `${d.name} (${d.code})` },
  'ignore-row': { da: () => 'Brug ikke rækken', en: () => 'Do not use the row' },
  'is-total': { da: () => 'Det er en total', en: () => 'It is a total' },
  'is-practice': { da: () => 'En praksis uden navn: tæl den med', en: () => 'A practice without a name: count it in' },
  zero: { da: () => 'Nul', en: () => 'Zero' },
  missing: { da: () => 'Tallet mangler', en: () => 'The figure is missing' },
  date: {
    da: (d) => `${formatDate(d.date, 'da')}${d.found === d.date ? '' : ` (»${d.found}«)`}`,
    en: (d) => `${formatDate(d.date, 'en')}${d.found === d.date ? '' : ` (“${d.found}”)`}`,
  },
  thousands: {
    da: (d) => `${formatCount(d.value, 'da')} – tegnet skiller tusinder`,
    en: (d) => `${formatCount(d.value, 'en')} – the mark parts thousands`,
  },
  decimals: {
    da: (d) => `${d.value.toLocaleString('da-DK', { maximumFractionDigits: 6 })} – tegnet skiller decimaler`,
    en: (d) => `${d.value.toLocaleString('en-GB', { maximumFractionDigits: 6 })} – the mark parts decimals`,
  },
  'holds-column': { da: (d) => columnNames[d.column].da, en: (d) => columnNames[d.column].en },
  'use-column': {
    da: (d) => `Kolonne ${columnLetters(d.index + 1)}${d.header === '' ? '' : ` (»${d.header}«)`}`,
    en: (d) => `Column ${columnLetters(d.index + 1)}${d.header === '' ? '' : ` (“${d.header}”)`}`,
  },
  'unused-column': { da: () => 'Kolonnen bruges ikke', en: () => 'The column is not used' },
  'use-line': {
    da: (d) =>
      `${capitalised(rowText(d, 'da'))}: ${known(d.insured, 'da')} sikrede, ${counted(d.capacity, 'da', 'kapacitet', 'kapaciteter')}, ${counted(d.vacant, 'da', 'ubesat', 'ubesatte')}`,
    en: (d) =>
      `${capitalised(rowText(d, 'en'))}: ${known(d.insured, 'en')} insured, ${counted(d.capacity, 'en', 'capacity', 'capacities')}, ${known(d.vacant, 'en')} vacant`,
  },
  'trust-vacant': {
    da: (d) => `Ubesat er rigtigt: ${counted(d.vacant, 'da', 'ubesat', 'ubesatte')}, ${counted(d.filled, 'da', 'besat', 'besatte')}`,
    en: (d) => `Vacant is right: ${formatCount(d.vacant, 'en')} vacant, ${formatCount(d.filled, 'en')} filled`,
  },
  'trust-filled': {
    da: (d) => `Besat er rigtigt: ${counted(d.filled, 'da', 'besat', 'besatte')}, ${counted(d.vacant, 'da', 'ubesat', 'ubesatte')}`,
    en: (d) => `Filled is right: ${formatCount(d.filled, 'en')} filled, ${formatCount(d.vacant, 'en')} vacant`,
  },
  'trust-parts': {
    da: (d) =>
      `Begge er rigtige: ${formatCount(d.filled, 'da')} besatte og ${formatCount(d.vacant, 'da')} ubesatte, i alt ${formatCount(d.capacity, 'da')}`,
    en: (d) =>
      `Both are right: ${formatCount(d.filled, 'en')} filled and ${formatCount(d.vacant, 'en')} vacant, ${formatCount(d.capacity, 'en')} in all`,
  },
  'is-kind': { da: (d) => tableKinds[d.kind].da, en: (d) => tableKinds[d.kind].en },
  'use-counts': {
    da: (d) => `Række ${d.line}: ${countsOf(d.counts, 'da')}`,
    en: (d) => `Row ${d.line}: ${countsOf(d.counts, 'en')}`,
  },
  'use-sheet': { da: (d) => `Ark »${d.sheet}«`, en: (d) => `Sheet “${d.sheet}”` },
};
