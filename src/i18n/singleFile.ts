import type { Message, Text } from './Text.ts';

/** The whole dashboard as one file. */
export const singleFile = {
  lede: {
    da: 'Hele dashboardet som én fil: siden, databasen og dine tabeller. Den åbner med et dobbeltklik, uden net, og kan indlæse nye tabeller.',
    en: 'The whole dashboard as one file: the page, the database and your tables. It opens with a double click, without a network, and can load new tables.',
  } satisfies Text,
  contents: { da: 'Det følger med i filen', en: 'What goes into the file' } satisfies Text,
  tables: {
    da: (v) => (v.count === '1' ? 'Din tabel med den fil, den blev læst fra' : `Dine ${v.count} tabeller med de filer, de blev læst fra`),
    en: (v) =>
      v.count === '1' ? 'Your table with the file it was read from' : `Your ${v.count} tables with the files they were read from`,
  } satisfies Message<{ count: string }>,
  noTables: {
    da: 'Tabellerne, som følger med siden; du har ingen egne',
    en: 'The tables that come with the page; you have none of your own',
  } satisfies Text,
  documents: {
    da: 'Indsigelser, egne grupper, normer, noter, grænser og præsentationer',
    en: 'Disputes, own groups, norms, notes, boundaries and presentations',
  } satisfies Text,
  notLinked: {
    da: 'Tabeller, som kom med et link, er ikke med, før du gemmer dem.',
    en: 'Tables that came with a link are left out until you keep them.',
  } satisfies Text,
  reader: {
    da: 'Den, der åbner filen, ser alt i den. Tallene lægges for sig selv i modtagerens browser og rører ikke ved modtagerens egne tabeller.',
    en: 'Whoever opens the file sees everything in it. The figures are kept apart in the receiver’s browser and touch none of the receiver’s own tables.',
  } satisfies Text,
  looking: { da: 'Ser efter, om filen kan laves\u00a0…', en: 'Looking whether the file can be made\u00a0…' } satisfies Text,
  missing: {
    da: 'Denne udgave af siden har ikke det, filen laves af. Den er bygget uden, eller der er ingen forbindelse.',
    en: 'This edition of the page lacks what the file is made of. It was built without it, or there is no connection.',
  } satisfies Text,
  save: { da: 'Hent filen', en: 'Download the file' } satisfies Text,
  saving: { da: 'Filen laves\u00a0…', en: 'Making the file\u00a0…' } satisfies Text,
  saved: { da: (v) => `Filen er gemt, ${v.size}.`, en: (v) => `The file is saved, ${v.size}.` } satisfies Message<{ size: string }>,
  failed: { da: 'Filen kunne ikke laves. Prøv igen.', en: 'The file could not be made. Try again.' } satisfies Text,
  fileName: { da: (v) => `laegedaekning-${v.date}.html`, en: (v) => `laegedaekning-${v.date}.html` } satisfies Message<{ date: string }>,
  notice: {
    da: (v) => `Tabellerne kom med denne fil, som blev gemt ${v.moment}${v.from === null ? '' : ` fra ${v.from}`}.`,
    en: (v) => `The tables came with this file, which was saved ${v.moment}${v.from === null ? '' : ` from ${v.from}`}.`,
  } satisfies Message<{ moment: string; from: string | null }>,
  apart: {
    da: 'De ligger for sig selv i denne browser; dine tabeller fra andre steder er ikke rørt.',
    en: 'They are kept apart in this browser; your tables from elsewhere are untouched.',
  } satisfies Text,
  trouble: { da: 'Tabellerne i filen kunne ikke hentes frem:', en: 'The tables in the file could not be brought out:' } satisfies Text,
} as const;
