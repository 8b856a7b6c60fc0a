import type { Message, Text } from './Text.ts';

export const data = {
  loadTitle: { da: 'Indlæs en tabel', en: 'Load a table' } satisfies Text,
  loadLede: {
    da: 'Indsæt tabellen, som den står i referatet eller i Excel, eller vælg en fil. Intet gemmes, før du har set, hvordan den er læst.',
    en: 'Paste the table as it stands in the minutes or in Excel, or choose a file. Nothing is stored before you have seen how it was read.',
  } satisfies Text,
  pasteLabel: { da: 'Indsæt tabellen her', en: 'Paste the table here' } satisfies Text,
  pasteHint: {
    da: 'Kommune, antal sikrede, samlet kapacitet og ubesat kapacitet er nok.',
    en: 'Municipality, insured persons, capacities and vacant capacities are enough.',
  } satisfies Text,
  pastedName: { da: 'indsat tekst', en: 'pasted text' } satisfies Text,
  read: { da: 'Læs tabellen', en: 'Read the table' } satisfies Text,
  chooseFile: { da: 'Vælg en fil\u00a0…', en: 'Choose a file\u00a0…' } satisfies Text,
  dropHint: { da: 'eller træk filen hertil', en: 'or drop the file here' } satisfies Text,
  reading: { da: (v) => `Læser … ${v.percent}`, en: (v) => `Reading … ${v.percent}` } satisfies Message<{ percent: string }>,
  cancel: { da: 'Afbryd', en: 'Cancel' } satisfies Text,
  previewTitle: { da: (v) => `Sådan er ${v.name} læst`, en: (v) => `How ${v.name} was read` } satisfies Message<{ name: string }>,
  differencesTitle: {
    da: (v) => `Sammenlignet med ${v.against}`,
    en: (v) => `Compared with ${v.against}`,
  } satisfies Message<{ against: string }>,
  differencesOfDate: {
    da: (v) => `${v.date} sammenlignet med ${v.against}`,
    en: (v) => `${v.date} compared with ${v.against}`,
  } satisfies Message<{ date: string; against: string }>,
  moreComparisons: {
    da: (v) => `Vis også de ${v.count} tidligere datoer`,
    en: (v) => `Show the ${v.count} earlier dates too`,
  } satisfies Message<{ count: string }>,
  noDifferences: {
    da: (v) => `Alle ${v.count} antal er de samme.`,
    en: (v) => `All ${v.count} counts are the same.`,
  } satisfies Message<{ count: string }>,
  countNames: {
    insured: { da: 'antal sikrede', en: 'insured persons' },
    capacity: { da: 'samlet kapacitet', en: 'capacities' },
    vacant: { da: 'ubesat kapacitet', en: 'vacant capacities' },
  } satisfies Readonly<Record<string, Text>>,
  differenceColumns: {
    area: { da: 'Kommune eller total', en: 'Municipality or total' },
    count: { da: 'Antal', en: 'Count' },
    before: { da: 'Før', en: 'Before' },
    after: { da: 'Nu', en: 'Now' },
    change: { da: 'Ændring', en: 'Change' },
  } satisfies Readonly<Record<string, Text>>,
  moreDifferences: {
    da: (v) => `Vis flere ændringer (${v.count} til)`,
    en: (v) => `Show more changes (${v.count} more)`,
  } satisfies Message<{ count: string }>,
  added: {
    municipality: { da: (v) => `Nye kommuner: ${v.names}.`, en: (v) => `New municipalities: ${v.names}.` },
    total: { da: (v) => `Nye totaler: ${v.names}.`, en: (v) => `New totals: ${v.names}.` },
  } satisfies Readonly<Record<string, Message<{ names: string }>>>,
  missing: {
    municipality: {
      da: (v) => `Kommuner, som den nyere tabel ikke har: ${v.names}.`,
      en: (v) => `Municipalities that the later table does not have: ${v.names}.`,
    },
    total: {
      da: (v) => `Totaler, som den nyere tabel ikke har: ${v.names}.`,
      en: (v) => `Totals that the later table does not have: ${v.names}.`,
    },
  } satisfies Readonly<Record<string, Message<{ names: string }>>>,
  unchanged: { da: (v) => `${v.count} antal er uændrede.`, en: (v) => `${v.count} counts are unchanged.` } satisfies Message<{
    count: string;
  }>,
  saveTitle: { da: 'Gem tabellen', en: 'Store the table' } satisfies Text,
  statusDate: { da: 'Status pr.', en: 'As of' } satisfies Text,
  statusDateHint: {
    da: 'Den dag tallene beskriver – ikke dagen, de blev offentliggjort eller indlæst.',
    en: 'The day the figures describe – not the day they were published or loaded.',
  } satisfies Text,
  dateFromTable: { da: 'Datoen står i tabellen.', en: 'The date is in the table.' } satisfies Text,
  severalDates: {
    da: 'Datoerne står i tabellen. Der gemmes én opgørelse for hver.',
    en: 'The dates are in the table. One snapshot is stored for each.',
  } satisfies Text,
  moreDates: { da: (v) => `… og ${v.count} datoer til`, en: (v) => `… and ${v.count} more dates` } satisfies Message<{ count: string }>,
  dateSuggested: {
    da: 'Taget fra titlen eller filens navn. Ret den, hvis tallene beskriver en anden dag.',
    en: 'Taken from the title or the file’s name. Correct it if the figures describe another day.',
  } satisfies Text,
  sourceTitle: { da: 'Kilde (står under hvert diagram)', en: 'Source (shown under every chart)' } satisfies Text,
  publisher: { da: 'Udgiver', en: 'Publisher' } satisfies Text,
  note: { da: 'Note til læseren', en: 'Note to the reader' } satisfies Text,
  optional: { da: 'kan udelades', en: 'optional' } satisfies Text,
  save: { da: 'Gem tabellen', en: 'Store the table' } satisfies Text,
  dateNeeded: { da: 'Angiv den dato, tallene gælder for.', en: 'State the date the figures describe.' } satisfies Text,
  sourceNeeded: { da: 'Angiv hvor tabellen kommer fra.', en: 'State where the table comes from.' } satisfies Text,
  heldTitle: { da: 'Tabeller i denne browser', en: 'Tables in this browser' } satisfies Text,
  origins: {
    'built-in': { da: 'følger med siden', en: 'comes with the page' },
    archive: { da: 'indlæst her', en: 'loaded here' },
    link: { da: 'fra et link; ikke gemt', en: 'from a link; not stored' },
  } satisfies Readonly<Record<string, Text>>,
  columns: {
    date: { da: 'Status pr.', en: 'As of' },
    source: { da: 'Kilde', en: 'Source' },
    rows: { da: 'Kommuner', en: 'Municipalities' },
    origin: { da: 'Hvor fra', en: 'From' },
    actions: { da: 'Handlinger', en: 'Actions' },
  } satisfies Readonly<Record<string, Text>>,
  show: { da: 'Vis', en: 'Show' } satisfies Text,
  remove: { da: 'Slet', en: 'Delete' } satisfies Text,
  removed: { da: (v) => `»${v.title}« er slettet.`, en: (v) => `“${v.title}” was deleted.` } satisfies Message<{ title: string }>,
  saved: { da: (v) => `»${v.title}« er gemt.`, en: (v) => `“${v.title}” was stored.` } satisfies Message<{ title: string }>,
  savedForNow: {
    da: (v) => `»${v.title}« er gemt, indtil du lukker siden.`,
    en: (v) => `“${v.title}” is stored until you close the page.`,
  } satisfies Message<{ title: string }>,
  alreadyHere: {
    da: (v) => `De samme tal ligger her allerede; »${v.title}« er ikke gemt igen.`,
    en: (v) => `The same figures are here already; “${v.title}” was not stored again.`,
  } satisfies Message<{ title: string }>,
  broughtBack: { da: 'Ændringen er fortrudt.', en: 'The change was undone.' } satisfies Text,
  madeAgain: { da: 'Ændringen er foretaget igen.', en: 'The change was made again.' } satisfies Text,
  readingAgain: { da: 'Læser igen med dit svar\u00a0…', en: 'Reading again with your answer\u00a0…' } satisfies Text,
  undo: { da: 'Fortryd', en: 'Undo' } satisfies Text,
  backupTitle: { da: 'Alt i én fil', en: 'Everything in one file' } satisfies Text,
  backupLede: {
    da: 'Filen rummer alle tabeller, du har indlæst her, med de oprindelige filer. Gendannelse lægger til og overskriver intet.',
    en: 'The file holds every table you have loaded here, with the original files. Restoring adds and overwrites nothing.',
  } satisfies Text,
  backup: { da: 'Gem alt i en fil', en: 'Save everything to a file' } satisfies Text,
  restore: { da: 'Gendan fra en fil\u00a0…', en: 'Restore from a file\u00a0…' } satisfies Text,
  backupName: { da: (v) => `laegedaekning-${v.date}.json`, en: (v) => `laegedaekning-${v.date}.json` } satisfies Message<{ date: string }>,
  restored: {
    da: (v) => `${v.added} hentet fra filen, ${v.already} var her i forvejen.`,
    en: (v) => `${v.added} brought back from the file, ${v.already} were here already.`,
  } satisfies Message<{ added: string; already: string }>,
  notReadable: {
    da: 'Filen kunne ikke læses fra disken. Vælg den igen.',
    en: 'The file could not be read from disk. Choose it again.',
  } satisfies Text,
} as const;
