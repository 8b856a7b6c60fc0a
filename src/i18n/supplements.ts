import type { SupplementKindId } from '../lib/SupplementColumn.ts';
import { inArea } from './inArea.ts';
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
  rate: { da: (v) => `${v.share} (${v.counts})`, en: (v) => `${v.share} (${v.counts})` } satisfies Message<{
    share: string;
    counts: string;
  }>,
  changed: {
    da: (v) => `${v.indicator} ${inArea(v.area)}: fra ${v.from} til ${v.to}`,
    en: (v) => `${v.indicator} in ${v.area}: from ${v.from} to ${v.to}`,
  } satisfies Message<{ indicator: string; area: string; from: string; to: string }>,
  /** Where the first and the last rate read the same. */
  sameAtEnds: {
    da: (v) => `${v.indicator} ${inArea(v.area)}: ${v.value} både først og sidst`,
    en: (v) => `${v.indicator} in ${v.area}: ${v.value} both first and last`,
  } satisfies Message<{ indicator: string; area: string; value: string }>,
  overTime: {
    da: (v) => `${v.title} over tid`,
    en: (v) => `${v.title} over time`,
  } satisfies Message<{ title: string }>,
  comparedTotal: {
    da: (v) => `Sammenlignet med den offentliggjorte total for ${v.area}`,
    en: (v) => `Compared with the total published for ${v.area}`,
  } satisfies Message<{ area: string }>,
  municipalities: { da: (v) => `${v.count} kommuner`, en: (v) => `${v.count} municipalities` } satisfies Message<{ count: string }>,
  year: { da: 'År', en: 'Year' } satisfies Text,
  fileName: {
    da: (v) => `${v.title} ${v.area} ${v.date}.csv`,
    en: (v) => `${v.title} ${v.area} ${v.date}.csv`,
  } satisfies Message<{ title: string; area: string; date: string }>,
  groupCount: {
    da: (v) => (v.count === '1' ? '1 region eller gruppe' : `${v.count} regioner og grupper`),
    en: (v) => (v.count === '1' ? '1 region or group' : `${v.count} regions and groups`),
  } satisfies Message<{ count: string }>,
  ofYear: { da: (v) => `Tal for ${v.year}`, en: (v) => `Figures for ${v.year}` } satisfies Message<{ year: string }>,
  titles: {
    intake: {
      da: (v) => `${v.part} af ${v.of} praksis ${inArea(v.area)} er lukket for tilgang`,
      en: (v) => `${v.part} of ${v.of} practices in ${v.area} are closed for new patients`,
    },
    training: {
      da: (v) => `${v.area} fik besat ${v.part} af ${v.of} opslåede uddannelsesstillinger i ${v.year}`,
      en: (v) => `${v.area} filled ${v.part} of ${v.of} training posts posted in ${v.year}`,
    },
  } satisfies Readonly<Record<SupplementKindId, Message<{ part: string; of: string; area: string; year: string }>>>,
  subtitle: {
    da: (v) => `${v.definition} ${v.ranked} af ${v.all} er rangordnet; det kræver en nævner på mindst 10.`,
    en: (v) => `${v.definition} ${v.ranked} of ${v.all} are ranked; that takes a denominator of at least 10.`,
  } satisfies Message<{ definition: string; ranked: string; all: string }>,
  description: {
    da: (v) => `Søjler for ${v.rows} rækker efter ${v.indicator}. Tabellen under diagrammet har de samme tal.`,
    en: (v) => `Bars for ${v.rows} rows by ${v.indicator}. The table under the chart has the same figures.`,
  } satisfies Message<{ rows: string; indicator: string }>,
  caption: { da: (v) => `${v.title}, ${v.date}`, en: (v) => `${v.title}, ${v.date}` } satisfies Message<{ title: string; date: string }>,
  groupHeader: { da: 'Region eller gruppe', en: 'Region or group' } satisfies Text,
  totalsPublished: {
    da: 'Totalerne er de offentliggjorte; de er ikke summen af rækkerne.',
    en: 'The totals are the published ones; they are not the sum of the rows.',
  } satisfies Text,
} as const;
