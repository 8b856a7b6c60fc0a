import type { Message, Text } from './Text.ts';

/** What is held in this browser: its manifest, the changes made to it, and whether it is kept at all. */
export const archive = {
  loadedHere: { da: (v) => `${v.name} (indlæst her)`, en: (v) => `${v.name} (loaded here)` } satisfies Message<{ name: string }>,
  builtIn: { da: (v) => `${v.name} (følger med siden)`, en: (v) => `${v.name} (comes with the page)` } satisfies Message<{ name: string }>,
  fromLink: { da: (v) => `${v.name} (fra et link)`, en: (v) => `${v.name} (from a link)` } satisfies Message<{ name: string }>,
  edition: { da: (v) => `${v.name}, udgave ${v.number}`, en: (v) => `${v.name}, revision ${v.number}` } satisfies Message<{
    name: string;
    number: string;
  }>,
  editionOf: { da: (v) => `udgave ${v.number} af ${v.of}`, en: (v) => `revision ${v.number} of ${v.of}` } satisfies Message<{
    number: string;
    of: string;
  }>,
  newestEdition: { da: 'nyeste', en: 'newest' } satisfies Text,
  municipalities: {
    da: (v) => (v.count === '1' ? '1 kommune' : `${v.count} kommuner`),
    en: (v) => (v.count === '1' ? '1 municipality' : `${v.count} municipalities`),
  } satisfies Message<{ count: string }>,
  datesOfFile: {
    da: (v) => `${v.from} – ${v.to} · ${v.count} statusdatoer`,
    en: (v) => `${v.from} – ${v.to} · ${v.count} status dates`,
  } satisfies Message<{ from: string; to: string; count: string }>,
  eachDate: {
    da: (v) => `Hver af de ${v.count} statusdatoer`,
    en: (v) => `Each of the ${v.count} status dates`,
  } satisfies Message<{ count: string }>,
  moreOfList: { da: (v) => `Vis flere (${v.count} tilbage)`, en: (v) => `Show more (${v.count} left)` } satisfies Message<{
    count: string;
  }>,
  showNewest: { da: 'Vis den nyeste', en: 'Show the newest' } satisfies Text,
  removeFile: { da: 'Slet alle', en: 'Delete all' } satisfies Text,
  details: { da: 'Fil, kilde og svar', en: 'File, source and answers' } satisfies Text,
  changesSince: { da: (v) => `Ændringer siden ${v.date}`, en: (v) => `Changes since ${v.date}` } satisfies Message<{ date: string }>,
  fields: {
    fileName: { da: 'Fil', en: 'File' },
    size: { da: 'Størrelse', en: 'Size' },
    sha256: { da: 'SHA-256', en: 'SHA-256' },
    acceptedAt: { da: 'Gemt', en: 'Stored' },
    edition: { da: 'Udgave', en: 'Revision' },
    source: { da: 'Kilde', en: 'Source' },
    publisher: { da: 'Udgiver', en: 'Publisher' },
    note: { da: 'Note til læseren', en: 'Note to the reader' },
    answers: { da: 'Dine svar', en: 'Your answers' },
  } satisfies Readonly<Record<string, Text>>,
  notGiven: { da: 'ikke angivet', en: 'not given' } satisfies Text,
  noAnswers: { da: 'ingen; tabellen gav ikke anledning til spørgsmål', en: 'none; the table raised no question' } satisfies Text,
  answersPending: { da: 'hentes\u00a0…', en: 'fetching\u00a0…' } satisfies Text,
  answerCount: {
    da: (v) => (v.count === '1' ? '1 svar, gemt med tabellen' : `${v.count} svar, gemt med tabellen`),
    en: (v) => (v.count === '1' ? '1 answer, stored with the table' : `${v.count} answers, stored with the table`),
  } satisfies Message<{ count: string }>,
  statusDateGiven: { da: (v) => `Status pr. ${v.date} angivet af dig`, en: (v) => `As of ${v.date}, stated by you` } satisfies Message<{
    date: string;
  }>,
  original: { da: 'Hent den oprindelige fil', en: 'Get the original file' } satisfies Text,
  cleanedCopy: { da: 'Hent kopien uden personoplysninger', en: 'Get the copy without personal data' } satisfies Text,
  cleanedName: {
    da: (v) => `${v.name} (uden personoplysninger).csv`,
    en: (v) => `${v.name} (without personal data).csv`,
  } satisfies Message<{ name: string }>,
  edit: { da: 'Ret kilden', en: 'Edit the source' } satisfies Text,
  editTitle: { da: 'Ret kilde, note og indsigelser', en: 'Edit source, note and disputes' } satisfies Text,
  saveEdit: { da: 'Gem rettelsen', en: 'Save the changes' } satisfies Text,
  leave: { da: 'Luk uden at gemme', en: 'Close without saving' } satisfies Text,
  edited: { da: (v) => `»${v.title}« er rettet.`, en: (v) => `“${v.title}” was edited.` } satisfies Message<{ title: string }>,
  disputesTitle: { da: 'Indsigelser mod tallene', en: 'Disputes about the figures' } satisfies Text,
  disputesHint: {
    da: 'En indsigelse vises alle steder, hvor tallene vises.',
    en: 'A dispute is shown wherever the figures are shown.',
  } satisfies Text,
  historyTitle: { da: 'Seneste ændringer', en: 'Latest changes' } satisfies Text,
  noHistory: { da: 'Der er ingen ændringer endnu.', en: 'There are no changes yet.' } satisfies Text,
  changeKinds: {
    saved: { da: 'Gemt', en: 'Stored' },
    edited: { da: 'Rettet', en: 'Edited' },
    removed: { da: 'Slettet', en: 'Deleted' },
    restored: { da: 'Hentet fra fil', en: 'Brought back from a file' },
  } satisfies Readonly<Record<string, Text>>,
  documents: {
    groups: { da: 'Grupper', en: 'Groups' },
    norms: { da: 'Normer', en: 'Norms' },
    notes: { da: 'Noter på tidsaksen', en: 'Notes on the time axis' },
    boundaries: { da: 'Kommunegrænser', en: 'Municipal boundaries' },
    decks: { da: 'Præsentationer', en: 'Presentations' },
  } satisfies Readonly<Record<string, Text>>,
  andOthers: {
    da: (v) => `${v.first} og ${v.count} ${v.count === '1' ? 'anden' : 'andre'}`,
    en: (v) => `${v.first} and ${v.count} ${v.count === '1' ? 'other' : 'others'}`,
  } satisfies Message<{ first: string; count: string }>,
  undone: { da: 'fortrudt', en: 'undone' } satisfies Text,
  undo: { da: 'Fortryd', en: 'Undo' } satisfies Text,
  redo: { da: 'Gentag', en: 'Redo' } satisfies Text,
  moreChanges: { da: (v) => `Vis alle ${v.count} ændringer`, en: (v) => `Show all ${v.count} changes` } satisfies Message<{
    count: string;
  }>,
  forget: { da: 'Glem slettede data\u00a0…', en: 'Forget deleted data\u00a0…' } satisfies Text,
  forgetTitle: { da: 'Glem slettede data for altid?', en: 'Forget deleted data for good?' } satisfies Text,
  forgetText: {
    da: 'Slettede tabeller og listen over ændringer fjernes fra denne browser. Derefter kan intet af det fortrydes. De tabeller, der vises på siden, bliver.',
    en: 'Deleted tables and the list of changes are removed from this browser. After that none of it can be undone. The tables shown on the page stay.',
  } satisfies Text,
  forgetConfirm: { da: 'Glem dem', en: 'Forget them' } satisfies Text,
  forgetCancel: { da: 'Behold dem', en: 'Keep them' } satisfies Text,
  forgotten: { da: 'Slettede data er glemt.', en: 'Deleted data is forgotten.' } satisfies Text,
  reload: { da: 'Hent siden igen', en: 'Reload the page' } satisfies Text,
  noticeTitle: { da: 'Gemmes dine data?', en: 'Is your data kept?' } satisfies Text,
  close: { da: 'Luk', en: 'Close' } satisfies Text,
} as const;
