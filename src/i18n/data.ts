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
  chooseFile: { da: 'Vælg en fil …', en: 'Choose a file …' } satisfies Text,
  dropHint: { da: 'eller træk filen hertil', en: 'or drop the file here' } satisfies Text,
  reading: { da: (v) => `Læser … ${v.percent}`, en: (v) => `Reading … ${v.percent}` } satisfies Message<{ percent: string }>,
  cancel: { da: 'Fortryd', en: 'Cancel' } satisfies Text,
  previewTitle: { da: (v) => `Sådan er ${v.name} læst`, en: (v) => `How ${v.name} was read` } satisfies Message<{ name: string }>,
  outcomes: {
    accept: { da: 'Tabellen stemmer', en: 'The table adds up' },
    'accept-with-warnings': { da: 'Tabellen kan gemmes; se bemærkningerne først', en: 'The table can be stored; see the remarks first' },
    ask: { da: 'Svar på spørgsmålene, før tabellen kan gemmes', en: 'Answer the questions before the table can be stored' },
    reject: { da: 'Tabellen kan ikke bruges, som den er; intet er gemt', en: 'The table cannot be used as it is; nothing was stored' },
  } satisfies Readonly<Record<string, Text>>,
  checks: {
    'filled-and-vacant-make-capacity': {
      da: (v) => `Besat + ubesat = samlet kapacitet i ${v.count} rækker`,
      en: (v) => `Filled + vacant = capacities in ${v.count} rows`,
    },
    'derived-agree': {
      da: (v) => `${v.count} offentliggjorte andele og forhold er regnet efter og stemmer`,
      en: (v) => `${v.count} published shares and ratios were recomputed and agree`,
    },
    'totals-add-up': {
      da: (v) => (v.count === '1' ? '1 totalrække stemmer med sine kommuner' : `${v.count} totalrækker stemmer med deres kommuner`),
      en: (v) => (v.count === '1' ? '1 total row adds up' : `${v.count} total rows add up`),
    },
    'areas-known': { da: (v) => `${v.count} kommuner genkendt`, en: (v) => `${v.count} municipalities recognised` },
    'dashes-proven-zero': {
      da: (v) => `${v.count} »-« er bevist at være nul af rækkens andre tal`,
      en: (v) => `${v.count} “-” proven to be zero by the other figures of the row`,
    },
  } satisfies Readonly<Record<string, Message<{ count: string }>>>,
  checksTitle: { da: 'Kontrolleret', en: 'Checked' } satisfies Text,
  findingsTitle: { da: 'Bemærkninger', en: 'Remarks' } satisfies Text,
  severities: {
    error: { da: 'Fejl', en: 'Error' },
    warning: { da: 'Advarsel', en: 'Warning' },
    note: { da: 'Note', en: 'Note' },
  } satisfies Readonly<Record<string, Text>>,
  place: {
    da: (v) => [v.sheet && `ark ${v.sheet}`, `række ${v.line}`, v.column && `kolonne ${v.column}`].filter(Boolean).join(', '),
    en: (v) => [v.sheet && `sheet ${v.sheet}`, `row ${v.line}`, v.column && `column ${v.column}`].filter(Boolean).join(', '),
  } satisfies Message<{ sheet: string; line: string; column: string }>,
  questionsTitle: { da: 'Spørgsmål', en: 'Questions' } satisfies Text,
  gridTitle: { da: 'Celle for celle', en: 'Cell by cell' } satisfies Text,
  gridHint: {
    da: 'Øverst i hver celle står teksten fra filen, nedenunder det, den er læst som.',
    en: 'Each cell shows the text of the file, and below it what it was read as.',
  } satisfies Text,
  line: { da: 'Række', en: 'Row' } satisfies Text,
  kindColumn: { da: 'Læst som', en: 'Read as' } satisfies Text,
  rowKinds: {
    title: { da: 'titel', en: 'title' },
    header: { da: 'overskrift', en: 'header' },
    municipality: { da: 'kommune', en: 'municipality' },
    subtotal: { da: 'total', en: 'total' },
    'region-total': { da: 'regionstotal', en: 'regional total' },
    note: { da: 'note', en: 'note' },
    blank: { da: 'tom', en: 'blank' },
    ignored: { da: 'ikke brugt', en: 'not used' },
    undecided: { da: 'uafklaret', en: 'undecided' },
  } satisfies Readonly<Record<string, Text>>,
  cellStates: {
    read: { da: '', en: '' },
    empty: { da: 'tom', en: 'empty' },
    zero: { da: 'nul', en: 'zero' },
    missing: { da: 'mangler', en: 'missing' },
    withheld: { da: 'tilbageholdt', en: 'withheld' },
    'not-applicable': { da: 'ikke relevant', en: 'not applicable' },
    doubt: { da: 'tvivl', en: 'doubt' },
    error: { da: 'fejl', en: 'error' },
    unused: { da: 'ikke brugt', en: 'not used' },
    personal: { da: 'personoplysning – ikke gemt', en: 'personal data – not kept' },
  } satisfies Readonly<Record<string, Text>>,
  unusedColumn: { da: 'bruges ikke', en: 'not used' } satisfies Text,
  moreRows: { da: (v) => `… og ${v.count} rækker til`, en: (v) => `… and ${v.count} more rows` } satisfies Message<{ count: string }>,
  differencesTitle: {
    da: (v) => `Mod den tabel, der allerede er her: ${v.against}`,
    en: (v) => `Against the table that is here already: ${v.against}`,
  } satisfies Message<{ against: string }>,
  noDifferences: {
    da: (v) => `Alle ${v.count} antal er de samme. Det er den samme tabel igen.`,
    en: (v) => `All ${v.count} counts are the same. It is the same table again.`,
  } satisfies Message<{ count: string }>,
  countNames: {
    insured: { da: 'antal sikrede', en: 'insured persons' },
    capacity: { da: 'samlet kapacitet', en: 'capacities' },
    vacant: { da: 'ubesat kapacitet', en: 'vacant capacities' },
  } satisfies Readonly<Record<string, Text>>,
  fromTo: { da: (v) => `fra ${v.before} til ${v.after}`, en: (v) => `from ${v.before} to ${v.after}` } satisfies Message<{
    before: string;
    after: string;
  }>,
  added: { da: (v) => `Nye kommuner: ${v.names}.`, en: (v) => `New municipalities: ${v.names}.` } satisfies Message<{ names: string }>,
  missing: {
    da: (v) => `Kommuner, som den nye tabel ikke har: ${v.names}.`,
    en: (v) => `Municipalities that the new table does not have: ${v.names}.`,
  } satisfies Message<{ names: string }>,
  unchanged: { da: (v) => `${v.count} antal er uændrede.`, en: (v) => `${v.count} counts are unchanged.` } satisfies Message<{
    count: string;
  }>,
  saveTitle: { da: 'Gem tabellen', en: 'Store the table' } satisfies Text,
  statusDate: { da: 'Status pr.', en: 'As of' } satisfies Text,
  statusDateHint: {
    da: 'Den dag tallene beskriver – ikke dagen, de blev offentliggjort eller indlæst.',
    en: 'The day the figures describe – not the day they were published or loaded.',
  } satisfies Text,
  statusDateFromFile: { da: (v) => `Tabellen siger selv ${v.dates}.`, en: (v) => `The table itself says ${v.dates}.` } satisfies Message<{
    dates: string;
  }>,
  sourceTitle: { da: 'Kilde (står under hvert diagram)', en: 'Source (stands under every chart)' } satisfies Text,
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
  undo: { da: 'Fortryd', en: 'Undo' } satisfies Text,
  backupTitle: { da: 'Alt i én fil', en: 'Everything in one file' } satisfies Text,
  backupLede: {
    da: 'Filen rummer alle tabeller, du har indlæst her, med de oprindelige filer. Gendannelse lægger til og overskriver intet.',
    en: 'The file holds every table you have loaded here, with the original files. Restoring adds and overwrites nothing.',
  } satisfies Text,
  backup: { da: 'Gem alt i en fil', en: 'Save everything to a file' } satisfies Text,
  restore: { da: 'Gendan fra en fil …', en: 'Restore from a file …' } satisfies Text,
  backupName: { da: (v) => `laegedaekning-${v.date}.json`, en: (v) => `laegedaekning-${v.date}.json` } satisfies Message<{ date: string }>,
  restored: {
    da: (v) => `${v.added} hentet fra filen, ${v.already} var her i forvejen.`,
    en: (v) => `${v.added} brought back from the file, ${v.already} were here already.`,
  } satisfies Message<{ added: string; already: string }>,
  historyTitle: { da: 'Seneste ændringer', en: 'Latest changes' } satisfies Text,
  changeKinds: {
    saved: { da: 'gemt', en: 'stored' },
    edited: { da: 'rettet', en: 'edited' },
    removed: { da: 'slettet', en: 'deleted' },
    restored: { da: 'hentet fra fil', en: 'brought back from a file' },
  } satisfies Readonly<Record<string, Text>>,
  undone: { da: 'fortrudt', en: 'undone' } satisfies Text,
  disputed: {
    da: (v) => `Bestridt af ${v.by} ${v.on}: ${v.text}`,
    en: (v) => `Disputed by ${v.by} on ${v.on}: ${v.text}`,
  } satisfies Message<{
    by: string;
    on: string;
    text: string;
  }>,
  notReadable: {
    da: 'Filen kunne ikke læses fra disken. Vælg den igen.',
    en: 'The file could not be read from disk. Choose it again.',
  } satisfies Text,
} as const;
