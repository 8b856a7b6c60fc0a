import { defineIndicator } from './defineIndicator.ts';

export const insuredPerFilled = defineIndicator({
  id: 'insured-per-filled',
  sql: 'whole(insured) / nullif(whole(filled), 0)',
  formula: { da: 'antal sikrede / besat kapacitet', en: 'insured persons / filled capacities' },
  unit: 'persons-per-capacity',
  decimals: 0,
  direction: 'none',
  label: { da: 'Sikrede pr. besat kapacitet', en: 'Insured per filled capacity' },
  shortLabel: { da: 'Sikrede pr. besat', en: 'Insured per filled' },
  definition: {
    da: 'Antal sikrede divideret med besat kapacitet: som om de besatte kapaciteter havde alle sikrede.',
    en: 'Insured persons divided by filled capacities: as if the filled ones carried everyone.',
  },
  caveats: [
    {
      da: 'Sikrede ved en ubesat kapacitet kan få hjælp af fx en regionsklinik, en udbudsklinik eller en vikar, som ikke indgår i besat kapacitet.',
      en: 'Persons attached to a vacant capacity may be served by, for example, a regional clinic or a locum, who does not count as filled.',
    },
    {
      da: 'Er ingen kapacitet besat, er tallet ikke defineret.',
      en: 'Where no capacity is filled, the figure is not defined.',
    },
  ],
});
