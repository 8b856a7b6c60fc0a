import type { Indicator, Unit } from '../src/domain/indicators/Indicator.ts';
import type { SupplementKind } from '../src/domain/supplements/SupplementKind.ts';
import type { Text } from '../src/i18n/Text.ts';

const units: Readonly<Record<Unit, Text>> = {
  persons: { da: 'personer', en: 'persons' },
  capacities: { da: 'kapaciteter', en: 'capacities' },
  share: { da: 'procent', en: 'per cent' },
  'persons-per-capacity': { da: 'personer pr. kapacitet', en: 'persons per capacity' },
};

const directions: Readonly<Record<Indicator['direction'], Text>> = {
  'higher-is-worse': { da: 'højere er dårligere', en: 'higher is worse' },
  'higher-is-better': { da: 'højere er bedre', en: 'higher is better' },
  none: { da: 'hverken høj eller lav er i sig selv god', en: 'neither high nor low is good in itself' },
};

function inLanguage(indicator: Indicator, language: 'da' | 'en'): string[] {
  const words = {
    da: { formula: 'Formel', unit: 'Enhed', decimals: 'Decimaler', direction: 'Retning', caveat: 'Forbehold' },
    en: { formula: 'Formula', unit: 'Unit', decimals: 'Decimals', direction: 'Direction', caveat: 'Caveat' },
  }[language];
  return [
    `**${indicator.label[language]}.** ${indicator.definition[language]}`,
    '',
    `- ${words.formula}: ${indicator.formula[language]}`,
    `- ${words.unit}: ${units[indicator.unit][language]}. ${words.decimals}: ${indicator.decimals}. ${words.direction}: ${directions[indicator.direction][language]}.`,
    ...indicator.caveats.map((caveat) => `- ${words.caveat}: ${caveat[language]}`),
    '',
  ];
}

/**
 * The text of docs/indicators.md.
 *
 * @returns Markdown, Danish first and English after it for each indicator, ending in a line break.
 */
export function indicatorsPage(indicators: readonly Indicator[], supplements: Readonly<Record<string, SupplementKind>>): string {
  const rates = Object.values(supplements).flatMap((kind) => kind.rates.map(({ indicator }) => indicator));
  return [
    '# Indikatorer · Indicators',
    '',
    'Skrevet af `npm run docs` ud fra `src/domain/indicators/`. Ret der, ikke her. / Written by `npm run docs` from `src/domain/indicators/`. Edit there, not here.',
    '',
    'Alt beregnes af antallene og afrundes til sidst, halve opad. `whole(x)` er summen over områdets kommuner; mangler et af tallene, er den ukendt.',
    'Et forhold uden nævner er ikke defineret. / Everything is computed from the counts and rounded last, half up. `whole(x)` is the sum over the',
    'municipalities of the area; it is unknown when one of the numbers is missing. A ratio without a denominator is not defined.',
    '',
    ...[...indicators, ...rates].flatMap((indicator) => [
      `## ${indicator.id}`,
      '',
      ...inLanguage(indicator, 'da'),
      ...inLanguage(indicator, 'en'),
      '```sql',
      indicator.sql,
      '```',
      '',
    ]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
