import { defineIndicator } from './defineIndicator.ts';

export const filled = defineIndicator({
  id: 'filled',
  sql: 'whole(filled)',
  formula: { da: 'samlet kapacitet − ubesat kapacitet', en: 'capacities − vacant capacities' },
  unit: 'capacities',
  decimals: 0,
  direction: 'none',
  label: { da: 'Besat kapacitet', en: 'Filled capacities' },
  shortLabel: { da: 'Besatte', en: 'Filled' },
  definition: {
    da: 'Lægekapaciteter med en læge: samlet kapacitet minus ubesat kapacitet.',
    en: 'Capacities with a doctor: all capacities minus the vacant ones.',
  },
  caveats: [
    {
      da: 'En besat kapacitet siger ikke, hvor meget lægen arbejder, eller om praksis tager nye patienter.',
      en: 'A filled capacity says neither how much the doctor works nor whether the practice takes new patients.',
    },
  ],
});
