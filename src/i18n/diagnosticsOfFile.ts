import type { DiagnosticData } from '../lib/Diagnostic.ts';
import type { IsoDate } from '../lib/IsoDate.ts';
import { columnNames } from './columnNames.ts';
import { encodingName } from './encodingName.ts';
import { formatDate } from './formatDate.ts';
import { formatCount } from './formatNumber.ts';
import type { Message, Text } from './Text.ts';

type Kind = DiagnosticData['not-a-table']['looksLike'];

const kinds: Readonly<Record<Kind, Text>> = {
  image: { da: 'et billede', en: 'a picture' },
  pdf: { da: 'en PDF', en: 'a PDF' },
  zip: { da: 'en pakket fil (zip), men ikke en Excel-fil', en: 'a packed file (zip), but no Excel file' },
  binary: { da: 'en fil, der ikke er tekst', en: 'a file that is no text' },
  text: { da: 'tekst uden tabel', en: 'text without a table' },
  'old-excel': { da: 'en Excel-fil i det gamle format', en: 'an Excel file of the old format' },
  rtf: { da: 'et RTF-dokument', en: 'an RTF document' },
  'damaged-xlsx': {
    da: 'en Excel-fil, der er beskadiget eller beskyttet med kode',
    en: 'an Excel file that is damaged or protected by a password',
  },
};

const advice: Readonly<Record<Kind, Text>> = {
  image: { da: 'Find tabellen som tekst eller Excel.', en: 'Find the table as text or Excel.' },
  pdf: { da: 'Markér tabellen i PDF’en, kopiér den, og indsæt den her.', en: 'Select the table in the PDF, copy it and paste it here.' },
  zip: { da: 'Pak den ud, og vælg selve tabellen.', en: 'Unpack it and choose the table itself.' },
  binary: { da: 'Gem tabellen som CSV eller .xlsx.', en: 'Save the table as CSV or .xlsx.' },
  text: { da: 'Indsæt tabellen med dens overskrifter.', en: 'Paste the table with its headers.' },
  'old-excel': { da: 'Åbn den i Excel, og gem den som .xlsx eller CSV.', en: 'Open it in Excel and save it as .xlsx or CSV.' },
  rtf: { da: 'Åbn det, kopiér tabellen, og indsæt den her.', en: 'Open it, copy the table and paste it here.' },
  'damaged-xlsx': { da: 'Åbn den i Excel, og gem den igen uden kode.', en: 'Open it in Excel and save it again without a password.' },
};

const personal: Readonly<Record<DiagnosticData['personal-data']['what'], Text>> = {
  cpr: { da: 'CPR-numre', en: 'CPR numbers' },
  email: { da: 'e-mailadresser', en: 'e-mail addresses' },
  phone: { da: 'telefonnumre', en: 'telephone numbers' },
  names: { da: 'navne på personer', en: 'names of people' },
};

const origins: Readonly<Record<DiagnosticData['date-found']['from'], Text>> = {
  header: { da: 'kolonneoverskriften', en: 'the column header' },
  title: { da: 'teksten ved tabellen', en: 'the text by the table' },
  'sheet-name': { da: 'arkets navn', en: 'the name of the sheet' },
  'file-name': { da: 'filens navn', en: 'the name of the file' },
  answer: { da: 'dit svar', en: 'your answer' },
};

type Codes =
  | 'empty-file'
  | 'not-a-table'
  | 'no-header-found'
  | 'missing-column'
  | 'percentages-alone'
  | 'doubled-column'
  | 'unknown-column'
  | 'unknown-columns'
  | 'column-assumed'
  | 'computed-column'
  | 'no-municipality'
  | 'no-status-date'
  | 'date-found'
  | 'date-from-period'
  | 'future-date'
  | 'not-a-date'
  | 'encoding-assumed'
  | 'double-encoding-repaired'
  | 'damaged-characters'
  | 'hidden-characters'
  | 'loose-quotes'
  | 'file-too-large'
  | 'too-many-columns'
  | 'personal-data'
  | 'hidden-sheet'
  | 'table-not-used'
  | 'reader-failed'
  | 'cancelled'
  | 'bad-area-table';

