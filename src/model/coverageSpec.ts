import type { CoverageRowSpec, CoverageSpec } from '../charts/coverage/CoverageSpec.ts';
import type { CoverageRow } from '../database/queries/figures.ts';
import { insuredPerCapacity } from '../domain/indicators/insuredPerCapacity.ts';
import { insuredPerFilled } from '../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../domain/indicators/vacancyShare.ts';
import { charts } from '../i18n/charts.ts';
import { counts } from '../i18n/figures.ts';
import { formatCount } from '../i18n/formatNumber.ts';
import { carriesMore, isAbove, isCompared } from './carriesMore.ts';
import { chartFrame } from './chartFrame.ts';
import { comparatorMark } from './comparatorMark.ts';
import { comparatorOf, type Comparator } from './comparator.ts';
import { municipalityRows, type Coverage } from './Coverage.ts';
import { extremes } from './extremes.ts';
import { axisFormat, figureOf } from './figure.ts';
import { ranking } from './ranking.ts';
import { scope } from './scope.ts';
import { isSmall, smallNumberNote } from './smallNumbers.ts';

function rowSpec(row: CoverageRow, comparator: Comparator | null, coverage: Coverage): CoverageRowSpec {
  const { language } = coverage;
  const share = figureOf(row, vacancyShare, language);
  const perFilled = figureOf(row, insuredPerFilled, language);
  const small = isSmall(row);
  const highlighted = !small && isAbove(row, insuredPerFilled, comparator);
  const { capacity, vacant, filled } = row;
  const known = capacity !== null && vacant !== null && filled !== null;
  return {
    id: row.code,
    label: coverage.nameOf(row.code),
    emphasis: small ? 'pale' : highlighted ? 'highlight' : 'plain',
    marks: known ? { filled, vacant } : null,
    share: {
      value: share.value,
      text: share.text,
      counts:
        known && share.value !== null
          ? counts.vacantOfCapacity[language]({ vacant: formatCount(vacant, language), capacity: formatCount(capacity, language) })
          : '',
      emphasised: highlighted && isAbove(row, vacancyShare, comparator),
    },
    ratio: {
      from: figureOf(row, insuredPerCapacity, language).value,
      to: perFilled.value,
      text: perFilled.text,
      emphasised: highlighted,
    },
    note: smallNumberNote(row, 'per-filled', language),
  };
}

/** The table of the minutes as one chart: capacities, share vacant, and insured per capacity → per filled capacity, highest first. */
export function coverageSpec(coverage: Coverage): CoverageSpec {
  const { language } = coverage;
  const comparator = comparatorOf(coverage);
  const ranked = ranking(municipalityRows(coverage), insuredPerFilled, coverage.nameOf);
  return {
    kind: 'coverage',
    ...chartFrame(coverage, {
      title: carriesMore(coverage, comparator),
      subtitle: ranked.length === 1 ? charts.oneRow[language] : charts.orderedByPerFilled[language]({ area: scope(coverage) }),
      description: charts.coverageDescription[language]({
        rows: formatCount(ranked.length, language),
        first: extremes(ranked, insuredPerFilled, coverage),
      }),
      caveat: charts.caution[language],
      compared: true,
      named: isCompared(coverage, comparator),
    }),
    marks: { title: charts.capacities[language], legend: charts.capacityLegend[language] },
    share: {
      title: vacancyShare.shortLabel[language],
      format: axisFormat(vacancyShare),
      fromZero: true,
      comparator: comparatorMark(coverage, vacancyShare),
    },
    ratio: {
      title: insuredPerFilled.label[language],
      format: axisFormat(insuredPerFilled),
      fromZero: false,
      comparator: comparatorMark(coverage, insuredPerFilled),
      fromLabel: charts.fromPerCapacity[language],
      toLabel: charts.toPerFilled[language],
    },
    rows: ranked.map(({ row }) => rowSpec(row, comparator, coverage)),
  };
}
