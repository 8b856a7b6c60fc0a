import type { Message, Text } from './Text.ts';

/** What readers must keep in mind, whatever the figure. */
export const caveats = {
  title: { da: 'Forbehold', en: 'Caveats' } satisfies Text,
  definition: { da: 'Definition', en: 'Definition' } satisfies Text,
  formula: { da: 'Formel', en: 'Formula' } satisfies Text,
  numerator: { da: 'Tæller', en: 'Numerator' } satisfies Text,
  denominator: { da: 'Nævner', en: 'Denominator' } satisfies Text,
  ofIndicator: { da: 'Vær opmærksom på', en: 'Keep in mind' } satisfies Text,
  indicators: { da: 'Hvert tal for sig', en: 'Each figure' } satisfies Text,
  notShownTitle: { da: 'Hvad tallene ikke viser', en: 'What the figures do not show' } satisfies Text,
  notShown: [
    {
      da: 'En kapacitet er en administrativ enhed. Den er hverken en læge, en praksis eller et årsværk.',
      en: 'A capacity is an administrative unit. It is not a doctor, not a practice and not a full-time equivalent.',
    },
    {
      da: 'Sikrede er tilmeldt en praksis i kommunen. De er ikke det samme som kommunens indbyggere: mange går til læge i en anden kommune, og gruppe 2-sikrede er ikke med.',
      en: 'Insured persons are registered with a practice in the municipality. They are not its inhabitants: many see a doctor elsewhere, and security group 2 is not counted.',
    },
    {
      da: 'Tallene siger intet om ventetid, kvalitet eller patienternes behov for behandling.',
      en: 'The figures say nothing of waiting times, quality or the patients’ need for treatment.',
    },
    {
      da: 'En ubesat kapacitet kan have patienter tilknyttet eller slet ingen. Tabellen skelner ikke.',
      en: 'A vacant capacity may have patients attached or none at all. The table does not tell.',
    },
    {
      da: 'En statusdato er et øjebliksbillede. Tal kan være rettet siden, og kilder kan være uenige.',
      en: 'A status date is a snapshot. Figures may have been revised since, and sources may disagree.',
    },
  ] satisfies readonly Text[],
  usersTitle: { da: 'Brugernes egne forbehold', en: 'The users’ own words of caution' } satisfies Text,
  usersWords: [
    { da: 'Tallene viser tendenser.', en: 'The figures show tendencies.' },
    { da: 'Der findes ingen facitliste for det rigtige antal.', en: 'There is no gold standard for the right number.' },
    { da: 'Praksis for registrering er forskellig.', en: 'Registration practice differs.' },
    { da: 'Se efter årsagerne bag det, der stikker ud.', en: 'Look for the causes behind what sticks out.' },
  ] satisfies readonly Text[],
  named: { da: (v) => `${v.label}: ${v.text}`, en: (v) => `${v.label}: ${v.text}` } satisfies Message<{ label: string; text: string }>,
} as const;
