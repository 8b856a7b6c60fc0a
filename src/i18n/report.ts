import { inArea } from './inArea.ts';
import type { Message, Text } from './Text.ts';

/** A report as a file of its own. */
export const report = {
  title: {
    da: (v) => `Lægedækning ${inArea(v.area)}, status pr. ${v.date}`,
    en: (v) => `GP coverage in ${v.area} as of ${v.date}`,
  } satisfies Message<{ area: string; date: string }>,
  contents: { da: 'Indhold', en: 'Contents' } satisfies Text,
  source: { da: 'Kilde og forbehold', en: 'Source and caveats' } satisfies Text,
  about: { da: 'Om tallene', en: 'About the figures' } satisfies Text,
  lede: {
    da: 'Én fil med diagrammer, tabeller, udregninger, kilder og forbehold. Den åbner i enhver browser uden net og kan skrives ud på A4.',
    en: 'One file with charts, tables, calculations, sources and caveats. It opens in any browser without a connection and prints on A4.',
  } satisfies Text,
  scope: { da: 'Hvad skal med', en: 'What to include' } satisfies Text,
  thisView: { da: 'Denne visning', en: 'This view' } satisfies Text,
  municipalities: {
    da: (v) => `En side for hver af de ${v.count} kommuner ${inArea(v.area)}`,
    en: (v) => `A page for each of the ${v.count} municipalities in ${v.area}`,
  } satisfies Message<{ count: string; area: string }>,
  waiting: { da: 'Vent, til tallene er regnet ud\u00a0…', en: 'Wait until the figures are computed\u00a0…' } satisfies Text,
  save: { da: 'Hent rapporten', en: 'Download the report' } satisfies Text,
  cancel: { da: 'Afbryd', en: 'Cancel' } satisfies Text,
  progress: {
    da: (v) => `${v.done} af ${v.all} sider er lavet\u00a0…`,
    en: (v) => `${v.done} of ${v.all} pages are made\u00a0…`,
  } satisfies Message<{
    done: string;
    all: string;
  }>,
  saved: { da: 'Rapporten er gemt.', en: 'The report is saved.' } satisfies Text,
  cancelled: { da: 'Afbrudt. Intet er gemt.', en: 'Cancelled. Nothing was saved.' } satisfies Text,
  failed: { da: 'Rapporten kunne ikke laves. Prøv igen.', en: 'The report could not be made. Try again.' } satisfies Text,
} as const;
