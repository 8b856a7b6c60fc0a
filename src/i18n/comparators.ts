import type { Message, Text } from './Text.ts';

interface ComparatorName {
  readonly inText: Text;
  readonly title: Message<{ region: string }>;
  /** Stands in the footer of every chart. */
  readonly footer: Text;
}

export const comparatorNames = {
  region: {
    inText: { da: 'regionen', en: 'the region' },
    title: { da: ({ region }) => region, en: ({ region }) => region },
    footer: { da: 'Sammenlignet med den offentliggjorte regionstotal', en: 'Compared with the region’s total as published' },
  },
  'rest-of-region': {
    inText: { da: 'resten af regionen', en: 'the rest of the region' },
    title: { da: ({ region }) => `Resten af ${region}`, en: ({ region }) => `Rest of ${region}` },
    footer: {
      da: 'Sammenlignet med resten af regionen: den offentliggjorte regionstotal minus området',
      en: 'Compared with the rest of the region: the region’s total as published minus the area',
    },
  },
} as const satisfies Record<string, ComparatorName>;

/** For a region whose total nobody published, but all of whose municipalities are in the table. */
export const pooledRegion: Text = {
  da: 'Sammenlignet med regionens kommuner lagt sammen; tabellen har ingen regionstotal',
  en: 'Compared with the region’s municipalities taken together; the table has no regional total',
};

export const noComparator: Text = {
  da: 'Ingen offentliggjort regionstotal at sammenligne med',
  en: 'No published regional total to compare with',
};
