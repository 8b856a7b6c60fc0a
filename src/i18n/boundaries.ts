import type { Message, Text } from './Text.ts';

/** A planner's own boundaries for the map. Numbers arrive written. */
export const boundaries = {
  use: { da: 'Brug egne kommunegrænser (GeoJSON)', en: 'Use your own municipal boundaries (GeoJSON)' } satisfies Text,
  replace: { da: 'Vælg en anden fil (GeoJSON)', en: 'Choose another file (GeoJSON)' } satisfies Text,
  back: { da: 'Tilbage til felter', en: 'Back to tiles' } satisfies Text,
  title: { da: 'Kortets grænser', en: 'The boundaries of the map' } satisfies Text,
  hint: {
    da: 'Filen læses her i browseren, forlader den ikke og gemmes i dit arkiv.',
    en: 'The file is read here in the browser, does not leave it, and is kept in your archive.',
  } satisfies Text,
  reading: { da: 'Læser grænserne\u00a0…', en: 'Reading the boundaries\u00a0…' } satisfies Text,
  recognised: {
    da: (v) => `Grænser fra ${v.file}: ${v.count} af landets ${v.all} kommuner er genkendt.`,
    en: (v) => `Boundaries from ${v.file}: ${v.count} of the country’s ${v.all} municipalities were recognised.`,
  } satisfies Message<{ file: string; count: string; all: string }>,
  refused: {
    da: (v) => `${v.file} kan ikke bruges. Kortet er, som det var.`,
    en: (v) => `${v.file} cannot be used. The map is as it was.`,
  } satisfies Message<{ file: string }>,
  removed: { da: 'Grænserne er taget ud af arkivet.', en: 'The boundaries were taken out of the archive.' } satisfies Text,
  undo: { da: 'Fortryd', en: 'Undo' } satisfies Text,
} as const;
