import { defineIndicator } from './defineIndicator.ts';

export const insuredPerCapacity = defineIndicator({
  id: 'insured-per-capacity',
  sql: 'whole(insured) / nullif(whole(capacity), 0)',
  formula: { da: 'antal sikrede / samlet kapacitet', en: 'insured persons / capacities' },
  unit: 'persons-per-capacity',
  decimals: 0,
  direction: 'none',
  label: { da: 'Sikrede pr. samlet kapacitet', en: 'Insured per capacity' },
  shortLabel: { da: 'Sikrede pr. samlet', en: 'Insured per capacity' },
  definition: {
    da: 'Antal sikrede divideret med samlet kapacitet: som om ingen kapacitet var ubesat.',
    en: 'Insured persons divided by all capacities: as if no capacity were vacant.',
  },
  caveats: [
    {
      da: 'Tallet tager ikke hensyn til borgernes behov for behandling.',
      en: 'The figure takes no account of the need for treatment.',
    },
  ],
});
