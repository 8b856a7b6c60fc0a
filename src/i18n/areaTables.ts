import type { Message, Text } from './Text.ts';

/** Texts of the section on groups and norms. */
export const areaTables = {
  title: { da: 'Grupper og normer', en: 'Groups and norms' } satisfies Text,
  lede: {
    da: 'Hvilke kommuner der hører til hvilken gruppe, og hvilken norm der gælder hvor, er data med datoer. Siden har sine egne; dine lægges ovenpå. Begge dage i en periode tæller med, og en tom dato er åben.',
    en: 'Which municipalities belong to which group, and which norm holds where, are data with dates. The page has its own; yours are laid over them. Both days of a period count, and an empty date is open.',
  } satisfies Text,
  loadTitle: { da: 'Indlæs grupper eller normer', en: 'Load groups or norms' } satisfies Text,
  rule: {
    da: 'Tabellen erstatter alt om de grupper eller områder, den nævner, og rører ingen andre. Intet gemmes, før du har set, hvad der ændrer sig.',
    en: 'The table replaces all there is on the groups or areas it names, and touches no others. Nothing is stored before you have seen what changes.',
  } satisfies Text,
  inputLabel: { da: 'Tabel over grupper eller normer', en: 'Table of groups or norms' } satisfies Text,
  inputHint: {
    da: '»Gruppe« og »Kommune« er nok for grupper, »Område« og »Norm« for normer; »Gyldig fra« og »Gyldig til« kan tilføjes.',
    en: '“Group” and “Municipality” are enough for groups, “Area” and “Norm” for norms; “Valid from” and “Valid to” may be added.',
  } satisfies Text,
  read: { da: 'Se ændringerne', en: 'See the changes' } satisfies Text,
  chooseFile: { da: 'Vælg fil med grupper eller normer\u00a0…', en: 'Choose a file of groups or norms\u00a0…' } satisfies Text,
  reading: { da: 'Læser\u00a0…', en: 'Reading\u00a0…' } satisfies Text,
  previewTitle: { da: (v) => `Hvad »${v.name}« ændrer`, en: (v) => `What “${v.name}” changes` } satisfies Message<{ name: string }>,
  refused: {
    da: 'Tabellen kan ikke bruges, som den er; intet er ændret',
    en: 'The table cannot be used as it is; nothing was changed',
  } satisfies Text,
  readable: { da: 'Tabellen er læst uden fejl', en: 'The table was read without errors' } satisfies Text,
  remarks: { da: 'Tabellen er læst; se bemærkningerne først', en: 'The table was read; see the remarks first' } satisfies Text,
  noChanges: {
    da: 'Det er det, der gælder i forvejen. Intet ændrer sig.',
    en: 'That is what holds already. Nothing changes.',
  } satisfies Text,
  groupChanges: {
    added: { da: (v) => `Ny gruppe: ${v.name}`, en: (v) => `New group: ${v.name}` },
    changed: { da: (v) => `Ændret gruppe: ${v.name}`, en: (v) => `Changed group: ${v.name}` },
    removed: { da: (v) => `Gruppen falder bort: ${v.name}`, en: (v) => `The group goes: ${v.name}` },
  } satisfies Readonly<Record<string, Message<{ name: string }>>>,
  renamed: { da: (v) => `hed ${v.name}`, en: (v) => `was called ${v.name}` } satisfies Message<{ name: string }>,
  memberChanges: {
    added: { da: (v) => `${v.name} kommer til (${v.after})`, en: (v) => `${v.name} comes in (${v.after})` },
    removed: { da: (v) => `${v.name} går ud (var ${v.before})`, en: (v) => `${v.name} leaves (was ${v.before})` },
    redated: {
      da: (v) => `${v.name} får andre datoer: fra »${v.before}« til »${v.after}«`,
      en: (v) => `${v.name} gets other dates: from “${v.before}” to “${v.after}”`,
    },
  } satisfies Readonly<Record<string, Message<{ name: string; before: string; after: string }>>>,
  normAdded: { da: (v) => `${v.area}: ny norm ${v.after}`, en: (v) => `${v.area}: new norm ${v.after}` } satisfies Message<{
    area: string;
    after: string;
  }>,
  normRemoved: {
    da: (v) => `${v.area}: normen ${v.before} falder bort`,
    en: (v) => `${v.area}: the norm ${v.before} goes`,
  } satisfies Message<{
    area: string;
    before: string;
  }>,
  normChanged: {
    da: (v) => `${v.area}: fra ${v.before} til ${v.after}`,
    en: (v) => `${v.area}: from ${v.before} to ${v.after}`,
  } satisfies Message<{
    area: string;
    before: string;
    after: string;
  }>,
  normIn: { da: (v) => `${v.norm} (${v.period})`, en: (v) => `${v.norm} (${v.period})` } satisfies Message<{
    norm: string;
    period: string;
  }>,
  source: { da: 'Hvor kommer den fra?', en: 'Where does it come from?' } satisfies Text,
  optional: { da: 'kan udelades', en: 'optional' } satisfies Text,
  accept: { da: 'Tag ændringerne i brug', en: 'Put the changes to use' } satisfies Text,
  discard: { da: 'Lad være', en: 'Leave it' } satisfies Text,
  groupsTitle: { da: 'Grupper', en: 'Groups' } satisfies Text,
  normsTitle: { da: 'Normer', en: 'Norms' } satisfies Text,
  ownTitles: {
    groups: { da: 'Egne grupper', en: 'Own groups' },
    norms: { da: 'Egne normer', en: 'Own norms' },
    notes: { da: 'Noter på tidsaksen', en: 'Notes on the time axis' },
    decks: { da: 'Præsentationer', en: 'Presentations' },
  } satisfies Readonly<Record<string, Text>>,
  fileNames: {
    groups: { da: 'grupper.csv', en: 'groups.csv' },
    norms: { da: 'normer.csv', en: 'norms.csv' },
    notes: { da: 'noter.csv', en: 'notes.csv' },
    decks: { da: 'præsentationer.json', en: 'presentations.json' },
  } satisfies Readonly<Record<string, Text>>,
  exports: {
    groups: { da: 'Hent grupperne som CSV', en: 'Download the groups as CSV' },
    norms: { da: 'Hent normerne som CSV', en: 'Download the norms as CSV' },
  } satisfies Readonly<Record<string, Text>>,
  exportHint: { da: 'Filen kan rettes i Excel og indlæses igen.', en: 'The file can be edited in Excel and loaded again.' } satisfies Text,
  from: {
    da: (v) => (v.title === v.file ? `Senest fra »${v.file}«.` : `Senest fra ${v.title} (${v.file}).`),
    en: (v) => (v.title === v.file ? `Latest from “${v.file}”.` : `Latest from ${v.title} (${v.file}).`),
  } satisfies Message<{ title: string; file: string }>,
  noOwn: { da: 'Du har ingen egne grupper endnu.', en: 'You have no groups of your own yet.' } satisfies Text,
  member: { da: 'Kommune', en: 'Municipality' } satisfies Text,
  memberCode: { da: 'Kommunekode', en: 'Municipality code' } satisfies Text,
  kinds: {
    own: { da: 'Egen gruppe', en: 'Own group' },
    cluster: { da: 'Sundhedsklynge', en: 'Health cluster' },
    council: { da: 'Sundhedsråd', en: 'Health council' },
    region: { da: 'Region', en: 'Region' },
    country: { da: 'Hele landet', en: 'The country' },
  } satisfies Readonly<Record<string, Text>>,
  members: {
    da: (v) => (v.count === '1' ? '1 kommune' : `${v.count} kommuner`),
    en: (v) => (v.count === '1' ? '1 municipality' : `${v.count} municipalities`),
  } satisfies Message<{ count: string }>,
  ofKind: { da: (v) => `${v.kind} (${v.count})`, en: (v) => `${v.kind} (${v.count})` } satisfies Message<{ kind: string; count: string }>,
  uncertain: { da: 'usikker: bygger på et forslag fra 2019', en: 'uncertain: rests on a proposal from 2019' } satisfies Text,
  changedByYou: { da: 'erstatter den, der følger med siden', en: 'in place of the one that comes with the page' } satisfies Text,
  shippedBy: {
    official: { da: 'følger med siden; offentliggjort af region eller stat', en: 'comes with the page; published by region or state' },
    minutes: { da: 'følger med siden; fra mødereferater', en: 'comes with the page; from minutes of meetings' },
    press: { da: 'følger med siden; fra pressen', en: 'comes with the page; from the press' },
    'proposal-2019': { da: 'følger med siden', en: 'comes with the page' },
  } satisfies Readonly<Record<string, Text>>,
  yours: { da: 'din egen', en: 'your own' } satisfies Text,
  code: { da: (v) => `Kode i links: ${v.code}`, en: (v) => `Code in links: ${v.code}` } satisfies Message<{ code: string }>,
  removeMember: { da: (v) => `Fjern ${v.name} fra ${v.group}`, en: (v) => `Remove ${v.name} from ${v.group}` } satisfies Message<{
    name: string;
    group: string;
  }>,
  remove: { da: 'Fjern', en: 'Remove' } satisfies Text,
  addMember: { da: 'Tilføj kommunen', en: 'Add the municipality' } satisfies Text,
  choose: { da: 'Vælg\u00a0…', en: 'Choose\u00a0…' } satisfies Text,
  validFrom: { da: 'Gyldig fra', en: 'Valid from' } satisfies Text,
  validTo: { da: 'Gyldig til', en: 'Valid to' } satisfies Text,
  deleteGroup: { da: (v) => `Slet gruppen ${v.name}`, en: (v) => `Delete the group ${v.name}` } satisfies Message<{ name: string }>,
  resetGroup: {
    da: (v) => `Brug ${v.name}, som den følger med siden`,
    en: (v) => `Use ${v.name} as it comes with the page`,
  } satisfies Message<{ name: string }>,
  lastMember: {
    da: 'En gruppe skal have mindst én kommune. Slet gruppen i stedet.',
    en: 'A group needs at least one municipality. Delete the group instead.',
  } satisfies Text,
  newGroup: { da: 'Lav en ny gruppe', en: 'Make a new group' } satisfies Text,
  groupName: { da: 'Gruppens navn', en: 'Name of the group' } satisfies Text,
  filter: { da: 'Find kommune', en: 'Find a municipality' } satisfies Text,
  municipalities: { da: 'Kommuner i gruppen', en: 'Municipalities of the group' } satisfies Text,
  chosen: { da: (v) => `Valgt: ${v.names}`, en: (v) => `Chosen: ${v.names}` } satisfies Message<{ names: string }>,
  noneChosen: { da: 'Ingen kommune er valgt endnu.', en: 'No municipality is chosen yet.' } satisfies Text,
  create: { da: 'Opret gruppen', en: 'Create the group' } satisfies Text,
  nameNeeded: { da: 'Giv gruppen et navn med bogstaver eller tal.', en: 'Give the group a name with letters or digits.' } satisfies Text,
  nameTaken: {
    da: (v) => `Der er allerede en gruppe, der hedder ${v.name}. Vælg et andet navn, eller ret den.`,
    en: (v) => `There already is a group called ${v.name}. Choose another name, or edit that one.`,
  } satisfies Message<{
    name: string;
  }>,
  memberNeeded: { da: 'Vælg mindst én kommune.', en: 'Choose at least one municipality.' } satisfies Text,
  area: { da: 'Område', en: 'Area' } satisfies Text,
  norm: { da: 'Norm (sikrede pr. kapacitet)', en: 'Norm (insured per capacity)' } satisfies Text,
  period: { da: 'Periode', en: 'Period' } satisfies Text,
  actions: { da: 'Handlinger', en: 'Actions' } satisfies Text,
  normsRule: {
    da: 'En kommunes egen norm går forud for regionens, og regionens for landets.',
    en: 'A municipality’s own norm comes before its region’s, and that before the country’s.',
  } satisfies Text,
  normsShipped: { da: 'Normerne følger med siden.', en: 'The norms come with the page.' } satisfies Text,
  normsOwn: {
    da: 'Dine normer gælder i stedet for dem, der følger med siden.',
    en: 'Your norms hold in place of those that come with the page.',
  } satisfies Text,
  resetNorms: { da: 'Brug de normer, der følger med siden', en: 'Use the norms that come with the page' } satisfies Text,
  noNorms: { da: 'Der er ingen normer.', en: 'There are no norms.' } satisfies Text,
  edit: { da: 'Ret', en: 'Edit' } satisfies Text,
  editNorm: { da: (v) => `Ret normen for ${v.area}, ${v.period}`, en: (v) => `Edit the norm of ${v.area}, ${v.period}` } satisfies Message<{
    area: string;
    period: string;
  }>,
  delete: { da: 'Slet', en: 'Delete' } satisfies Text,
  deleteNorm: {
    da: (v) => `Slet normen for ${v.area}, ${v.period}`,
    en: (v) => `Delete the norm of ${v.area}, ${v.period}`,
  } satisfies Message<{ area: string; period: string }>,
  newNorm: { da: 'Tilføj en norm', en: 'Add a norm' } satisfies Text,
  saveNorm: { da: 'Gem normen', en: 'Save the norm' } satisfies Text,
  cancel: { da: 'Annullér', en: 'Cancel' } satisfies Text,
  areaNeeded: { da: 'Vælg et område.', en: 'Choose an area.' } satisfies Text,
  normNeeded: { da: 'Skriv normen som et tal over nul.', en: 'Write the norm as a number above zero.' } satisfies Text,
  done: {
    loaded: { da: (v) => `»${v.name}« er taget i brug.`, en: (v) => `“${v.name}” is in use.` },
    group: { da: (v) => `${v.name} er ændret.`, en: (v) => `${v.name} was changed.` },
    created: {
      da: (v) => `${v.name} er oprettet og kan vælges under Område.`,
      en: (v) => `${v.name} was created and can be chosen under Area.`,
    },
    deleted: { da: (v) => `${v.name} er slettet.`, en: (v) => `${v.name} was deleted.` },
    reset: { da: (v) => `${v.name} er igen, som den følger med siden.`, en: (v) => `${v.name} is again as it comes with the page.` },
    norm: { da: (v) => `Normen for ${v.name} er ændret.`, en: (v) => `The norm of ${v.name} was changed.` },
    normDeleted: { da: (v) => `Normen for ${v.name} er slettet.`, en: (v) => `The norm of ${v.name} was deleted.` },
    normsReset: { da: () => 'Normerne er igen dem, der følger med siden.', en: () => 'The norms are again those that come with the page.' },
  } satisfies Readonly<Record<string, Message<{ name: string }>>>,
  undo: { da: 'Fortryd', en: 'Undo' } satisfies Text,
  undone: { da: 'Ændringen er fortrudt.', en: 'The change was undone.' } satisfies Text,
} as const;
