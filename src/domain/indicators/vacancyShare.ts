import { defineIndicator } from './defineIndicator.ts';

export const vacancyShare = defineIndicator({
  id: 'vacancy-share',
  sql: 'whole(vacant) / nullif(whole(capacity), 0)',
  formula: { da: 'ubesat kapacitet / samlet kapacitet', en: 'vacant capacities / capacities' },
  unit: 'share',
  decimals: 0,
  direction: 'higher-is-worse',
  label: { da: 'Andel ubesatte kapaciteter', en: 'Vacant share of capacities' },
  shortLabel: { da: 'Andel ubesatte', en: 'Share vacant' },
  definition: {
    da: 'Ubesatte kapaciteter divideret med samlet kapacitet.',
    en: 'Vacant capacities divided by all capacities.',
  },
  caveats: [
    {
      da: 'I en lille kommune flytter én kapacitet andelen meget.',
      en: 'In a small municipality one capacity moves the share a lot.',
    },
    {
      da: 'Andelen for en gruppe af kommuner er beregnet af deres samlede antal. Den er ikke et gennemsnit af kommunernes andele.',
      en: 'The share of a group of municipalities is computed from their pooled counts. It is not a mean of their shares.',
    },
  ],
});
