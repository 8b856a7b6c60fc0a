import { defineIndicator } from './defineIndicator.ts';

export const insured = defineIndicator({
  id: 'insured',
  sql: 'whole(insured)',
  formula: { da: 'antal sikrede', en: 'insured persons' },
  unit: 'persons',
  decimals: 0,
  direction: 'none',
  label: { da: 'Antal sikrede', en: 'Insured persons' },
  shortLabel: { da: 'Sikrede', en: 'Insured' },
  definition: {
    da: 'Personer, der er tilmeldt en almen praksis i kommunen.',
    en: 'Persons registered with a general practice in the municipality.',
  },
  caveats: [
    {
      da: 'Sikrede er ikke det samme som indbyggere: borgere kan være tilmeldt en praksis i en anden kommune end den, de bor i.',
      en: 'Insured persons are not inhabitants: people may be registered with a practice in another municipality than the one they live in.',
    },
    {
      da: 'Gruppe 2-sikrede er ikke tilmeldt en fast praksis og indgår ikke.',
      en: 'Persons insured in group 2 are not registered with a practice and are not included.',
    },
  ],
});
