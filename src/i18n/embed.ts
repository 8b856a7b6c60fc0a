import type { Message, Text } from './Text.ts';

/** A chart alone, for other pages to embed. */
export const embed = {
  hint: {
    da: 'Indsæt koden på en anden hjemmeside. Den viser diagrammet alene, med kilde, dato og forbehold.',
    en: 'Paste the code into another website. It shows the chart alone, with source, date and caveats.',
  } satisfies Text,
  codeLabel: { da: 'Kode til hjemmesiden', en: 'Code for the website' } satisfies Text,
  copy: { da: 'Kopiér koden', en: 'Copy the code' } satisfies Text,
  noChart: { da: 'Visningen har intet diagram, der kan stå alene.', en: 'The view has no chart that can stand alone.' } satisfies Text,
  whole: { da: 'Åbn hele siden i Lægedækning', en: 'Open the whole page in Lægedækning' } satisfies Text,
  withData: {
    da: (v) => `Koden indeholder selve tallene: ${v.contents}.`,
    en: (v) => `The code contains the figures themselves: ${v.contents}.`,
  } satisfies Message<{ contents: string }>,
} as const;
