import { defineIndicator } from './defineIndicator.ts';

export const filledOfDimensioned = defineIndicator({
  id: 'filled-of-dimensioned',
  sql: 'whole(posts_filled) / nullif(whole(dimensioned), 0)',
  formula: { da: 'besatte stillinger / dimensionerede stillinger', en: 'posts filled / posts dimensioned' },
  unit: 'share',
  decimals: 0,
  direction: 'none',
  label: { da: 'Besatte af dimensionerede uddannelsesstillinger', en: 'Training posts filled of those dimensioned' },
  shortLabel: { da: 'Besat/dimensioneret', en: 'Filled/dimensioned' },
  definition: {
    da: 'Besatte uddannelsesstillinger divideret med det antal, der er dimensioneret til.',
    en: 'Training posts filled divided by the number dimensioned for.',
  },
  caveats: [
    {
      da: 'Nævneren er dimensioneringen, altså det planlagte antal, og ikke det antal, der blev slået op.',
      en: 'The denominator is the planned number, not the number that was posted.',
    },
  ],
});
