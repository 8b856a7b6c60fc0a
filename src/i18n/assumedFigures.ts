import type { Message, Text } from './Text.ts';

/** How figures came about that no table gives: the norm, the limits of chance, one doctor more or fewer. All numbers arrive written. */
export const assumedFigures = {
  ofArea: { da: (v) => `${v.area}: ${v.what}`, en: (v) => `${v.area}: ${v.what}` } satisfies Message<{ area: string; what: string }>,
  norm: { da: 'normen', en: 'the norm' } satisfies Text,
  normFormula: {
    da: (v) => `Den norm, der gælder pr. ${v.date}: sikrede pr. kapacitet`,
    en: (v) => `The norm that holds as of ${v.date}: insured per capacity`,
  } satisfies Message<{ date: string }>,
  normSource: {
    da: 'Normen står i listen over normer under Data, med det tidsrum den gælder i; den er ikke regnet ud.',
    en: 'The norm is in the list of norms under Data, with the period in which it holds; it is not computed.',
  } satisfies Text,
  atNorm: {
    da: 'besat kapacitet − antal sikrede / norm, hvor de besatte har præcis så mange sikrede, som normen siger',
    en: 'filled capacities − insured persons / norm, where the filled ones have exactly as many insured as the norm says',
  } satisfies Text,
  lowerLimit: { da: 'nedre 95\u202f%-grænse', en: 'lower 95% limit' } satisfies Text,
  upperLimit: { da: 'øvre 95\u202f%-grænse', en: 'upper 95% limit' } satisfies Text,
  limitFormula: {
    da: (v) =>
      `(r − (P(R ≤ r) − ${v.chance}) / P(R = r)) / n, ikke under 0. R er antallet af ubesatte blandt n = ${v.n} kapaciteter, hvis hver af dem er ubesat med sandsynligheden p = ${v.share} (binomialfordelt); r er det mindste antal med P(R ≤ r) > ${v.chance}, her ${v.count}`,
    en: (v) =>
      `(r − (P(R ≤ r) − ${v.chance}) / P(R = r)) / n, not below 0. R is the number of vacancies among n = ${v.n} capacities if each of them is vacant with the probability p = ${v.share} (binomial); r is the least number with P(R ≤ r) > ${v.chance}, here ${v.count}`,
  } satisfies Message<{ n: string; share: string; chance: string; count: string }>,
  betweenFormula: {
    da: (v) =>
      `Antallet af kapaciteter, ${v.n}, er ikke helt: grænsen ligger forholdsmæssigt mellem grænserne for ${v.below} og ${v.above} kapaciteter`,
    en: (v) => `The number of capacities, ${v.n}, is not whole: the limit lies in proportion between those of ${v.below} and ${v.above}`,
  } satisfies Message<{ n: string; below: string; above: string }>,
  certainFormula: {
    da: (v) => `Når andelen, grænserne ligger omkring, er ${v.share}, er der intet, tilfældet kan flytte`,
    en: (v) => `Where the share that the limits lie around is ${v.share}, there is nothing for chance to move`,
  } satisfies Message<{ share: string }>,
  limitMethod: {
    da: 'Metode: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202, bilag A.1.',
    en: 'Method: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202, appendix A.1.',
  } satisfies Text,
  oneFewer: { da: 'én læge mindre', en: 'one doctor fewer' } satisfies Text,
  oneMore: { da: 'én læge mere', en: 'one doctor more' } satisfies Text,
  arithmeticExample: {
    da: 'Regneeksempel: alt andet er uændret.',
    en: 'Arithmetic example: all else is unchanged.',
  } satisfies Text,
} as const;
