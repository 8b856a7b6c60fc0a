import { defineIndicator } from './defineIndicator.ts';

export const balanceAgainstNorm = defineIndicator({
  id: 'balance-against-norm',
  sql: 'whole(filled) - whole(insured / norm)',
  formula: { da: 'besat kapacitet − antal sikrede / norm', en: 'filled capacities − insured persons / norm' },
  unit: 'capacities',
  decimals: 1,
  signed: true,
  direction: 'higher-is-better',
  label: { da: 'Mangler\u00a0(−) / overskud\u00a0(+) mod normen', en: 'Lacking\u00a0(−) / spare\u00a0(+) against the norm' },
  shortLabel: { da: 'Mangler / overskud', en: 'Lacking / spare' },
  definition: {
    da: 'Besat kapacitet minus det antal kapaciteter, som de sikrede svarer til efter den norm, der gjaldt på statusdatoen.',
    en: 'Filled capacities minus the number of capacities that the insured correspond to by the norm that held on the status date.',
  },
  caveats: [
    {
      da: 'Normen 1.600 sikrede pr. kapacitet gjaldt til og med 30. juni 2025. Siden fastsætter regionen den efter behov for behandling.',
      en: 'The norm of 1,600 insured per capacity held until 30 June 2025. Since then the region sets it by need for treatment.',
    },
    {
      da: 'Normen var grænsen for, hvornår en praksis kunne lukke for nye patienter. Den er ikke et mål for det rigtige antal.',
      en: 'The norm was the number at which a practice could close for new patients. It does not measure the right number.',
    },
    {
      da: 'Et overskud i én kommune opvejer ikke nødvendigvis en mangel i en anden.',
      en: 'Spare capacity in one municipality does not necessarily make up for a lack in another.',
    },
  ],
});
