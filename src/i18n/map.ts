import type { Message, Text } from './Text.ts';

/** The map of all municipalities. Names and numbers arrive written. */
export const map = {
  title: {
    da: (v) => `${v.indicator}: ${v.area} har ${v.value}${v.comparator === null ? '' : `, ${v.comparator}`}`,
    en: (v) => `${v.indicator}: ${v.area} has ${v.value}${v.comparator === null ? '' : `, ${v.comparator}`}`,
  } satisfies Message<{ indicator: string; area: string; value: string; comparator: string | null }>,
  titleWithout: {
    da: (v) => `${v.indicator}: intet samlet tal for ${v.area}`,
    en: (v) => `${v.indicator}: no pooled figure for ${v.area}`,
  } satisfies Message<{ indicator: string; area: string }>,
  subtitle: {
    da: (v) =>
      `${v.definition} Tal for ${v.covered} af landets ${v.all} kommuner${v.outlined === null ? '' : `; ${v.outlined} er rammet ind`}.`,
    en: (v) =>
      `${v.definition} Figures for ${v.covered} of the country’s ${v.all} municipalities${v.outlined === null ? '' : `; ${v.outlined} is outlined`}.`,
  } satisfies Message<{ definition: string; covered: string; all: string; outlined: string | null }>,
  description: {
    da: (v) => `Kort over ${v.all} kommuner efter ${v.indicator}, ${v.covered} med tal. ${v.first}`,
    en: (v) => `Map of ${v.all} municipalities by ${v.indicator}, ${v.covered} with figures. ${v.first}`,
  } satisfies Message<{ all: string; covered: string; indicator: string; first: string }>,
  notCovered: { da: 'ikke i tabellen', en: 'not in the table' } satisfies Text,
  notJudged: { da: 'under 10 kapaciteter: bedømmes ikke', en: 'below 10 capacities: not judged' } satisfies Text,
  norm: { da: (v) => `normen ${v.norm}`, en: (v) => `the norm ${v.norm}` } satisfies Message<{ norm: string }>,
  ownNorms: { da: 'kommunens egen norm', en: 'the municipality’s own norm' } satisfies Text,
  caption: {
    da: (v) => `${v.indicator}: alle kommuner med tal, status pr. ${v.date}`,
    en: (v) => `${v.indicator}: all municipalities with figures as of ${v.date}`,
  } satisfies Message<{ indicator: string; date: string }>,
  others: {
    da: (v) => (v.one ? 'Én kommune er ikke i tabellen.' : `${v.count} kommuner er ikke i tabellen.`),
    en: (v) => (v.one ? 'One municipality is not in the table.' : `${v.count} municipalities are not in the table.`),
  } satisfies Message<{ count: string; one: boolean }>,
  withoutBoundaries: {
    da: (v) => `Uden grænser i filen og derfor ikke på kortet: ${v.names}`,
    en: (v) => `Without boundaries in the file and so not on the map: ${v.names}`,
  } satisfies Message<{ names: string }>,
  choose: { da: 'Farv efter', en: 'Colour by' } satisfies Text,
} as const;
