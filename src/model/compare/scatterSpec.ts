import type { ScatterPointSpec, ScatterSpec } from '../../charts/scatter/ScatterSpec.ts';
import type { CoverageRow } from '../../database/queries/figures.ts';
import { capacity } from '../../domain/indicators/capacity.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { insuredPerFilled } from '../../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { charts } from '../../i18n/charts.ts';
import { compare, countAtStart } from '../../i18n/compare.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { listText } from '../../i18n/listText.ts';
import { chartFrame } from '../chartFrame.ts';
import { comparatorMark } from '../comparatorMark.ts';
import { comparatorOf, comparatorValue } from '../comparator.ts';
import { municipalityRows, type Coverage } from '../Coverage.ts';
import { axisFormat, figureOf } from '../figure.ts';
import { judge, type Judged } from '../judged.ts';
import { scope } from '../scope.ts';
import { isSmall } from '../smallNumbers.ts';
import { namedAtMost } from './namedAtMost.ts';

const [across, upwards]: readonly [Indicator, Indicator] = [vacancyShare, insuredPerFilled];

/** Null where one of the two is not known of it or of the comparator. */
function isAboveInBoth(row: CoverageRow, coverage: Coverage): boolean | null {
  const comparator = comparatorOf(coverage);
  const both = [across, upwards].map((indicator) => ({
    value: row.indicators[indicator.id] ?? null,
    against: comparatorValue(comparator, indicator),
  }));
  if (both.some(({ value, against }) => value === null || against === null)) return null;
  return both.every(({ value, against }) => (value ?? 0) > (against ?? 0));
}

/** Both measures have a comparator: only then is anybody above it in both. */
function isComparable(coverage: Coverage): boolean {
  const comparator = comparatorOf(coverage);
  return [across, upwards].every((indicator) => comparatorValue(comparator, indicator) !== null);
}

function title({ named: above, of, among }: Judged, coverage: Coverage): string {
  const { language, nameOf } = coverage;
  const comparator = comparatorOf(coverage);
  if (!comparator || !isComparable(coverage)) return compare.scatterUncompared[language]({ area: scope(coverage) });
  if (above.length === 0) return compare.noneAboveInBoth[language]({ among, comparator: comparator.name });
  if (above.length > namedAtMost) {
    return compare.countAboveInBoth[language]({
      count: countAtStart(above.length, language),
      of: formatCount(of, language),
      among,
      comparator: comparator.name,
    });
  }
  const names = listText(
    above.map(({ code }) => nameOf(code)),
    language,
  );
  return compare.aboveInBoth[language]({ names, one: above.length === 1, among, comparator: comparator.name });
}

/** Share vacant against insured per filled capacity, dots sized by capacity; highlighted are those above the comparator in both, as the title counts them. */
export function scatterSpec(coverage: Coverage): ScatterSpec {
  const { language } = coverage;
  const rows = municipalityRows(coverage);
  const judged = judge(rows, (row) => isAboveInBoth(row, coverage));
  const above = judged.named;
  const point = (row: CoverageRow): ScatterPointSpec => {
    const [x, y] = [figureOf(row, across, language), figureOf(row, upwards, language)];
    return {
      id: row.code,
      label: coverage.nameOf(row.code),
      emphasis: isSmall(row) ? 'pale' : above.includes(row) ? 'highlight' : 'plain',
      x: x.value,
      y: y.value,
      size: row.capacity,
      detail: x.value === null || y.value === null ? (x.value === null ? x.text : y.text) : `${x.text} · ${y.text}`,
    };
  };
  const marks = [comparatorMark(coverage, across), comparatorMark(coverage, upwards)] as const;
  return {
    kind: 'scatter',
    ...chartFrame(coverage, {
      title: title(judged, coverage),
      subtitle: compare.scatterSubtitle[language]({ area: scope(coverage) }),
      description: compare.scatterDescription[language]({ rows: formatCount(rows.length, language) }),
      caveat: charts.caution[language],
      compared: marks.some((mark) => mark !== null),
      named: isComparable(coverage),
    }),
    x: { title: across.label[language], format: axisFormat(across), fromZero: true, comparator: marks[0] },
    y: { title: upwards.label[language], format: axisFormat(upwards), fromZero: false, comparator: marks[1] },
    size: { title: capacity.shortLabel[language], format: axisFormat(capacity) },
    legend: rows.some(isSmall) ? [{ emphasis: 'pale', text: compare.fewCapacities[language] }] : [],
    quadrants:
      marks[0] && marks[1]
        ? {
            topLeft: compare.quadrants.topLeft[language],
            topRight: compare.quadrants.topRight[language],
            bottomLeft: compare.quadrants.bottomLeft[language],
            bottomRight: compare.quadrants.bottomRight[language],
          }
        : null,
    missingLabel: compare.missing[language],
    points: rows.map(point),
  };
}
