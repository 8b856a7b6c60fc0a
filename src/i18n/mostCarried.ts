import { inArea } from './inArea.ts';
import type { EmphasisedMessage } from './Text.ts';

/** "Flest sikrede pr. besat kapacitet i Sydvestjylland har Varde: 1.826 (51.137 sikrede, 28 besatte)". All numbers arrive written. */
export const mostCarried = {
  da: (v) => [
    {
      text: `Flest sikrede pr. besat kapacitet ${inArea(v.group)}${v.amongLarger ? ' blandt kommuner med mindst 10 kapaciteter' : ''} har ${v.area}: `,
    },
    { text: v.perFilled, emphasised: true },
    { text: ` (${v.insured} sikrede, ${v.filled} ${v.one ? 'besat' : 'besatte'})` },
  ],
  en: (v) => [
    {
      text: `Of the municipalities in ${v.group}${v.amongLarger ? ' with at least 10 capacities' : ''}, ${v.area} has the most insured persons per filled capacity: `,
    },
    { text: v.perFilled, emphasised: true },
    { text: ` (${v.insured} insured, ${v.filled} filled)` },
  ],
} satisfies EmphasisedMessage<{
  group: string;
  area: string;
  perFilled: string;
  insured: string;
  filled: string;
  one: boolean;
  amongLarger: boolean;
}>;
