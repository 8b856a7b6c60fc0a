import type { Message, Text } from './Text.ts';

/** Disputes about figures, as they stand with the figures and where they are added. */
export const disputes = {
  /** Stands at what is disputed; beside it the dispute stands in words. */
  sign: '†',
  /** Before the dispute's own words. */
  ofTable: {
    da: (v) => `Bestridt af ${v.by} ${v.on}:`,
    en: (v) => `Disputed by ${v.by} on ${v.on}:`,
  } satisfies Message<{ by: string; on: string }>,
  ofRow: {
    da: (v) => `Tallene for ${v.area} bestridt af ${v.by} ${v.on}:`,
    en: (v) => `Figures of ${v.area} disputed by ${v.by} on ${v.on}:`,
  } satisfies Message<{ area: string; by: string; on: string }>,
  /** With a figure that the disputed row counts in. */
  inSum: {
    da: (v) => `Tallene for ${v.area}, som indgår her, bestridt af ${v.by} ${v.on}:`,
    en: (v) => `Figures of ${v.area}, which count in here, disputed by ${v.by} on ${v.on}:`,
  } satisfies Message<{ area: string; by: string; on: string }>,
  /** Under the name of a row in a table. */
  rowNote: {
    da: (v) => `Bestridt af ${v.by} ${v.on}`,
    en: (v) => `Disputed by ${v.by} on ${v.on}`,
  } satisfies Message<{ by: string; on: string }>,
  /** The same in a row that holds figures of several areas. */
  areaNote: {
    da: (v) => `${v.area} bestridt af ${v.by} ${v.on}`,
    en: (v) => `${v.area} disputed by ${v.by} on ${v.on}`,
  } satisfies Message<{ area: string; by: string; on: string }>,
  sumNote: {
    da: (v) => `${v.areas} indgår og er bestridt`,
    en: (v) => `With ${v.areas}, disputed`,
  } satisfies Message<{ areas: string }>,
  /** A line of a file that names the totals a disputed row counts in. */
  sumsWith: {
    da: (v) => `Bestridt, fordi ${v.areas} indgår: ${v.sums}`,
    en: (v) => `Disputed because ${v.areas} counts in: ${v.sums}`,
  } satisfies Message<{ areas: string; sums: string }>,
  /** Before a dispute about a table of another date. */
  ofDate: { da: (v) => `Status pr. ${v.date}:`, en: (v) => `As of ${v.date}:` } satisfies Message<{ date: string }>,
  onDate: {
    da: (v) => `${v.note} (status pr. ${v.date})`,
    en: (v) => `${v.note} (as of ${v.date})`,
  } satisfies Message<{ note: string; date: string }>,
  title: { da: 'Indsigelser', en: 'Disputes' } satisfies Text,
  none: { da: 'Der er ingen indsigelser mod tallet.', en: 'There are no disputes about the figure.' } satisfies Text,
  add: { da: 'Tilføj en indsigelse', en: 'Add a dispute' } satisfies Text,
  by: { da: 'Hvem bestrider tallene', en: 'Who disputes the figures' } satisfies Text,
  on: { da: 'Hvornår', en: 'When' } satisfies Text,
  text: { da: 'Hvad indvendes', en: 'What is objected' } satisfies Text,
  scope: { da: 'Hvad er bestridt', en: 'What is disputed' } satisfies Text,
  scopeRow: { da: (v) => `Tallene for ${v.area}`, en: (v) => `The figures of ${v.area}` } satisfies Message<{ area: string }>,
  scopeTable: {
    da: (v) => `Hele tabellen pr. ${v.date}`,
    en: (v) => `The whole table as of ${v.date}`,
  } satisfies Message<{ date: string }>,
  keep: { da: 'Gem indsigelsen', en: 'Save the dispute' } satisfies Text,
  leave: { da: 'Fortryd indtastningen', en: 'Discard' } satisfies Text,
  remove: { da: 'Fjern', en: 'Remove' } satisfies Text,
  removeOf: { da: (v) => `Fjern indsigelsen fra ${v.by}`, en: (v) => `Remove the dispute by ${v.by}` } satisfies Message<{
    by: string;
  }>,
  needs: {
    da: 'En indsigelse skal have et navn, en dato og en tekst.',
    en: 'A dispute needs a name, a date and a text.',
  } satisfies Text,
  added: {
    da: 'Indsigelsen er gemt og følger tallene overalt.',
    en: 'The dispute is saved and follows the figures everywhere.',
  } satisfies Text,
  /** Where the browser keeps nothing beyond the visit. */
  addedForNow: {
    da: 'Indsigelsen følger tallene, til siden lukkes.',
    en: 'The dispute follows the figures until the page is closed.',
  } satisfies Text,
  removed: { da: 'Indsigelsen er fjernet.', en: 'The dispute is removed.' } satisfies Text,
  undone: { da: 'Det er fortrudt.', en: 'It is undone.' } satisfies Text,
  undo: { da: 'Fortryd', en: 'Undo' } satisfies Text,
} as const;
