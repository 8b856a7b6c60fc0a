import type { BulkDiagnosticData, UnclearRow } from '../lib/BulkDiagnosticData.ts';
import { formatCount } from './formatNumber.ts';
import type { Message, Text } from './Text.ts';

const reasons: Readonly<Record<UnclearRow, Text>> = {
  quotes: {
    da: 'Anførselstegn eller linjeskift gør det usikkert, hvor cellerne slutter.',
    en: 'Quotation marks or line breaks leave a doubt where the cells end.',
  },
  characters: { da: 'Tegnene er ikke skrevet som resten af filen.', en: 'The characters are not encoded like the rest of the file.' },
  'not-a-row': {
    da: 'Det er ikke en række af tabellen, men en ny overskrift eller en note med tal.',
    en: 'This is no row of the table but another header, or a note with figures.',
  },
  'no-name': { da: 'Rækken har tal, men hverken navn eller kode.', en: 'The row has figures but neither a name nor a code.' },
  'no-date': { da: 'Rækken har ingen dato.', en: 'The row has no date.' },
  'whole-year': { da: 'Et årstal er ingen dag. Skriv hele datoen.', en: 'A year is no day. Write the whole date.' },
  'day-or-month': {
    da: 'Det kan ikke afgøres, hvad der er dag og måned. Skriv datoen som 2024-12-31.',
    en: 'It cannot be told which is day and which is month. Write the date as 2024-12-31.',
  },
  'total-row': { da: 'Det er en total. Tag totalerne ud af en så stor fil.', en: 'This is a total. Take totals out of a file this large.' },
  'too-precise': { da: 'Tallet har flere end tre decimaler.', en: 'The number has more than three decimals.' },
  'too-large': { da: 'Tallet er for stort til at være rigtigt.', en: 'The number is too large to be right.' },
};

function withText(reason: string, raw: string): string {
  return raw === '' ? reason : `“${raw}”: ${reason}`;
}

/** Findings that only tables of very many rows have. */
export const diagnosticsOfBulk: { readonly [Code in keyof BulkDiagnosticData]: Message<BulkDiagnosticData[Code]> } = {
  'row-unclear': { da: (d) => withText(reasons[d.why].da, d.raw), en: (d) => withText(reasons[d.why].en, d.raw) },
  'too-large-to-ask': {
    da: (d) =>
      `Filen har ${formatCount(d.rows, 'da')} rækker og er for stor til, at der kan spørges om de enkelte. Ret dem, der er nævnt her, eller del filen op.`,
    en: (d) =>
      `The file has ${formatCount(d.rows, 'en')} rows and is too large for questions about single ones. Correct those named here, or split the file.`,
  },
  'more-of-the-kind': {
    da: (d) =>
      `Som i række ${formatCount(d.line, 'da')} er det i alt ${formatCount(d.count, 'da')} steder; de første ${formatCount(d.shown, 'da')} er vist.`,
    en: (d) =>
      `The same as in row ${formatCount(d.line, 'en')} holds in ${formatCount(d.count, 'en')} places; the first ${formatCount(d.shown, 'en')} are listed.`,
  },
  'too-many-rows-to-keep': {
    da: (d) =>
      `Tabellen er læst og kontrolleret, men har tal for ${formatCount(d.rows, 'da')} kommuner og datoer; der kan gemmes ${formatCount(d.limit, 'da')}. Del den op efter dato.`,
    en: (d) =>
      `The table was read and checked but has figures for ${formatCount(d.rows, 'en')} municipalities and dates; ${formatCount(d.limit, 'en')} can be stored. Split it by date.`,
  },
};
