import { defineIndicator } from './defineIndicator.ts';

export const shareOfRegionCapacity = defineIndicator({
  id: 'share-of-region-capacity',
  sql: 'whole(capacity) / nullif(max(region_capacity), 0)',
  formula: { da: 'samlet kapacitet / regionens samlede kapacitet', en: "capacities / the region's capacities" },
  unit: 'share',
  decimals: 0,
  direction: 'none',
  label: { da: 'Andel af regionens kapaciteter', en: "Share of the region's capacities" },
  shortLabel: { da: 'Af regionens kapaciteter', en: "Of region's capacities" },
  definition: {
    da: 'Samlet kapacitet divideret med regionens samlede kapacitet.',
    en: "Capacities divided by the region's capacities.",
  },
  caveats: [
    {
      da: 'Regionens tal er den offentliggjorte regionstotal, hvor kilden har en. Den er ikke summen af tabellens rækker.',
      en: "The region's figure is the total as published, where the source has one. It is not the sum of the rows in the table.",
    },
  ],
});
