import type { Message, Text } from './Text.ts';

/** Presentations: named lists of views. */
export const decks = {
  lede: {
    da: 'En præsentation er en liste af visninger, der vises efter hinanden i fuld skærm. Den gemmes i denne browser.',
    en: 'A presentation is a list of views that are shown full screen one after the other. It is stored in this browser.',
  } satisfies Text,
  choose: { da: 'Præsentation', en: 'Presentation' } satisfies Text,
  none: { da: 'Ny præsentation', en: 'New presentation' } satisfies Text,
  name: { da: 'Navn', en: 'Name' } satisfies Text,
  firstName: { da: 'Præsentation', en: 'Presentation' } satisfies Text,
  add: { da: 'Tilføj diagrammet', en: 'Add the chart' } satisfies Text,
  added: { da: (v) => `Tilføjet til »${v.name}«.`, en: (v) => `Added to “${v.name}”.` } satisfies Message<{ name: string }>,
  changed: { da: 'Ændringen er gemt.', en: 'The change was stored.' } satisfies Text,
  removed: { da: (v) => `»${v.name}« er slettet.`, en: (v) => `“${v.name}” was deleted.` } satisfies Message<{ name: string }>,
  loaded: { da: (v) => `»${v.name}« er gemt.`, en: (v) => `“${v.name}” was stored.` } satisfies Message<{ name: string }>,
  list: { da: 'Visninger i præsentationen', en: 'Views of the presentation' } satisfies Text,
  order: {
    da: 'Træk en visning til en anden plads, eller brug pilene.',
    en: 'Drag a view to another place, or use the arrows.',
  } satisfies Text,
  up: { da: (v) => `Op: ${v.title}`, en: (v) => `Up: ${v.title}` } satisfies Message<{ title: string }>,
  down: { da: (v) => `Ned: ${v.title}`, en: (v) => `Down: ${v.title}` } satisfies Message<{ title: string }>,
  drop: { da: (v) => `Fjern: ${v.title}`, en: (v) => `Remove: ${v.title}` } satisfies Message<{ title: string }>,
  moved: {
    da: (v) => `»${v.title}« er nu nummer ${v.place}.`,
    en: (v) => `“${v.title}” is now number ${v.place}.`,
  } satisfies Message<{ title: string; place: string }>,
  note: { da: (v) => `Noter til: ${v.title}`, en: (v) => `Notes to: ${v.title}` } satisfies Message<{ title: string }>,
  stepwise: { da: 'Trin for trin', en: 'Step by step' } satisfies Text,
  show: { da: 'Vis præsentationen', en: 'Show the presentation' } satisfies Text,
  save: { da: 'Gem som fil', en: 'Save as a file' } satisfies Text,
  load: { da: 'Hent fra fil\u00a0…', en: 'Load from a file\u00a0…' } satisfies Text,
  notADeck: { da: 'Filen er ikke en præsentation herfra.', en: 'The file is no presentation of this page.' } satisfies Text,
  remove: { da: 'Slet præsentationen', en: 'Delete the presentation' } satisfies Text,
  link: { da: 'Link til præsentationen', en: 'Link to the presentation' } satisfies Text,
  notWhole: {
    da: 'En af tabellerne kan ikke stå i linket. Send den som fil.',
    en: 'One of the tables cannot go into the link. Send it as a file.',
  } satisfies Text,
  brought: {
    da: (v) => `Linket bringer præsentationen »${v.name}« med ${v.count === '1' ? 'én visning' : `${v.count} visninger`}.`,
    en: (v) => `The link brings the presentation “${v.name}” with ${v.count === '1' ? 'one view' : `${v.count} views`}.`,
  } satisfies Message<{ name: string; count: string }>,
  progress: {
    da: (v) => `${v.done} af ${v.all} visninger er lavet\u00a0…`,
    en: (v) => `${v.done} of ${v.all} views are made\u00a0…`,
  } satisfies Message<{ done: string; all: string }>,
  withoutChart: {
    da: (v) => `Disse visninger har intet diagram og er ikke med: ${v.titles}.`,
    en: (v) => `These views have no chart and are not included: ${v.titles}.`,
  } satisfies Message<{ titles: string }>,
  broken: {
    da: 'Præsentationen i linket kan ikke læses. Bed om linket igen, eller få præsentationen som fil.',
    en: 'The presentation in the link cannot be read. Ask for the link again, or for the presentation as a file.',
  } satisfies Text,
  keep: { da: 'Gem i denne browser', en: 'Store in this browser' } satisfies Text,
} as const;
