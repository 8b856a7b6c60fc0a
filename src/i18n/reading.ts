import type { Message, Text } from './Text.ts';

/** How a table was read: the preview between a file and the archive. */
export const reading = {
  outcomes: {
    accept: { da: 'Tabellen stemmer', en: 'The table adds up' },
    'nothing-to-check': {
      da: 'Tabellen kan gemmes. Den har ingen summer eller andele, der kan regnes efter',
      en: 'The table can be stored. It has no sums or shares to check',
    },
    'accept-with-warnings': { da: 'Tabellen kan gemmes; se bemærkningerne først', en: 'The table can be stored; see the remarks first' },
    ask: { da: 'Svar på spørgsmålene, før tabellen kan gemmes', en: 'Answer the questions before the table can be stored' },
    reject: { da: 'Tabellen kan ikke bruges, som den er; intet er gemt', en: 'The table cannot be used as it is; nothing was stored' },
  } satisfies Readonly<Record<string, Text>>,
  checks: {
    'parts-make-the-whole': {
      da: (v) => `Åbne + lukkede = alle i ${v.count} ${v.count === '1' ? 'række' : 'rækker'}`,
      en: (v) => `Open + closed = all in ${v.count} ${v.count === '1' ? 'row' : 'rows'}`,
    } satisfies Message<{ count: string }>,
    'filled-and-vacant-make-capacity': {
      da: (v) => `Besat + ubesat = samlet kapacitet i ${v.count} ${v.count === '1' ? 'række' : 'rækker'}`,
      en: (v) => `Filled + vacant = capacities in ${v.count} ${v.count === '1' ? 'row' : 'rows'}`,
    },
    'derived-agree': {
      da: (v) =>
        v.count === '1'
          ? '1 offentliggjort andel er regnet efter og stemmer'
          : `${v.count} offentliggjorte andele og forhold er regnet efter og stemmer`,
      en: (v) =>
        v.count === '1'
          ? '1 published share was recomputed and agrees'
          : `${v.count} published shares and ratios were recomputed and agree`,
    },
    'totals-add-up': {
      da: (v) => (v.count === '1' ? '1 totalrække stemmer med sine kommuner' : `${v.count} totalrækker stemmer med deres kommuner`),
      en: (v) => (v.count === '1' ? '1 total row adds up' : `${v.count} total rows add up`),
    },
    'areas-known': {
      da: (v) => `${v.count} ${v.count === '1' ? 'kommune' : 'kommuner'} genkendt`,
      en: (v) => `${v.count} ${v.count === '1' ? 'municipality' : 'municipalities'} recognised`,
    },
    'groups-known': {
      da: (v) => `${v.count} ${v.count === '1' ? 'række hører' : 'rækker hører'} til en kendt region eller gruppe`,
      en: (v) => `${v.count} ${v.count === '1' ? 'row is' : 'rows are'} of a known region or group`,
    },
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
    da: (v) => [`række ${v.line}`, v.column && `kolonne ${v.column}`].filter(Boolean).join(', '),
    en: (v) => [`row ${v.line}`, v.column && `column ${v.column}`].filter(Boolean).join(', '),
  } satisfies Message<{ line: string; column: string }>,
  placeInSheet: {
    da: (v) => `ark »${v.sheet}«, ${v.column === '' ? 'række' : 'celle'} ${v.column}${v.line}`,
    en: (v) => `sheet “${v.sheet}”, ${v.column === '' ? 'row' : 'cell'} ${v.column}${v.line}`,
  } satisfies Message<{ sheet: string; line: string; column: string }>,
  goTo: { da: (v) => `Gå til ${v.place}`, en: (v) => `Go to ${v.place}` } satisfies Message<{ place: string }>,
  moreAlike: {
    da: (v) => `… og ${v.count} ${v.count === '1' ? 'anden' : 'andre'} af samme slags`,
    en: (v) => `… and ${v.count} more of the same kind`,
  } satisfies Message<{ count: string }>,
  fewerAlike: { da: 'Vis færre', en: 'Show fewer' } satisfies Text,
  questionsTitle: { da: 'Spørgsmål', en: 'Questions' } satisfies Text,
  gridTitle: { da: 'Celle for celle', en: 'Cell by cell' } satisfies Text,
  gridHint: {
    da: 'I hver celle står teksten fra filen øverst og det, den er læst som, nedenunder. Er en kolonne læst forkert, så ret den i menuen over den.',
    en: 'Each cell shows the text of the file and, below it, what it was read as. If a column was misread, change it in the menu above it.',
  } satisfies Text,
  line: { da: 'Række', en: 'Row' } satisfies Text,
  groupRow: { da: 'gruppe', en: 'group' } satisfies Text,
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
  tableChoice: { da: 'Tabel i filen', en: 'Table of the file' } satisfies Text,
  tableName: {
    da: (v) => [`Tabel ${v.number} af ${v.of}`, v.sheet && `ark »${v.sheet}«`, v.dates].filter(Boolean).join(' · '),
    en: (v) => [`Table ${v.number} of ${v.of}`, v.sheet && `sheet “${v.sheet}”`, v.dates].filter(Boolean).join(' · '),
  } satisfies Message<{ number: string; of: string; sheet: string; dates: string }>,
  layoutHints: {
    wide: {
      da: 'Filen har datoerne som kolonner: hver række giver en opgørelse for hver dato.',
      en: 'The file has its dates as columns: each row gives a snapshot for each date.',
    },
    long: {
      da: 'Filen har ét tal i hver række: rækkerne er samlet kommune for kommune.',
      en: 'The file has one figure in each row: the rows were gathered by municipality.',
    },
    turned: {
      da: 'Filen har kommunerne som kolonner. Her er tabellen vendt, så hver kommune er en række.',
      en: 'The file has the municipalities as columns. The table is turned here, so that each municipality is a row.',
    },
  } satisfies Readonly<Record<string, Text>>,
  columnMenu: {
    da: (v) => `Hvad ${v.column} indeholder${v.header && `: ${v.header}`}`,
    en: (v) => `What ${v.column} holds${v.header && `: ${v.header}`}`,
  } satisfies Message<{ column: string; header: string }>,
  fileColumn: { da: 'Kolonne', en: 'Column' } satisfies Text,
  columnNumber: { da: (v) => `kolonne ${v.column}`, en: (v) => `column ${v.column}` } satisfies Message<{ column: string }>,
  lineNumber: { da: (v) => `række ${v.line}`, en: (v) => `row ${v.line}` } satisfies Message<{ line: string }>,
  recognisedBy: {
    header: { da: 'efter overskriften', en: 'by its header' },
    content: { da: 'efter indholdet', en: 'by what it holds' },
    answer: { da: 'valgt af dig', en: 'chosen by you' },
  } satisfies Readonly<Record<string, Text>>,
  aids: {
    measure: { da: 'navnet på tallet', en: 'the name of the figure' },
    value: { da: 'tallet', en: 'the figure' },
    group: { da: 'gruppe, bruges ikke', en: 'group, not used' },
    'other-date': { da: 'en anden dato, bruges ikke', en: 'another date, not used' },
    personal: { da: 'personoplysninger, gemmes ikke', en: 'personal data, not kept' },
  } satisfies Readonly<Record<string, Text>>,
  linesShown: {
    da: (v) => `Række ${v.from}–${v.to} af ${v.last}`,
    en: (v) => `Rows ${v.from}–${v.to} of ${v.last}`,
  } satisfies Message<{ from: string; to: string; last: string }>,
  columnsShown: {
    da: (v) => `Kolonne ${v.from}–${v.to} af ${v.last}`,
    en: (v) => `Columns ${v.from}–${v.to} of ${v.last}`,
  } satisfies Message<{ from: string; to: string; last: string }>,
  earlierLines: { da: 'Vis tidligere rækker', en: 'Show earlier rows' } satisfies Text,
  laterLines: { da: 'Vis flere rækker', en: 'Show more rows' } satisfies Text,
  earlierColumns: { da: 'Vis tidligere kolonner', en: 'Show earlier columns' } satisfies Text,
  laterColumns: { da: 'Vis flere kolonner', en: 'Show more columns' } satisfies Text,
  answered: { da: 'Besvaret', en: 'Answered' } satisfies Text,
  open: { da: 'Mangler svar', en: 'Needs an answer' } satisfies Text,
  moreOptions: { da: 'Vis flere muligheder', en: 'Show more choices' } satisfies Text,
  otherArea: { da: 'En anden kommune:', en: 'Another municipality:' } satisfies Text,
  otherGroup: { da: 'En anden gruppe:', en: 'Another group:' } satisfies Text,
  chooseArea: { da: 'vælg\u00a0…', en: 'choose\u00a0…' } satisfies Text,
  personalTitle: { da: 'Personoplysninger gemmes ikke', en: 'Personal data is not kept' } satisfies Text,
  personalText: {
    da: 'Tabellen indeholder oplysninger om personer. De er overstreget her. Gemmer du tabellen, gemmes kun en kopi uden dem – ikke den oprindelige fil.',
    en: 'The table holds data about persons. They are struck out here. If you store the table, only a copy without them is kept – not the original file.',
  } satisfies Text,
  formats: {
    delimited: { da: 'tekst', en: 'text' },
    'fixed-width': { da: 'tekst i faste kolonner', en: 'text in fixed columns' },
    markdown: { da: 'Markdown-tabel', en: 'Markdown table' },
    html: { da: 'HTML-tabel', en: 'HTML table' },
    xlsx: { da: 'Excel-projektmappe', en: 'Excel workbook' },
  } satisfies Readonly<Record<string, Text>>,
  delimiters: {
    ';': { da: 'adskilt af semikolon', en: 'parted by semicolons' },
    ',': { da: 'adskilt af komma', en: 'parted by commas' },
    '\t': { da: 'adskilt af tabulator', en: 'parted by tabs' },
    '|': { da: 'adskilt af lodret streg', en: 'parted by vertical bars' },
  } satisfies Readonly<Record<string, Text>>,
  formatTitle: { da: 'Læst som', en: 'Read as' } satisfies Text,
} as const;
