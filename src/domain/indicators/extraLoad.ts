import { defineIndicator } from './defineIndicator.ts';

export const extraLoad = defineIndicator({
  id: 'extra-load',
  sql: 'whole(insured) / nullif(whole(filled), 0) - whole(insured) / nullif(whole(capacity), 0)',
  formula: {
    da: 'antal sikrede / besat kapacitet − antal sikrede / samlet kapacitet',
    en: 'insured persons / filled capacities − insured persons / capacities',
  },
  unit: 'persons-per-capacity',
  decimals: 0,
  signed: true,
  direction: 'higher-is-worse',
  label: { da: 'Merbelastning pr. besat kapacitet', en: 'Extra load per filled capacity' },
  shortLabel: { da: 'Merbelastning', en: 'Extra load' },
  definition: {
    da: 'Sikrede pr. besat kapacitet minus sikrede pr. samlet kapacitet: det, de ubesatte kapaciteter lægger oven i.',
    en: 'Insured per filled capacity minus insured per capacity: what the vacant capacities add.',
  },
  caveats: [
    {
      da: 'Et regneeksempel: de sikrede ved ubesatte kapaciteter er ikke nødvendigvis fordelt på kommunens øvrige læger.',
      en: 'An arithmetic example: persons attached to vacant capacities are not necessarily carried by the other doctors of the municipality.',
    },
  ],
});
