import { defineIndicator } from './defineIndicator.ts';

export const capacity = defineIndicator({
  id: 'capacity',
  sql: 'whole(capacity)',
  formula: { da: 'samlet kapacitet', en: 'capacities' },
  unit: 'capacities',
  decimals: 0,
  direction: 'none',
  label: { da: 'Samlet kapacitet', en: 'Capacities' },
  shortLabel: { da: 'Kapaciteter', en: 'Capacities' },
  definition: {
    da: 'Lægekapaciteter i kommunen, besatte og ubesatte.',
    en: 'Capacities for general practitioners in the municipality, filled and vacant.',
  },
  caveats: [
    {
      da: 'En kapacitet er en administrativ enhed, der regulerer udbuddet. Den er ikke en læge, en praksis eller et årsværk, og den kan være delt.',
      en: 'A capacity is an administrative unit that regulates supply. It is not a doctor, a practice or a full-time equivalent, and it can be fractional.',
    },
  ],
});
