import { defineIndicator } from './defineIndicator.ts';

export const vacant = defineIndicator({
  id: 'vacant',
  sql: 'whole(vacant)',
  formula: { da: 'ubesat kapacitet', en: 'vacant capacities' },
  unit: 'capacities',
  decimals: 0,
  direction: 'none',
  label: { da: 'Ubesat kapacitet', en: 'Vacant capacities' },
  shortLabel: { da: 'Ubesatte', en: 'Vacant' },
  definition: {
    da: 'Lægekapaciteter uden en læge.',
    en: 'Capacities without a doctor.',
  },
  caveats: [
    {
      da: 'Nogle ubesatte kapaciteter har patienter tilknyttet (disponeret), andre har ingen (0-ydernumre). Tallet skelner ikke.',
      en: 'Some vacant capacities have patients attached, others have none. The figure does not tell them apart.',
    },
    {
      da: 'Antallet følger kommunens størrelse. Sammenlign andelen, ikke antallet.',
      en: 'The number follows the size of the municipality. Compare the share, not the number.',
    },
  ],
});
