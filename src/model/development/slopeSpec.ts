import type { SlopeAreaRow, SlopeRow, SlopeSpec } from '../../charts/slope/SlopeSpec.ts';
import { development as texts } from '../../i18n/development.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import type { Text } from '../../i18n/Text.ts';
import { wholeId } from '../calculation/datedItemFigures.ts';
import { chartFrame } from '../chartFrame.ts';
import { comparatorOf, comparatorValue, isItself } from '../comparator.ts';
import type { Coverage } from '../Coverage.ts';
import { axisFormat, writeValue } from '../figure.ts';
import { rankedDecimals } from '../ranking.ts';
import type { TableCell } from '../TableModel.ts';
import { comparatorAt } from '../time/comparatorAt.ts';
import { isSmallPair, municipalityPairs, type AreaPair } from './AreaPair.ts';
import { largestChangeSentence } from './developmentHeadline.ts';
import { isSizeless } from '../isSizeless.ts';
import { changesOf } from './largestChanges.ts';
import { isNamedByChange, namedAreas } from './namedAreas.ts';
import { sideCell } from './pairCells.ts';
import { wholePair } from './totalPairs.ts';

const endOf = ({ text, value }: TableCell) => ({ text, value });

function comparatorRow(earlier: Coverage, later: Coverage): SlopeRow | null {
  const { indicator, language } = later;
  const comparator = comparatorOf(later);
  const before = comparatorAt(earlier, later);
  const [from, to] = [before?.comparable ? comparatorValue(before.comparator, indicator) : null, comparatorValue(comparator, indicator)];
  if (!comparator || (from === null && to === null)) return null;
  const end = (value: number | null, why: Text) => ({
    value,
    text: value === null ? why[language] : writeValue(value, indicator, language, rankedDecimals(indicator)),
  });
  const why = before && !before.comparable ? texts.notComparable : texts.notInTable;
  return { label: comparator.name, from: end(from, why), to: end(to, texts.notInTable) };
}

function isComparedWithItself(coverage: Coverage): boolean {
  const comparator = comparatorOf(coverage);
  return comparator !== null && isItself(comparator, coverage);
}

/** The chosen indicator at two dates, a line a municipality, with the group as a whole and against the comparator where the unit has no size. */
export function slopeSpec(earlier: Coverage, later: Coverage): SlopeSpec {
  const { language, indicator, nameOf, municipality } = later;
  const pairs = municipalityPairs(earlier, later);
  const changes = changesOf(pairs, indicator);
  const leaders = new Set(changes.leaders.map(({ pair }) => pair.code));
  const named = namedAreas(pairs, later);
  const row = (pair: AreaPair, id: string, label: string, emphasis: SlopeAreaRow['emphasis']): SlopeAreaRow => ({
    id,
    label,
    emphasis,
    from: endOf(sideCell(pair.before, pair.code, earlier, indicator)),
    to: endOf(sideCell(pair.after, pair.code, later, indicator)),
  });
  const area = (pair: AreaPair): SlopeAreaRow => {
    const looksHere = leaders.has(pair.code) || (leaders.size === 0 && pair.code === municipality?.code);
    return row(pair, pair.code, nameOf(pair.code), looksHere ? 'highlight' : isSmallPair(pair) ? 'pale' : 'plain');
  };
  const shown = pairs.filter(({ code }) => named.has(code)).map(area);
  const rest = pairs.filter(({ code }) => !named.has(code)).map(area);
  const comparator = comparatorRow(earlier, later);
  const total = isSizeless(indicator) && !isComparedWithItself(later) ? wholePair(earlier, later) : null;
  const dates = [formatDate(earlier.snapshot.asOf, language), formatDate(later.snapshot.asOf, language)] as const;
  return {
    kind: 'slope',
    ...chartFrame(later, {
      title: largestChangeSentence(changes, later)
        .map(({ text }) => text)
        .join(''),
      subtitle: [
        indicator.definition[language],
        ...(rest.length > 0 && isNamedByChange(named, later) ? [texts.namedRule[language]] : []),
      ].join(' '),
      description: texts.slopeDescription[language]({ from: dates[0], to: dates[1], areas: shown.map(({ label }) => label).join(', ') }),
      caveat: indicator.caveats[0]?.[language] ?? null,
      compared: comparator !== null,
      named: false,
      others: [earlier],
    }),
    axis: { title: indicator.shortLabel[language], format: axisFormat(indicator), fromZero: indicator.unit !== 'persons-per-capacity' },
    dates,
    rows: [...shown, ...(total ? [row(total, wholeId, total.label, 'plain')] : [])],
    context:
      rest.length === 0
        ? null
        : {
            label: texts.others[language]({ one: rest.length === 1, all: shown.length === 0, count: formatCount(rest.length, language) }),
            rows: rest,
          },
    comparator,
  };
}
