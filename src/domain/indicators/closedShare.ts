import { defineIndicator } from './defineIndicator.ts';

export const closedShare = defineIndicator({
  id: 'closed-share',
  sql: 'whole(closed) / nullif(whole(practices), 0)',
  formula: { da: 'lukkede praksis / alle praksis', en: 'closed practices / all practices' },
  unit: 'share',
  decimals: 0,
  direction: 'none',
  label: { da: 'Andel praksis lukket for tilgang', en: 'Share of practices closed for new patients' },
  shortLabel: { da: 'Andel lukkede', en: 'Share closed' },
  definition: {
    da: 'Praksis lukket for tilgang divideret med alle praksis, åbne og lukkede.',
    en: 'Practices closed for new patients divided by all practices, open and closed.',
  },
  caveats: [
    {
      da: 'Det er en andel af praksis, ikke af kapaciteter eller sikrede. En høj andel er ikke det samme som dårlig lægedækning.',
      en: 'It is a share of practices, not of capacities or insured persons. A high share is not the same as poor coverage.',
    },
    {
      da: 'I en kommune med få praksis flytter én praksis andelen meget.',
      en: 'In a municipality with few practices one practice moves the share a lot.',
    },
  ],
});
