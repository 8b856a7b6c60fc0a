import { inArea } from './inArea.ts';
import type { Message, Text } from './Text.ts';

/** Taking charts along as a presentation. */
export const slides = {
  lede: {
    da: 'Søjler, linjer og punkter kan rettes i PowerPoint; andre diagrammer er billeder. Udregningerne står i noterne.',
    en: 'Bars, lines and dots can be edited in PowerPoint; other charts are pictures. The calculations are in the notes.',
  } satisfies Text,
  scope: { da: 'Hvad skal med', en: 'What to include' } satisfies Text,
  thisChart: { da: 'Dette diagram', en: 'This chart' } satisfies Text,
  wholeView: {
    da: (v) => `Visningens ${v.count} diagrammer`,
    en: (v) => `The view’s ${v.count} charts`,
  } satisfies Message<{ count: string }>,
  municipalities: {
    da: (v) => `Slides for hver af de ${v.count} kommuner ${inArea(v.area)}`,
    en: (v) => `Slides for each of the ${v.count} municipalities in ${v.area}`,
  } satisfies Message<{ count: string; area: string }>,
  waiting: { da: 'Vent, til tallene er regnet ud\u00a0…', en: 'Wait until the figures are computed\u00a0…' } satisfies Text,
  save: { da: 'Hent PowerPoint', en: 'Download PowerPoint' } satisfies Text,
  cancel: { da: 'Afbryd', en: 'Cancel' } satisfies Text,
  progress: {
    da: (v) => `${v.done} af ${v.all} slides er lavet\u00a0…`,
    en: (v) => `${v.done} of ${v.all} slides are made\u00a0…`,
  } satisfies Message<{ done: string; all: string }>,
  saved: { da: 'Præsentationen er gemt.', en: 'The presentation is saved.' } satisfies Text,
  cancelled: { da: 'Afbrudt. Intet er gemt.', en: 'Cancelled. Nothing was saved.' } satisfies Text,
  failed: {
    da: 'Præsentationen kunne ikke laves. Prøv igen, når der er forbindelse.',
    en: 'The presentation could not be made. Try again when there is a connection.',
  } satisfies Text,
} as const;
