import { balanceAgainstNorm } from '../../domain/indicators/balanceAgainstNorm.ts';
import type { CoverageRow } from '../../database/queries/figures.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { insuredPerFilled } from '../../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { changes } from '../../i18n/changes.ts';
import { findings } from '../../i18n/findings.ts';
import { formatCount, formatNumber } from '../../i18n/formatNumber.ts';
import { municipalityTexts as texts } from '../../i18n/municipality.ts';
import type { Run } from '../../i18n/Text.ts';
import { changeRef, figureRef } from '../calculation/FigureRef.ts';
import { comparatorOf, comparatorValue } from '../comparator.ts';
import type { Coverage } from '../Coverage.ts';
import type { Past } from '../Past.ts';
import { distanceText } from '../distance.ts';
import { figureOf } from '../figure.ts';
import type { Headline } from '../findings/headline.ts';
import { previousCoverage } from '../findings/previousCoverage.ts';
import { plainSentence, type Sentence } from '../findings/Sentence.ts';
import { shareChange } from '../findings/shareChange.ts';
import { isSmall } from '../smallNumbers.ts';

function sentence({ capacity, vacant }: CoverageRow, area: string, { language }: Coverage): readonly Run[] {
  if (capacity === null || vacant === null) return texts.unknown[language]({ area });
  if (capacity === 0) return findings.noCapacities[language]({ area });
  const written = formatCount(capacity, language);
  if (vacant === 0) return texts.noneVacant[language]({ area, capacity: written, one: capacity === 1 });
  return texts.vacant[language]({ area, vacant: formatCount(vacant, language), capacity: written, one: vacant === 1 });
}

function against(row: CoverageRow, indicator: Indicator, coverage: Coverage): string {
  const comparator = comparatorOf(coverage);
  const [value, other] = [row.indicators[indicator.id] ?? null, comparatorValue(comparator, indicator)];
  return comparator && value !== null && other !== null ? distanceText(value, other, indicator, comparator, coverage.language) : '';
}

function balance(row: CoverageRow, { language }: Coverage): readonly Sentence[] {
  const { norm } = row;
  const value = row.indicators[balanceAgainstNorm.id] ?? null;
  if (norm === null || value === null) return [];
  const values = {
    norm: formatNumber(norm, language, { decimals: 0 }),
    count: formatNumber(Math.abs(value), language, { decimals: 1 }),
  };
  const isEven = values.count === formatNumber(0, language, { decimals: 1 });
  const runs = texts[isEven ? 'balanced' : value < 0 ? 'lacking' : 'spare'][language](values);
  return [{ runs, figure: figureRef(row, balanceAgainstNorm) }];
}

/** How the share has gone since the status date before on which the municipality has figures. */
function change(row: CoverageRow, coverage: Coverage, history: Past): readonly Sentence[] {
  const before = previousCoverage(coverage, history, ({ own }) => own !== null);
  if (!before?.own) return [];
  const found = shareChange({ row: before.own, asOf: before.snapshot.asOf }, { row, asOf: coverage.snapshot.asOf }, coverage.language);
  return found ? [{ runs: changes.beside[coverage.language](found.words), figure: changeRef(row, vacancyShare, before) }] : [];
}

/**
 * What the page of a municipality says first, and in a line below: its share and its insured per filled against the comparator, how the share has changed,
 * and its balance against the norm.
 *
 * @param history The same view at every status date.
 */
export function municipalityHeadline(coverage: Coverage, row: CoverageRow, history: Past): Headline {
  const { language } = coverage;
  const area = coverage.nameOf(row.code);
  const share = figureOf(row, vacancyShare, language, 1);
  const perFilled = figureOf(row, insuredPerFilled, language);
  return {
    runs: sentence(row, area, coverage),
    figure: figureRef(row, vacancyShare),
    lede: [
      ...(share.value === null
        ? []
        : [
            {
              runs: texts.share[language]({ share: share.text, distance: against(row, vacancyShare, coverage) }),
              figure: figureRef(row, vacancyShare),
            },
          ]),
      ...change(row, coverage, history),
      ...(perFilled.value === null
        ? []
        : [
            {
              runs: texts.perFilled[language]({ perFilled: perFilled.text, distance: against(row, insuredPerFilled, coverage) }),
              figure: figureRef(row, insuredPerFilled),
            },
          ]),
      ...balance(row, coverage),
      ...(isSmall(row) ? [plainSentence(texts.fewCapacities[language]({ area }))] : []),
    ],
  };
}
