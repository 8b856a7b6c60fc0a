import type { ArchiveStatus, MemoryReason } from '../lib/ArchiveStatus.ts';
import type { PersistenceAnswer } from '../lib/PersistenceAnswer.ts';
import type { StorageTroubleCode, StorageTroubleData } from '../lib/StorageTrouble.ts';
import type { Message, Text } from './Text.ts';

const keepByFile = {
  da: 'Gem alt i en fil, før du lukker siden.',
  en: 'Save everything to a file before you close the page.',
};

const nothingChanged = { da: 'Intet er ændret.', en: 'Nothing has been changed.' };

const megabytes = (bytes: number): number => Math.floor(bytes / 1024 ** 2);

/** Why nothing is kept in this browser. */
export const memoryReasons: Readonly<Record<MemoryReason, Text>> = {
  missing: {
    da: `Browseren har intet lager, så dine data gemmes ikke. ${keepByFile.da}`,
    en: `This browser has no storage, so your data is not kept. ${keepByFile.en}`,
  },
  refused: {
    da: `Browseren giver ikke siden adgang til sit lager (privat vindue eller en indstilling), så dine data gemmes ikke. ${keepByFile.da}`,
    en: `The browser refuses this page its storage (a private window or a setting), so your data is not kept. ${keepByFile.en}`,
  },
  timeout: {
    da: `Browserens lager svarer ikke, så dine data gemmes ikke, og det tidligere gemte vises ikke. Genstart browseren. ${keepByFile.da}`,
    en: `The browser’s storage does not answer, so your data is not kept, and what was kept is not shown. Restart the browser. ${keepByFile.en}`,
  },
  'other-tab': {
    da: `En anden fane med en ældre udgave af siden spærrer for lageret. Luk den, og hent siden igen. Indtil da gemmes intet.`,
    en: `Another tab with an older version of this page blocks the storage. Close it, then reload. Nothing is kept until then.`,
  },
  asked: { da: `Dine data gemmes ikke. ${keepByFile.da}`, en: `Your data is not kept. ${keepByFile.en}` },
};

/** What becomes of the user's data, for every status but 'memory', which says its reason. */
export const archiveStatuses: Readonly<Record<Exclude<ArchiveStatus['kind'], 'memory'>, Text>> = {
  kept: { da: 'Dine data er gemt i denne browser.', en: 'Your data is kept in this browser.' },
  superseded: {
    da: 'En nyere udgave af siden er åbnet i en anden fane og har overtaget dine data. Her gemmes intet mere. Hent siden igen.',
    en: 'A newer version of this page is open in another tab and has taken over your data. Nothing more is saved here. Reload the page.',
  },
  'newer-schema': {
    da: 'Dine data er gemt af en nyere udgave af siden. De er urørte, men kan ikke læses her. Hent siden igen for at få den nye udgave.',
    en: 'Your data was saved by a newer version of this page. It is untouched but cannot be read here. Reload to get the new version.',
  },
  lost: {
    da: 'Browseren har lukket eller slettet lageret. Her gemmes intet mere. Hent siden igen, og gendan om nødvendigt fra din fil.',
    en: 'The browser has closed or deleted the storage. Nothing more is saved here. Reload, and restore from your file if need be.',
  },
};