/** Findings about the file as a whole, its columns and its dates. */
export const diagnosticsOfFile: { readonly [Code in Codes]: Message<DiagnosticData[Code]> } = {
  'empty-file': {
    da: () => 'Filen er tom. Vælg en fil med en tabel, eller indsæt tabellen som tekst.',
    en: () => 'The file is empty. Choose a file with a table, or paste the table as text.',
  },
  'not-a-table': {
    da: (d) => `Det er ${kinds[d.looksLike].da}, ikke en tabel. ${advice[d.looksLike].da}`,
    en: (d) => `This is ${kinds[d.looksLike].en}, not a table. ${advice[d.looksLike].en}`,
  },
  'no-header-found': {
    da: () => 'Der er ingen række med overskrifter som »Kommune«, »Antal sikrede« og »Samlet kapacitet«. Tag overskriftsrækken med.',
    en: () => 'There is no row with headers such as “Municipality”, “Insured” and “Capacity”. Include the header row.',
  },
  'missing-column': {
    da: (d) => `Kolonnen »${columnNames[d.column].da}« mangler. Tilføj den, eller vis i menuen over tabellen, hvilken kolonne det er.`,
    en: (d) => `The column “${columnNames[d.column].en}” is missing. Add it, or show in the menu above the table which column it is.`,
  },
  'percentages-alone': {
    da: () =>
      'Tabellen har kun procenter for de ubesatte kapaciteter. Tilføj antallet af ubesatte eller besatte kapaciteter; det kan ikke regnes præcist ud af en procent.',
    en: () =>
      'The table gives only percentages of vacant capacities. Add the number of vacant or filled capacities; it cannot be computed exactly from a percentage.',
  },
  'doubled-column': {
    da: (d) =>
      `»${d.header}« er endnu en kolonne med ${columnNames[d.column].da.toLowerCase()}, og tallene er forskellige. Vælg, hvilken der gælder.`,
    en: (d) =>
      `“${d.header}” is another column of ${columnNames[d.column].en.toLowerCase()}, with different figures. Choose which one counts.`,
  },
  'unknown-column': { da: (d) => `Kolonnen »${d.header}« bruges ikke.`, en: (d) => `The column “${d.header}” is not used.` },
  'unknown-columns': {
    da: (d) => `${formatCount(d.count, 'da')} kolonner bruges ikke, for eksempel ${d.examples.map((one) => `»${one}«`).join(', ')}.`,
    en: (d) => `${formatCount(d.count, 'en')} columns are not used, for example ${d.examples.map((one) => `“${one}”`).join(', ')}.`,
  },
  'column-assumed': {
    da: (d) => `Overskriften »${d.header}« er læst som ${columnNames[d.column].da.toLowerCase()}. Se efter, at det er rigtigt.`,
    en: (d) => `The header “${d.header}” was read as ${columnNames[d.column].en.toLowerCase()}. Check that this is right.`,
  },
  'computed-column': {
    da: (d) =>
      d.column === 'capacity' ? 'Samlet kapacitet er regnet ud som besat + ubesat.' : 'Ubesat kapacitet er regnet ud som samlet − besat.',
    en: (d) =>
      d.column === 'capacity' ? 'Capacities were computed as filled + vacant.' : 'Vacant capacities were computed as all − filled.',
  },
  'no-municipality': {
    da: () => 'Ingen række har et kendt kommunenavn eller en kommunekode. Se efter, at tabellen er opgjort pr. kommune.',
    en: () => 'No row has a known name or code of a municipality. Check that the table is by municipality.',
  },
  'no-status-date': {
    da: () => 'Tabellen siger ikke, hvilken dag tallene beskriver. Udfyld »Status pr.«, når du gemmer den.',
    en: () => 'The table does not say which day the figures describe. Fill in “As of” when you store it.',
  },
  'date-found': {
    da: (d) => `Statusdatoen ${formatDate(d.date as IsoDate, 'da')} er taget fra ${origins[d.from].da}: »${d.raw}«.`,
    en: (d) => `The status date ${formatDate(d.date as IsoDate, 'en')} comes from ${origins[d.from].en}: “${d.raw}”.`,
  },
  'date-from-period': {
    da: (d) =>
      `»${d.raw}« er en periode; den er læst som ${formatDate(d.date as IsoDate, 'da')}. Ret datoen, hvis tallene gælder en anden dag.`,
    en: (d) =>
      `“${d.raw}” is a period; it was read as ${formatDate(d.date as IsoDate, 'en')}. Correct the date if the figures describe another day.`,
  },
  'future-date': {
    da: (d) => `Tallene skal gælde ${formatDate(d.date as IsoDate, 'da')}, og den dag er ikke kommet. Ret datoen, hvis den er forkert.`,
    en: (d) => `The figures are said to describe ${formatDate(d.date as IsoDate, 'en')}, a day to come. Correct the date if it is wrong.`,
  },
  'not-a-date': {
    da: (d) => `»${d.raw}« er ikke en dato. Skriv den som 31-12-2024 eller 2024-12-31.`,
    en: (d) => `“${d.raw}” is no date. Write it as 2024-12-31.`,
  },
  'encoding-assumed': {
    da: (d) => `Filen siger ikke, hvordan æ, ø og å er skrevet; den er læst som ${encodingName(d.encoding)}.`,
    en: (d) => `The file does not say how its letters are encoded; it was read as ${encodingName(d.encoding)}.`,
  },
  'double-encoding-repaired': {
    da: (d) =>
      `Teksten var kodet to gange (»${d.example}«); det er rettet ${d.count === 1 ? 'ét sted' : `${formatCount(d.count, 'da')} steder`}.`,
    en: (d) =>
      `The text was encoded twice (“${d.example}”); this was repaired in ${d.count === 1 ? 'one place' : `${formatCount(d.count, 'en')} places`}.`,
  },
  'damaged-characters': {
    da: (d) => `Bogstaver i »${d.raw}« gik tabt, før filen kom hertil. Hent den helst igen fra kilden.`,
    en: (d) => `Letters in “${d.raw}” were lost before the file came here. Get it from its source again if you can.`,
  },
  'hidden-characters': {
    da: (d) => `Der står usynlige tegn i cellen »${d.text}«; de er set bort fra.`,
    en: (d) => `There are invisible characters in the cell “${d.text}”; they were left out.`,
  },
  'loose-quotes': {
    da: () => 'Et anførselstegn i filen mangler sin makker; anførselstegnene er læst som almindelige tegn. Se rækkerne efter.',
    en: () => 'A quotation mark in the file lacks its partner; quotation marks were read as ordinary characters. Check the rows.',
  },
  'file-too-large': {
    da: (d) =>
      `Filen fylder ${formatCount(Math.round(d.bytes / 1e6), 'da')} MB; grænsen er ${formatCount(Math.round(d.limit / 1e6), 'da')} MB. Del den op.`,
    en: (d) =>
      `The file is ${formatCount(Math.round(d.bytes / 1e6), 'en')} MB; the limit is ${formatCount(Math.round(d.limit / 1e6), 'en')} MB. Split it.`,
  },
  'too-many-columns': {
    da: (d) =>
      `Tabellen har ${formatCount(d.columns, 'da')} kolonner; kun de første ${formatCount(d.limit, 'da')} kan læses. Behold de kolonner, der skal bruges.`,
    en: (d) =>
      `The table has ${formatCount(d.columns, 'en')} columns; only the first ${formatCount(d.limit, 'en')} can be read. Keep the columns that are needed.`,
  },
  'personal-data': {
    da: (d) =>
      `Der står ${personal[d.what].da} i ${formatCount(d.cells, 'da')} ${d.cells === 1 ? 'celle' : 'celler'}. De vises ikke og gemmes ikke. Fjern dem fra filen, før du deler den.`,
    en: (d) =>
      `There are ${personal[d.what].en} in ${formatCount(d.cells, 'en')} ${d.cells === 1 ? 'cell' : 'cells'}. They are neither shown nor stored. Remove them from the file before sharing it.`,
  },
  'hidden-sheet': { da: (d) => `Det skjulte ark »${d.sheet}« er ikke læst.`, en: (d) => `The hidden sheet “${d.sheet}” was not read.` },
  'table-not-used': {
    da: () => 'Tabellen her har ikke alle antal, og dens kommuner står i en anden tabel i filen. Den er ikke brugt.',
    en: () => 'This table does not have all counts, and its municipalities are in another table of the file. It was not used.',
  },
  'reader-failed': {
    da: () => 'Læsningen gik i stå på grund af en fejl hos os. Intet er ændret. Prøv igen, eller indsæt tabellen som tekst.',
    en: () => 'Reading stopped because of a fault of ours. Nothing was changed. Try again, or paste the table as text.',
  },
  cancelled: { da: () => 'Læsningen blev afbrudt. Intet er ændret.', en: () => 'Reading was cancelled. Nothing was changed.' },
  'bad-area-table': {
    da: (d) =>
      d.raw === '' ? `Tabellen ${d.file} mangler »${d.column}«.` : `»${d.raw}« kan ikke stå i kolonnen »${d.column}« i tabellen ${d.file}.`,
    en: (d) =>
      d.raw === ''
        ? `The table ${d.file} lacks “${d.column}”.`
        : `“${d.raw}” cannot stand in the column “${d.column}” of the table ${d.file}.`,
  },
};
