import type { Text } from './Text.ts';

/** What stands in an exported workbook besides the figures. */
export const workbook = {
  figures: { da: 'Tal', en: 'Figures' } satisfies Text,
  about: { da: 'Om tallene', en: 'About the figures' } satisfies Text,
  source: { da: 'Kilde', en: 'Source' } satisfies Text,
  publisher: { da: 'Udgiver', en: 'Publisher' } satisfies Text,
  file: { da: 'Fil', en: 'File' } satisfies Text,
  note: { da: 'Kildens bemærkning', en: 'Remark of the source' } satisfies Text,
  comparator: { da: 'Sammenlignet med', en: 'Compared with' } satisfies Text,
  viewCode: { da: 'Visningens kode', en: 'Code of the view' } satisfies Text,
  definition: { da: 'Hvad den er', en: 'What it is' } satisfies Text,
  formula: { da: 'Formel', en: 'Formula' } satisfies Text,
  caveats: { da: 'Forbehold', en: 'Caveats' } satisfies Text,
} as const;