/** What went wrong and what to do about it. */
export const storageTroubles: { readonly [Code in StorageTroubleCode]: Message<StorageTroubleData[Code]> } = {
  'storage-full': {
    da: () =>
      `Der er ikke plads til mere. ${nothingChanged.da} Gem alt i en fil, og glem derefter slettede data, eller gør plads på disken.`,
    en: () => `There is no space left. ${nothingChanged.en} Save everything to a file, then forget deleted data, or free some disk space.`,
  },
  'storage-failed': {
    da: () => `Browserens lager svigtede. ${nothingChanged.da} Prøv igen. Hjælper det ikke, så gem alt i en fil, og genstart browseren.`,
    en: () =>
      `The browser’s storage failed. ${nothingChanged.en} Try again. If that does not help, save everything to a file and restart the browser.`,
  },
  'storage-superseded': { da: () => archiveStatuses.superseded.da, en: () => archiveStatuses.superseded.en },
  'storage-newer-schema': { da: () => archiveStatuses['newer-schema'].da, en: () => archiveStatuses['newer-schema'].en },
  'storage-lost': { da: () => archiveStatuses.lost.da, en: () => archiveStatuses.lost.en },
  'not-found': {
    da: () => `Det findes ikke længere, måske fordi det er slettet i en anden fane. ${nothingChanged.da}`,
    en: () => `It is no longer there, perhaps because it was deleted in another tab. ${nothingChanged.en}`,
  },
  'nothing-to-undo': { da: () => 'Der er intet at fortryde.', en: () => 'There is nothing to undo.' },
  'nothing-to-redo': { da: () => 'Der er intet at gentage.', en: () => 'There is nothing to redo.' },
  'changed-since': {
    da: () => `Det samme er ændret igen siden. ${nothingChanged.da} Fortryd først den senere ændring.`,
    en: () => `The same thing has been changed again since. ${nothingChanged.en} Undo the later change first.`,
  },
  'backup-not-ours': {
    da: () => `Filen er ikke en sikkerhedskopi herfra. ${nothingChanged.da} Vælg en fil, som siden selv har gemt.`,
    en: () => `The file is not a backup from this page. ${nothingChanged.en} Choose a file that this page has saved.`,
  },
  'backup-damaged': {
    da: ({ at }) =>
      `Sikkerhedskopien er beskadiget eller ikke hel (ved ${at}). ${nothingChanged.da} Hent filen igen, eller vælg en ældre kopi.`,
    en: ({ at }) => `The backup is damaged or incomplete (at ${at}). ${nothingChanged.en} Fetch the file again, or choose an older backup.`,
  },
  'backup-too-large': {
    da: ({ limit }) =>
      `En sikkerhedskopi kan højst fylde ${megabytes(limit)} MB. ${nothingChanged.da} Del data op: slet nogle opgørelser, og fortryd bagefter.`,
    en: ({ limit }) =>
      `A backup can hold at most ${megabytes(limit)} MB. ${nothingChanged.en} Split the data: delete some snapshots, and undo that afterwards.`,
  },
  'backup-newer': {
    da: ({ schema, supported }) =>
      `Sikkerhedskopien er gemt af en nyere udgave af siden (version ${schema}; her kendes ${supported}). ${nothingChanged.da} Hent siden igen for at få den nye udgave.`,
    en: ({ schema, supported }) =>
      `The backup was saved by a newer version of this page (version ${schema}; known here: ${supported}). ${nothingChanged.en} Reload to get the new version.`,
  },
  'backup-original-differs': {
    da: ({ fileName }) => `Filen »${fileName}« i sikkerhedskopien er ikke den, der blev godkendt. ${nothingChanged.da} Vælg en ældre kopi.`,
    en: ({ fileName }) =>
      `The file “${fileName}” in the backup is not the one that was accepted. ${nothingChanged.en} Choose an older backup.`,
  },
  'backup-reading-differs': {
    da: ({ fileName }) =>
      `Tallene fra »${fileName}« i sikkerhedskopien er ændret efter godkendelsen. ${nothingChanged.da} Vælg en ældre kopi.`,
    en: ({ fileName }) =>
      `The figures from “${fileName}” in the backup were changed after they were accepted. ${nothingChanged.en} Choose an older backup.`,
  },
};

/** Whether the browser promises to keep the data. */
export const persistenceAnswers: Readonly<Record<PersistenceAnswer, Text>> = {
  granted: {
    da: 'Browseren har lovet ikke at slette dine data af sig selv.',
    en: 'The browser has promised not to delete your data by itself.',
  },
  denied: {
    da: 'Browseren kan slette dine data, hvis disken bliver fuld, eller siden ikke besøges længe. Gem jævnligt alt i en fil.',
    en: 'The browser may delete your data if the disk fills up or the page is not visited for long. Save everything to a file regularly.',
  },
  unknown: {
    da: 'Browseren siger ikke, hvor længe den gemmer dine data. Gem jævnligt alt i en fil.',
    en: 'The browser does not say how long it keeps your data. Save everything to a file regularly.',
  },
};
