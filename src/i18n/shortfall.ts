import { numberWord } from './formatNumber.ts';
import { inArea } from './inArea.ts';
import type { EmphasisedMessage, Language, Message } from './Text.ts';

interface Spread {
  /** "normen på 1.600". */
  readonly norm: string;
  readonly count: string;
  readonly lacking: string;
  readonly lackingIn: number;
  readonly spare: string;
  readonly spareIn: number;
}

const municipalities = (count: number, language: Language): string => {
  const noun = language === 'da' ? (count === 1 ? 'kommune' : 'kommuner') : count === 1 ? 'municipality' : 'municipalities';
  return `${numberWord(count, language)} ${noun}`;
};

/** What is lacking against a norm, and how it is spread. All counts of capacities arrive written and without sign. */
export const shortfall = {
  norm: {
    da: (v) => (v.norm === null ? 'kommunernes egne normer' : `normen på ${v.norm}`),
    en: (v) => (v.norm === null ? 'the municipalities’ own norms' : `the norm of ${v.norm}`),
  } satisfies Message<{ norm: string | null }>,
  lacking: {
    da: (v) => [
      { text: `Mod ${v.norm} mangler der ` },
      { text: `${v.count} kapaciteter`, emphasised: true },
      { text: ` ${inArea(v.area)}` },
    ],
    en: (v) => [
      { text: `Against ${v.norm}, ` },
      { text: `${v.count} capacities are lacking`, emphasised: true },
      { text: ` in ${v.area}` },
    ],
  } satisfies EmphasisedMessage<{ norm: string; count: string; area: string }>,
  lackingBeside: {
    da: (v) => [{ text: `Mod ${v.norm} mangler der ` }, { text: `${v.count} kapaciteter`, emphasised: true }, { text: '.' }],
    en: (v) => [{ text: `Against ${v.norm}, ` }, { text: `${v.count} capacities`, emphasised: true }, { text: ' are lacking.' }],
  } satisfies EmphasisedMessage<{ norm: string; count: string }>,
  lackingSpread: {
    da: (v) => [
      { text: `Mod ${v.norm} mangler der ` },
      { text: `${v.count} kapaciteter`, emphasised: true },
      {
        text: `; de ${v.spare} i overskud i ${municipalities(v.spareIn, 'da')} dækker ikke de ${v.lacking}, der mangler i ${municipalities(v.lackingIn, 'da')}.`,
      },
    ],
    en: (v) => [
      { text: `Against ${v.norm}, ` },
      { text: `${v.count} capacities`, emphasised: true },
      {
        text: ` are lacking; the ${v.spare} spare in ${municipalities(v.spareIn, 'en')} do not fill the ${v.lacking} lacking in ${municipalities(v.lackingIn, 'en')}.`,
      },
    ],
  } satisfies EmphasisedMessage<Spread>,
  spareSpread: {
    da: (v) => [
      { text: `Mod ${v.norm} er der samlet ` },
      { text: `${v.count} kapaciteter`, emphasised: true },
      { text: ` i overskud, men de dækker ikke de ${v.lacking}, der mangler i ${municipalities(v.lackingIn, 'da')}.` },
    ],
    en: (v) => [
      { text: `Against ${v.norm}, ` },
      { text: `${v.count} capacities`, emphasised: true },
      { text: ` are spare in all, but they do not fill the ${v.lacking} lacking in ${municipalities(v.lackingIn, 'en')}.` },
    ],
  } satisfies EmphasisedMessage<Spread>,
  evenSpread: {
    da: (v) => [
      { text: `Mod ${v.norm} ` },
      { text: 'går det samlet op', emphasised: true },
      { text: `, men der mangler ${v.lacking} kapaciteter i ${municipalities(v.lackingIn, 'da')}.` },
    ],
    en: (v) => [
      { text: `Against ${v.norm} it ` },
      { text: 'evens out in all', emphasised: true },
      { text: `, but ${v.lacking} capacities are lacking in ${municipalities(v.lackingIn, 'en')}.` },
    ],
  } satisfies EmphasisedMessage<Spread>,
} as const;
