import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { caveats } from '../../i18n/caveats.ts';
import type { Language } from '../../i18n/Text.ts';

export interface IndicatorFacts {
  readonly id: string;
  readonly label: string;
  /** Definition and formula, or numerator and denominator where the indicator is one quotient. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly caveats: readonly string[];
}

/** What an indicator's declaration says of it: definition, numerator and denominator, caveats. */
export function indicatorFacts(indicator: Indicator, language: Language): IndicatorFacts {
  const formula = indicator.formula[language];
  const sides = formula.split(' / ');
  const [numerator = '', denominator = ''] = sides;
  const isQuotient = sides.length === 2 && !/ [+\u2212] /.test(formula);
  return {
    id: indicator.id,
    label: indicator.label[language],
    facts: [
      { label: caveats.definition[language], text: indicator.definition[language] },
      ...(isQuotient
        ? [
            { label: caveats.numerator[language], text: numerator },
            { label: caveats.denominator[language], text: denominator },
          ]
        : [{ label: caveats.formula[language], text: formula }]),
    ],
    caveats: indicator.caveats.map((caveat) => caveat[language]),
  };
}
