import type { Message, Text } from './Text.ts';

export const page = {
  name: { da: 'Lægedækning', en: 'Lægedækning' } satisfies Text,
  tagline: {
    da: 'Hvor godt er kommunerne dækket med praktiserende læger?',
    en: 'GP coverage in the municipalities of Denmark',
  } satisfies Text,
  skip: { da: 'Gå til indholdet', en: 'Skip to content' } satisfies Text,
  views: {
    overview: { da: 'Overblik', en: 'Overview' },
    municipality: { da: 'Kommune', en: 'Municipality' },
    compare: { da: 'Sammenlign', en: 'Compare' },
    development: { da: 'Udvikling', en: 'Development' },
    table: { da: 'Tabel', en: 'Table' },
    data: { da: 'Data', en: 'Data' },
  } satisfies Readonly<Record<string, Text>>,
  mainNavigation: { da: 'Visninger', en: 'Views' } satisfies Text,
  otherLanguage: { da: 'English', en: 'Dansk' } satisfies Text,
  choices: { da: 'Hvad siden viser', en: 'What the page shows' } satisfies Text,
  area: { da: 'Område', en: 'Area' } satisfies Text,
  status: { da: 'Status pr.', en: 'As of' } satisfies Text,
  comparedWith: { da: 'Sammenlignet med', en: 'Compared with' } satisfies Text,
  /** As the choice where the table gives nothing that the area is held against of itself. */
  notCompared: { da: 'intet endnu', en: 'nothing yet' } satisfies Text,
  groupedOn: { da: 'Inddeling pr.', en: 'Grouped as of' } satisfies Text,
  onStatusDate: { da: 'statusdatoen', en: 'the status date' } satisfies Text,
  groupingDay: { da: (v) => `${v.date} (${v.kind.toLowerCase()})`, en: (v) => `${v.date} (${v.kind.toLowerCase()})` } satisfies Message<{
    date: string;
    kind: string;
  }>,
  areaKinds: {
    municipality: { da: 'Kommuner', en: 'Municipalities' },
    cluster: { da: 'Sundhedsklynger', en: 'Health clusters' },
    council: { da: 'Sundhedsråd', en: 'Health councils' },
    region: { da: 'Regioner', en: 'Regions' },
    country: { da: 'Hele landet', en: 'The country' },
    own: { da: 'Egne grupper', en: 'Own groups' },
  } satisfies Readonly<Record<string, Text>>,
  partly: {
    da: (v) => `${v.name} (${v.covered} af ${v.members} kommuner)`,
    en: (v) => `${v.name} (${v.covered} of ${v.members} municipalities)`,
  } satisfies Message<{ name: string; covered: string; members: string }>,
  uncertainMembers: {
    da: 'Listen over områdets kommuner bygger på et forslag fra 2019 og er usikker.',
    en: 'The list of the area’s municipalities rests on a proposal from 2019 and is uncertain.',
  } satisfies Text,
  revision: { da: (v) => `${v.date}, udgave ${v.number}`, en: (v) => `${v.date}, revision ${v.number}` } satisfies Message<{
    date: string;
    number: string;
  }>,
  databaseArriving: { da: 'Databasen hentes\u00a0…', en: 'Fetching the database\u00a0…' } satisfies Text,
  starting: { da: 'Tallene regnes ud\u00a0…', en: 'Computing the figures\u00a0…' } satisfies Text,
  datesKnown: {
    da: (v) => `${v.known} af ${v.all} statusdatoer`,
    en: (v) => `${v.known} of ${v.all} status dates`,
  } satisfies Message<{ known: string; all: string }>,
  noSnapshots: {
    da: 'Der er ingen tabeller endnu. Indlæs en under Data.',
    en: 'There are no tables yet. Load one under Data.',
  } satisfies Text,
  privacy: {
    da: 'Alt regnes i din browser. Ingen tal forlader din maskine.',
    en: 'Everything is computed in your browser. No figure leaves your machine.',
  } satisfies Text,
  caution: {
    da: 'Tallene viser tendenser. Der findes ingen facitliste for det rigtige antal læger; se efter årsagerne bag det, der stikker ud.',
    en: 'The figures show tendencies. There is no gold standard for the right number of doctors; look for the causes behind what sticks out.',
  } satisfies Text,
  showAsTable: { da: 'Vis tallene som tabel', en: 'Show the figures as a table' } satisfies Text,
  rankBy: { da: 'Ordn kommunerne efter', en: 'Rank the municipalities by' } satisfies Text,
  keyFigures: { da: 'Nøgletal', en: 'Key figures' } satisfies Text,
  dropped: {
    da: (v) => `Linket bad om ${v.part} »${v.value}«, som ikke findes her. Siden viser noget andet i stedet.`,
    en: (v) => `The link asked for ${v.part} “${v.value}”, which does not exist here. The page shows something else instead.`,
  } satisfies Message<{ part: string; value: string }>,
  droppedParts: {
    view: { da: 'visningen', en: 'the view' },
    language: { da: 'sproget', en: 'the language' },
    area: { da: 'området', en: 'the area' },
    snapshot: { da: 'tabellen', en: 'the table' },
    earlier: { da: 'den tidligere tabel', en: 'the earlier table' },
    municipality: { da: 'kommunen', en: 'the municipality' },
    'grouped-on': { da: 'inddelingen pr.', en: 'the grouping as of' },
    chart: { da: 'diagrammet', en: 'the chart' },
    comparator: { da: 'sammenligningen', en: 'the comparison' },
    indicator: { da: 'målet', en: 'the indicator' },
    figure: { da: 'tallet', en: 'the figure' },
    mode: { da: 'måden at vise på', en: 'the mode' },
    show: { da: 'diagrammet', en: 'the chart' },
    version: { da: 'udgaven', en: 'the version' },
  } satisfies Readonly<Record<string, Text>>,
  engineFailed: {
    da: 'Regnemaskinen i browseren kunne ikke starte, så tallene kan ikke vises. Genindlæs siden; hjælper det ikke, så prøv en nyere browser.',
    en: 'The database in the browser could not start, so the figures cannot be shown. Reload the page; if that does not help, try a newer browser.',
  } satisfies Text,
  databaseNotice: { da: 'Regnemaskinen i browseren', en: 'The database in the browser' } satisfies Text,
  databaseMissing: {
    da: 'Regnemaskinen i browseren kunne ikke starte. Tabellerne, der følger med siden, vises med tal, som er regnet ud på forhånd. Tal for egne tabeller, grupper og normer kan ikke regnes ud her; hjælper det ikke at prøve igen, så prøv en nyere browser.',
    en: 'The database in the browser could not start. The tables that come with the page are shown with figures computed in advance. Figures for your own tables, groups and norms cannot be computed here; if trying again does not help, try a newer browser.',
  } satisfies Text,
  builtInFailed: {
    da: 'De indbyggede data kunne ikke læses. Hent siden igen.',
    en: 'The built-in data could not be read. Load the page again.',
  } satisfies Text,
  tryAgain: { da: 'Prøv igen', en: 'Try again' } satisfies Text,
  crashed: {
    da: 'Noget gik galt i siden. Dine gemte tabeller er der stadig.',
    en: 'Something went wrong in the page. Your saved tables are still there.',
  } satisfies Text,
  reload: { da: 'Genindlæs siden', en: 'Reload the page' } satisfies Text,
} as const;
