import { defineIndicator } from './defineIndicator.ts';

export const shareOfRegionVacant = defineIndicator({
  id: 'share-of-region-vacant',
  sql: 'whole(vacant) / nullif(max(region_vacant), 0)',
  formula: { da: 'ubesat kapacitet / regionens ubesatte kapacitet', en: "vacant capacities / the region's vacant capacities" },
  unit: 'share',
  decimals: 0,
  direction: 'none',
  label: { da: 'Andel af regionens ubesatte kapaciteter', en: "Share of the region's vacant capacities" },
  shortLabel: { da: 'Af regionens ubesatte', en: "Of region's vacant" },
  definition: {
    da: 'Ubesat kapacitet divideret med regionens ubesatte kapacitet.',
    en: "Vacant capacities divided by the region's vacant capacities.",
  },
  caveats: [
    {
      da: 'Læs den sammen med andelen af regionens kapaciteter: en stor kommune har mange ubesatte alene på grund af sin størrelse.',
      en: "Read it together with the share of the region's capacities: a large municipality has many vacancies by its size alone.",
    },
    {
      da: 'Har regionen få ubesatte kapaciteter, flytter én af dem andelen meget.',
      en: 'Where the region has few vacant capacities, one of them moves the share a lot.',
    },
  ],
});
