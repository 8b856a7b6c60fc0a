import { inArea } from './inArea.ts';
import type { EmphasisedMessage, Message } from './Text.ts';

interface Change {
  readonly since: string;
  readonly points: string;
  readonly risen: boolean;
  /** "fra 5 af 75 til 9 af 75". */
  readonly counts: string;
  /** Breaks of the series in between; '' for none. */
  readonly breaks: string;
}

const went = {
  da: ({ risen, points }: Change) => `${risen ? 'steget' : 'faldet'} ${points} procentpoint`,
  en: ({ risen, points }: Change) => `${risen ? 'risen' : 'fallen'} by ${points} percentage points`,
};
const across = {
  da: ({ breaks }: Change) => (breaks ? ` (databrud imellem: ${breaks})` : ''),
  en: ({ breaks }: Change) => (breaks ? ` (break in the series: ${breaks})` : ''),
};

/** How a vacant share has gone since the status date before. All numbers arrive written and without sign. */
export const changes = {
  vacantOf: { da: (v) => `${v.vacant} af ${v.capacity}`, en: (v) => `${v.vacant} of ${v.capacity}` } satisfies Message<{
    vacant: string;
    capacity: string;
  }>,
  fromTo: { da: (v) => `fra ${v.from} til ${v.to}`, en: (v) => `from ${v.from} to ${v.to}` } satisfies Message<{
    from: string;
    to: string;
  }>,
  headline: {
    da: (v) => [
      { text: `Andelen ubesatte ${inArea(v.area)} er siden ${v.since} ` },
      { text: went.da(v), emphasised: true },
      { text: `, ${v.counts}` },
    ],
    en: (v) => [
      { text: `Since ${v.since} the vacant share in ${v.area} has ` },
      { text: went.en(v), emphasised: true },
      { text: `, ${v.counts}` },
    ],
  } satisfies EmphasisedMessage<Change & { area: string }>,
  beside: {
    da: (v) => [
      { text: `Siden ${v.since} er andelen ubesatte ` },
      { text: went.da(v), emphasised: true },
      { text: `, ${v.counts}${across.da(v)}.` },
    ],
    en: (v) => [
      { text: `Since ${v.since} the vacant share has ` },
      { text: went.en(v), emphasised: true },
      { text: `, ${v.counts}${across.en(v)}.` },
    ],
  } satisfies EmphasisedMessage<Change>,
  largest: {
    da: (v) => [
      {
        text: `Størst ændring siden ${v.since}${v.amongLarger ? ' blandt kommuner med mindst 10 kapaciteter' : ''} har ${v.area}: andelen ubesatte er `,
      },
      { text: went.da(v), emphasised: true },
      { text: `, ${v.counts}${across.da(v)}` },
    ],
    en: (v) => [
      {
        text: `The largest change since ${v.since}${v.amongLarger ? ' among municipalities with at least 10 capacities' : ''} is in ${v.area}: the vacant share has `,
      },
      { text: went.en(v), emphasised: true },
      { text: `, ${v.counts}${across.en(v)}` },
    ],
  } satisfies EmphasisedMessage<Change & { area: string; amongLarger: boolean }>,
  notComparable: {
    da: (v) => `Tallene pr. ${v.since} dækker ikke det samme som disse, så en samlet ændring vises ikke.`,
    en: (v) => `The figures as of ${v.since} do not cover the same as these, so no change of the whole is shown.`,
  } satisfies Message<{ since: string }>,
} as const;
