import { type Among, whoAmong } from './among.ts';
import { numberWord } from './formatNumber.ts';
import { inArea } from './inArea.ts';
import type { Message, Text } from './Text.ts';

/** The view that holds municipalities against each other. Names and numbers arrive written. */
export const compare = {
  charts: {
    ranked: { da: 'Rangordnet', en: 'Ranked' },
    dumbbell: { da: 'Pr. samlet og pr. besat', en: 'Per capacity and per filled' },
    scatter: { da: 'To mål mod hinanden', en: 'Two measures' },
    funnel: { da: 'Mere end tilfældigt?', en: 'More than chance?' },
    map: { da: 'Kort', en: 'Map' },
  } satisfies Readonly<Record<string, Text>>,
  chartChoice: { da: 'Diagrammer', en: 'Charts' } satisfies Text,
  heading: {
    da: (v) => `Kommunerne ${inArea(v.area)} mod hinanden`,
    en: (v) => `The municipalities of ${v.area} against each other`,
  } satisfies Message<{ area: string }>,
  aboveInBoth: {
    da: (v) =>
      v.among.larger
        ? `Blandt kommuner${whoAmong.da({ ...v.among, known: false })} ligger ${v.names} over ${v.comparator} i begge mål`
        : `${v.names} ligger over ${v.comparator} i begge mål`,
    en: (v) =>
      `${v.among.larger ? `Among municipalities${whoAmong.en({ ...v.among, known: false })}, ` : ''}${v.names} ${v.one ? 'is' : 'are'} above ${v.comparator} in both measures`,
  } satisfies Message<{ names: string; one: boolean; among: Among; comparator: string }>,
  countAboveInBoth: {
    da: (v) => `${v.count} af ${v.of} kommuner${whoAmong.da(v.among)} ligger over ${v.comparator} i begge mål`,
    en: (v) => `${v.count} of ${v.of} municipalities${whoAmong.en(v.among)} are above ${v.comparator} in both measures`,
  } satisfies Message<{ count: string; of: string; among: Among; comparator: string }>,
  noneAboveInBoth: {
    da: (v) => `Ingen kommune${whoAmong.da(v.among)} ligger over ${v.comparator} i begge mål`,
    en: (v) => `No municipality${whoAmong.en({ ...v.among, one: true })} is above ${v.comparator} in both measures`,
  } satisfies Message<{ among: Among; comparator: string }>,
  scatterUncompared: {
    da: (v) => `Andel ubesatte og sikrede pr. besat kapacitet ${inArea(v.area)}`,
    en: (v) => `Vacant share and insured per filled capacity in ${v.area}`,
  } satisfies Message<{ area: string }>,
  scatterSubtitle: {
    da: (v) => `Andel ubesatte kapaciteter mod sikrede pr. besat kapacitet ${inArea(v.area)}`,
    en: (v) => `Vacant share of capacities against insured per filled capacity in ${v.area}`,
  } satisfies Message<{ area: string }>,
  scatterDescription: {
    da: (v) =>
      `Prikker for ${v.rows} kommuner: andel ubesatte vandret, sikrede pr. besat kapacitet lodret, prikkens areal efter kapacitet.`,
    en: (v) => `Dots for ${v.rows} municipalities: vacant share across, insured per filled capacity upwards, area of the dot by capacity.`,
  } satisfies Message<{ rows: string }>,
  quadrants: {
    topLeft: { da: 'lavere andel ubesatte, flere sikrede pr. besat', en: 'lower vacant share, more insured per filled' },
    topRight: { da: 'højere andel ubesatte, flere sikrede pr. besat', en: 'higher vacant share, more insured per filled' },
    bottomLeft: { da: 'lavere andel ubesatte, færre sikrede pr. besat', en: 'lower vacant share, fewer insured per filled' },
    bottomRight: { da: 'højere andel ubesatte, færre sikrede pr. besat', en: 'higher vacant share, fewer insured per filled' },
  } satisfies Readonly<Record<string, Text>>,
  fewCapacities: { da: 'under 10 kapaciteter', en: 'below 10 capacities' } satisfies Text,
  outside: { da: 'uden for 95\u202f%-grænserne', en: 'outside the 95% limits' } satisfies Text,
  missing: { da: 'Uden tal:', en: 'Without figures:' } satisfies Text,
  outsideLimits: {
    da: (v) =>
      v.among.larger
        ? `Blandt kommuner${whoAmong.da({ ...v.among, known: false })} ligger ${v.names} uden for det, tilfældet alene oftest ville give`
        : `${v.names} ligger uden for det, tilfældet alene oftest ville give`,
    en: (v) =>
      `${v.among.larger ? `Among municipalities${whoAmong.en({ ...v.among, known: false })}, ` : ''}${v.names} ${v.one ? 'lies' : 'lie'} outside what chance alone would mostly give`,
  } satisfies Message<{ names: string; one: boolean; among: Among }>,
  countOutsideLimits: {
    da: (v) => `${v.count} af ${v.of} kommuner${whoAmong.da(v.among)} ligger uden for det, tilfældet alene oftest ville give`,
    en: (v) => `${v.count} of ${v.of} municipalities${whoAmong.en(v.among)} lie outside what chance alone would mostly give`,
  } satisfies Message<{ count: string; of: string; among: Among }>,
  insideLimits: {
    da: (v) => `Ingen kommune${whoAmong.da(v.among)} ligger uden for det, tilfældet alene oftest ville give`,
    en: (v) => `No municipality${whoAmong.en({ ...v.among, one: true })} lies outside what chance alone would mostly give`,
  } satisfies Message<{ among: Among }>,
  funnelSubtitle: {
    da: (v) =>
      `Andel ubesatte mod antal kapaciteter ${inArea(v.area)}, med binomiale grænser (95\u202f% og 99,8\u202f%) omkring ${v.comparator}`,
    en: (v) => `Vacant share against number of capacities in ${v.area}, with binomial limits (95% and 99.8%) around ${v.comparator}`,
  } satisfies Message<{ area: string; comparator: string }>,
  funnelDescription: {
    da: (v) => `Prikker for ${v.rows} kommuner inden for og uden for grænserne omkring ${v.comparator}.`,
    en: (v) => `Dots for ${v.rows} municipalities inside and outside the limits around ${v.comparator}.`,
  } satisfies Message<{ rows: string; comparator: string }>,
  noShare: {
    da: 'Tabellen giver ingen andel at lægge grænserne omkring: der mangler tal for ubesatte eller kapaciteter.',
    en: 'The table gives no share to lay the limits around: counts of vacant or of all capacities are missing.',
  } satisfies Text,
  funnelCaveat: {
    da: 'Af tyve kommuner ville omkring én ligge uden for 95\u202f%-grænserne ved tilfælde alene. Metode: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202',
    en: 'Of twenty municipalities about one would lie outside the 95% limits by chance alone. Method: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202',
  } satisfies Text,
  funnelTable: {
    da: (v) => `Andel ubesatte og grænserne omkring ${v.comparator}`,
    en: (v) => `Vacant share and the limits around ${v.comparator}`,
  } satisfies Message<{ comparator: string }>,
  lower: { da: '95\u202f%, nedre', en: '95%, lower' } satisfies Text,
  upper: { da: '95\u202f%, øvre', en: '95%, upper' } satisfies Text,
  limitDefinition: {
    da: 'Mellem disse andele ligger omkring 95\u202f% af det, tilfældet alene ville give en kommune med så mange kapaciteter.',
    en: 'Between these shares lies about 95% of what chance alone would give a municipality with so many capacities.',
  } satisfies Text,
  dumbbellDescription: {
    da: (v) => `For ${v.rows} kommuner vejen fra sikrede pr. samlet til sikrede pr. besat kapacitet. ${v.first}`,
    en: (v) => `For ${v.rows} municipalities the way from insured per capacity to insured per filled capacity. ${v.first}`,
  } satisfies Message<{ rows: string; first: string }>,
} as const;

/** How many as a word at the beginning of a title: "Tolv", "98". */
export function countAtStart(count: number, language: 'da' | 'en'): string {
  const word = numberWord(count, language);
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}
