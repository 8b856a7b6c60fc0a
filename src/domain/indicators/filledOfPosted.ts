import { defineIndicator } from './defineIndicator.ts';

export const filledOfPosted = defineIndicator({
  id: 'filled-of-posted',
  sql: 'whole(posts_filled) / nullif(whole(posted), 0)',
  formula: { da: 'besatte stillinger / opslåede stillinger', en: 'posts filled / posts posted' },
  unit: 'share',
  decimals: 0,
  direction: 'none',
  label: { da: 'Besatte af opslåede uddannelsesstillinger', en: 'Training posts filled of those posted' },
  shortLabel: { da: 'Besat/opslået', en: 'Filled/posted' },
  definition: {
    da: 'Besatte uddannelsesstillinger divideret med opslåede.',
    en: 'Training posts filled divided by training posts posted.',
  },
  caveats: [
    {
      da: 'Nævneren er de opslåede stillinger. Slås færre op, end der er dimensioneret til, stiger andelen, uden at flere uddannes.',
      en: 'The denominator is the posts posted. When fewer are posted than dimensioned, the share rises without more being trained.',
    },
  ],
});
