import type { Message, Text } from './Text.ts';

/** What a planner pins to the time axis: »Virkede det?«. */
export const notes = {
  title: { da: 'Virkede det?', en: 'Did it work?' } satisfies Text,
  lede: {
    da: 'Sæt en note på tidsaksen, den dag noget blev sat i gang. Den står i alle diagrammer over tid. Noten viser, hvornår noget skete; ikke at det er årsagen.',
    en: 'Pin a note to the time axis on the day something was started. It is shown in every chart over time. The note shows when something happened, not that it is the cause.',
  } satisfies Text,
  list: { da: 'Noter på tidsaksen', en: 'Notes on the time axis' } satisfies Text,
  none: { da: 'Der er ingen noter endnu.', en: 'There are no notes yet.' } satisfies Text,
  add: { da: 'Ny note', en: 'New note' } satisfies Text,
  date: { da: 'Dato', en: 'Date' } satisfies Text,
  text: { da: 'Note', en: 'Note' } satisfies Text,
  example: { da: 'fx Rekrutteringsteam startet', en: 'e.g. Recruitment team started' } satisfies Text,
  save: { da: 'Gem noten', en: 'Save the note' } satisfies Text,
  cancel: { da: 'Fortryd', en: 'Cancel' } satisfies Text,
  edit: { da: 'Ret', en: 'Edit' } satisfies Text,
  delete: { da: 'Slet', en: 'Delete' } satisfies Text,
  editNote: { da: (v) => `Ret noten »${v.text}«`, en: (v) => `Edit the note “${v.text}”` } satisfies Message<{ text: string }>,
  deleteNote: { da: (v) => `Slet noten »${v.text}«`, en: (v) => `Delete the note “${v.text}”` } satisfies Message<{ text: string }>,
  left: { da: (v) => `${v.count} tegn tilbage`, en: (v) => `${v.count} characters left` } satisfies Message<{ count: string }>,
  dateNeeded: { da: 'Angiv en dato.', en: 'Give a date.' } satisfies Text,
  textNeeded: { da: 'Skriv en note.', en: 'Write a note.' } satisfies Text,
  same: { da: 'Den note er der allerede.', en: 'That note is there already.' } satisfies Text,
  outside: {
    da: (v) => `Uden for statusdatoerne ${v.first}–${v.last}: vises ikke i diagrammerne.`,
    en: (v) => `Outside the status dates ${v.first}–${v.last}: not drawn in the charts.`,
  } satisfies Message<{ first: string; last: string }>,
  saved: { da: (v) => `Noten »${v.text}« er gemt.`, en: (v) => `The note “${v.text}” was saved.` } satisfies Message<{ text: string }>,
  deleted: { da: (v) => `Noten »${v.text}« er slettet.`, en: (v) => `The note “${v.text}” was deleted.` } satisfies Message<{
    text: string;
  }>,
  undone: { da: 'Ændringen er taget tilbage.', en: 'The change was taken back.' } satisfies Text,
  undo: { da: 'Fortryd ændringen', en: 'Undo the change' } satisfies Text,
} as const;
