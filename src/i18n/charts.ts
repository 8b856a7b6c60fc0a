import { inArea } from './inArea.ts';
import type { Message, Run, Text } from './Text.ts';

/** What stands inside the pictures, besides the findings. */
export const charts = {
  /** Before the source's own title. */
  source: { da: 'Kilde:', en: 'Source:' } satisfies Text,
  /** What tables of other dates are cited as. */
  otherSource: { da: (v) => `${v.title} (${v.date})`, en: (v) => `${v.title} (${v.date})` } satisfies Message<{
    title: string;
    date: string;
  }>,
  otherSources: {
    da: (v) => `Andre datoer: ${v.sources}`,
    en: (v) => `Other dates: ${v.sources}`,
  } satisfies Message<{ sources: string }>,
  moreSources: { da: (v) => `og ${v.count} til`, en: (v) => `and ${v.count} more` } satisfies Message<{ count: string }>,
  asOf: { da: (v) => `Status pr. ${v.date}`, en: (v) => `As of ${v.date}` } satisfies Message<{ date: string }>,
  groupedOn: {
    da: (v) => `Inddelt i områder, som de er pr. ${v.date}`,
    en: (v) => `Grouped by the areas as of ${v.date}`,
  } satisfies Message<{ date: string }>,
  viewCode: { da: (v) => `Lægedækning · ${v.code}`, en: (v) => `Lægedækning · ${v.code}` } satisfies Message<{ code: string }>,
  caution: {
    da: 'Tallene viser tendenser; se efter årsagerne bag det, der stikker ud',
    en: 'The figures show tendencies; look for the causes behind what sticks out',
  } satisfies Text,
  orderedByPerFilled: {
    da: (v) => `Ordnet efter sikrede pr. besat kapacitet ${inArea(v.area)}`,
    en: (v) => `Ordered by insured per filled capacity in ${v.area}`,
  } satisfies Message<{ area: string }>,
  oneRow: {
    da: 'Kapaciteter, andel ubesatte, sikrede pr. samlet og pr. besat kapacitet',
    en: 'Capacities, vacant share, insured per capacity and per filled capacity',
  } satisfies Text,
  capacities: { da: 'Kapaciteter', en: 'Capacities' } satisfies Text,
  capacityLegend: {
    da: [{ text: 'ét mærke er én; ' }, { text: 'åbne', emphasised: true }, { text: ' er ubesatte' }],
    en: [{ text: 'one mark is one; ' }, { text: 'open', emphasised: true }, { text: ' are vacant' }],
  } satisfies Readonly<Record<'da' | 'en', readonly Run[]>>,
  fromPerCapacity: { da: 'pr. samlet', en: 'per capacity' } satisfies Text,
  toPerFilled: { da: 'pr. besat', en: 'per filled' } satisfies Text,
  comparatorValue: { da: (v) => `${v.name} ${v.value}`, en: (v) => `${v.name} ${v.value}` } satisfies Message<{
    name: string;
    value: string;
  }>,
  coverageDescription: {
    da: (v) =>
      `Diagram med ${v.rows} kommuner: hver kapacitet som et mærke, andelen af ubesatte og sikrede pr. samlet og pr. besat kapacitet. ${v.first}`,
    en: (v) =>
      `Chart of ${v.rows} municipalities: every capacity as a mark, the share vacant, and insured per capacity and per filled capacity. ${v.first}`,
  } satisfies Message<{ rows: string; first: string }>,
  highest: {
    da: (v) => `Øverst: ${v.name} med ${v.value}. Nederst: ${v.lastName} med ${v.lastValue}.`,
    en: (v) => `At the top: ${v.name} at ${v.value}. At the bottom: ${v.lastName} at ${v.lastValue}.`,
  } satisfies Message<{ name: string; value: string; lastName: string; lastValue: string }>,
  titleWithComparator: {
    da: (v) => `${v.finding} mod ${v.value} for ${v.comparator}`,
    en: (v) => `${v.finding} against ${v.value} for ${v.comparator}`,
  } satisfies Message<{ finding: string; comparator: string; value: string }>,
  /** Names the comparator where the heading does not yet; the subtitle is one or more sentences, or none of its own. */
  comparedWith: {
    da: (v) =>
      v.subtitle.endsWith('.') ? `${v.subtitle} Sammenlignet med ${v.comparator}.` : `${v.subtitle}, sammenlignet med ${v.comparator}`,
    en: (v) => (v.subtitle.endsWith('.') ? `${v.subtitle} Compared with ${v.comparator}.` : `${v.subtitle}, compared with ${v.comparator}`),
  } satisfies Message<{ subtitle: string; comparator: string }>,
  rankedSubtitle: {
    da: (v) => `${v.definition} ${v.ranked} af ${v.all} kommuner er rangordnet; det kræver et tal og mindst 10 kapaciteter.`,
    en: (v) => `${v.definition} ${v.ranked} of ${v.all} municipalities are ranked; it takes a figure and at least 10 capacities.`,
  } satisfies Message<{ definition: string; ranked: string; all: string }>,
  rankedDescription: {
    da: (v) => `Søjler for ${v.rows} kommuner efter ${v.indicator}. ${v.first}`,
    en: (v) => `Bars for ${v.rows} municipalities by ${v.indicator}. ${v.first}`,
  } satisfies Message<{ rows: string; indicator: string; first: string }>,
} as const;
