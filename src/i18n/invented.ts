import type { Message, Text } from './Text.ts';

/** Figures that are made up are called so wherever they are shown, in words that the reader of tables knows again. */
export const invented = {
  words: { da: 'Opdigtede tal', en: 'Invented figures' } satisfies Text,
  before: {
    da: (v) => `Opdigtede tal · ${v.text}`,
    en: (v) => `Invented figures · ${v.text}`,
  } satisfies Message<{ text: string }>,
  after: {
    da: (v) => `${v.name} (opdigtede tal)`,
    en: (v) => `${v.name} (invented figures)`,
  } satisfies Message<{ name: string }>,
  banner: {
    da: 'Opdigtede tal: eksempeldata, lavet for at vise, hvad siden kan. De siger intet om nogen kommune.',
    en: 'Invented figures: example data, made to show what the page can do. They say nothing about any municipality.',
  } satisfies Text,
  loadTitle: { da: 'Prøv med opdigtede tal', en: 'Try it with invented figures' } satisfies Text,
  loadLede: {
    da: 'Et eksempelarkiv med alle 98 kommuner og 20 halvår. Tallene er fundet på, og det står i hvert diagram og hver tabel. Fortryd tager dem ud igen.',
    en: 'An example archive of all 98 municipalities and 20 half-years. The figures are made up, and every chart and table says so. Undo takes them out again.',
  } satisfies Text,
  load: { da: 'Indlæs opdigtede tal', en: 'Load invented figures' } satisfies Text,
  loading: { da: 'Henter de opdigtede tal\u00a0…', en: 'Fetching the invented figures\u00a0…' } satisfies Text,
  loaded: {
    da: (v) => (v.count === '0' ? 'De opdigtede tal var her i forvejen.' : `${v.count} tabeller med opdigtede tal er gemt.`),
    en: (v) => (v.count === '0' ? 'The invented figures were here already.' : `${v.count} tables of invented figures were stored.`),
  } satisfies Message<{ count: string }>,
  failed: {
    da: 'De opdigtede tal kunne ikke hentes. Er der forbindelse til nettet?',
    en: 'The invented figures could not be fetched. Is there a connection?',
  } satisfies Text,
  sourceTitle: { da: 'Eksempeltal fra Lægedækning', en: 'Example figures from Lægedækning' } satisfies Text,
  sourceNote: {
    da: 'Fundet på af et program for at vise, hvad siden kan.',
    en: 'Made up by a program to show what the page can do.',
  } satisfies Text,
} as const;
