import type { SupplementKindId } from '../lib/SupplementColumn.ts';
import type { Message, Text } from './Text.ts';

/** What each kind of table is called, in lists and questions. */
export const tableKinds: Readonly<Record<'coverage' | SupplementKindId, Text>> = {
  coverage: { da: 'Lægedækning', en: 'GP coverage' },
  intake: { da: 'Lukket for tilgang', en: 'Closed for new patients' },
  training: { da: 'Uddannelsesstillinger', en: 'Training posts' },
};

/** Sentences about the tables beside the coverage tables. */
export const supplements = {
  ofPart: { da: (v) => `${v.part} af ${v.of}`, en: (v) => `${v.part} of ${v.of}` } satisfies Message<{ part: string; of: string }>,
  groupCount: {
    da: (v) => (v.count === '1' ? '1 region eller gruppe' : `${v.count} regioner og grupper`),
    en: (v) => (v.count === '1' ? '1 region or group' : `${v.count} regions and groups`),
  } satisfies Message<{ count: string }>,
  ofYear: { da: (v) => `Tal for ${v.year}`, en: (v) => `Figures for ${v.year}` } satisfies Message<{ year: string }>,
} as const;
