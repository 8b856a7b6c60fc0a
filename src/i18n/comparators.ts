import { inArea } from './inArea.ts';
import type { Message, Text } from './Text.ts';

interface ComparatorName {
  /** In running text: "over regionen". */
  readonly inText: Message<{ group: string }>;
  /** After "flere end": "i regionen". */
  readonly than: Message<{ group: string }>;
  /** Where it is chosen. */
  readonly title: Message<{ region: string; group: string; municipality: string }>;
}

export const comparatorNames = {
  region: {
    inText: { da: () => 'regionen', en: () => 'the region' },
    than: { da: () => 'i regionen', en: () => 'in the region' },
    title: { da: (v) => v.region, en: (v) => v.region },
  },
  'rest-of-region': {
    inText: { da: () => 'resten af regionen', en: () => 'the rest of the region' },
    than: { da: () => 'i resten af regionen', en: () => 'in the rest of the region' },
    title: { da: (v) => `Resten af ${v.region}`, en: (v) => `Rest of ${v.region}` },
  },
  group: {
    inText: { da: (v) => v.group, en: (v) => v.group },
    than: { da: (v) => inArea(v.group), en: (v) => `in ${v.group}` },
    title: { da: (v) => `Egen gruppe: ${v.group}`, en: (v) => `Own group: ${v.group}` },
  },
  country: {
    inText: { da: () => 'hele landet', en: () => 'the country' },
    than: { da: () => 'i hele landet', en: () => 'in the country' },
    title: { da: () => 'Hele landet', en: () => 'The country' },
  },
  similar: {
    inText: { da: () => 'lignende kommuner', en: () => 'similar municipalities' },
    than: { da: () => 'i lignende kommuner', en: () => 'in similar municipalities' },
    title: { da: (v) => `Kommuner, der ligner ${v.municipality}`, en: (v) => `Municipalities similar to ${v.municipality}` },
  },
  norm: {
    inText: { da: () => 'normen', en: () => 'the norm' },
    than: { da: () => 'normen', en: () => 'the norm' },
    title: { da: () => 'Normen', en: () => 'The norm' },
  },
} as const satisfies Record<string, ComparatorName>;

/** What stands in the footer of every chart. */
export const comparatorFooters = {
  publishedRegion: { da: 'Sammenlignet med den offentliggjorte regionstotal', en: 'Compared with the region’s total as published' },
  /** For a region whose total nobody published, but all of whose municipalities are in the table. */
  pooledRegion: {
    da: 'Sammenlignet med regionens kommuner lagt sammen; tabellen har ingen regionstotal',
    en: 'Compared with the region’s municipalities taken together; the table has no regional total',
  },
  restOfPublished: {
    da: 'Sammenlignet med resten af regionen: den offentliggjorte regionstotal minus området',
    en: 'Compared with the rest of the region: the region’s total as published minus the area',
  },
  restOfPooled: {
    da: 'Sammenlignet med resten af regionen: regionens øvrige kommuner lagt sammen',
    en: 'Compared with the rest of the region: its other municipalities taken together',
  },
  group: {
    da: (v) => `Sammenlignet med ${v.group}: ${v.covered} af ${v.members} kommuner lagt sammen`,
    en: (v) => `Compared with ${v.group}: ${v.covered} of ${v.members} municipalities taken together`,
  } satisfies Message<{ group: string; covered: string; members: string }>,
  publishedCountry: { da: 'Sammenlignet med den offentliggjorte landstotal', en: 'Compared with the national total as published' },
  pooledCountry: {
    da: 'Sammenlignet med alle landets kommuner lagt sammen',
    en: 'Compared with all municipalities of the country taken together',
  },
  similar: {
    da: (v) => `Sammenlignet med de kommuner i tabellen, der ligner ${v.municipality} mest i antal sikrede og kapacitet: ${v.names}`,
    en: (v) => `Compared with the municipalities in the table most like ${v.municipality} in insured persons and capacity: ${v.names}`,
  } satisfies Message<{ municipality: string; names: string }>,
  norm: {
    da: (v) => `Sammenlignet med normen: ${v.norm} sikrede pr. kapacitet på statusdatoen`,
    en: (v) => `Compared with the norm: ${v.norm} insured per capacity on the status date`,
  } satisfies Message<{ norm: string }>,
  /** Also where one is printed that cannot be right: it is smaller than the rows it is the total of. */
  none: { da: 'Ingen offentliggjort regionstotal, der kan sammenlignes med', en: 'No published regional total that can be compared with' },
} as const satisfies Record<string, Text | Message<never>>;
