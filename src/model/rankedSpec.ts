import type { RankedRowSpec, RankedSpec } from '../charts/ranked/RankedSpec.ts';
import { insuredPerFilled } from '../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../domain/indicators/vacancyShare.ts';
import { charts } from '../i18n/charts.ts';
import { counts } from '../i18n/figures.ts';
import { findings } from '../i18n/findings.ts';
import { formatCount, numberWord } from '../i18n/formatNumber.ts';
import { chartFrame } from './chartFrame.ts';
import { comparatorMark } from './comparatorMark.ts';
import { comparatorOf, comparatorValue } from './comparator.ts';
import { municipalityRows, type Coverage } from './Coverage.ts';
import { extremes } from './extremes.ts';
import { axisFormat, figureOf, writeValue } from './figure.ts';
import { lowestFirst, rankedDecimals, ranking, type RankedRow } from './ranking.ts';
import { isSmall, smallNumberNote } from './smallNumbers.ts';

/** The rows in the first place: those the title names or counts, and so those that are highlighted. */
function firstPlace(ranked: readonly RankedRow[]): readonly RankedRow[] {
  const first = ranked.find((entry) => entry.rank !== null);
  return first ? ranked.filter((entry) => entry.rank === first.rank) : [];
}

/** Whether one that is too small to be ranked lies as high, or as low where the ranking starts there. */
function isAmongLarger(first: RankedRow, ranked: readonly RankedRow[]): boolean {
  const above = ranked.slice(0, ranked.indexOf(first));
  return [...above, ...ranked.filter(({ value }) => value === first.value)].some(({ rank }) => rank === null);
}

/** Whether one that is large enough to be ranked has no figure, or one that may be it. */
function isAmongKnown(ranked: readonly RankedRow[]): boolean {
  return ranked.some(({ row, value }) => value === null && !isSmall(row));
}

function title(leading: readonly RankedRow[], ranked: readonly RankedRow[], coverage: Coverage): string {
  const { language, indicator } = coverage;
  const label = indicator.label[language];
  const [first] = leading;
  if (!first || first.value === null) return label;
  const value = writeValue(first.value, indicator, language, rankedDecimals(indicator));
  const among = { larger: isAmongLarger(first, ranked), known: isAmongKnown(ranked) };
  const told = { lowest: lowestFirst(indicator), among, indicator: label, value };
  const top = coverage.nameOf(first.row.code);
  const count = numberWord(leading.length, language);
  const places = ranked.filter(({ rank }) => rank !== null).length;
  const finding =
    places === 1
      ? findings.rankedAlone[language]({ ...told, top })
      : leading.length === places
        ? findings.rankedAlike[language]({ ...told, count, among: { ...among, larger: ranked.some(({ row }) => isSmall(row)) } })
        : leading.length > 1
          ? findings.rankedTie[language]({ ...told, count })
          : findings.ranked[language]({ ...told, top });
  const comparator = comparatorOf(coverage);
  const against = comparatorValue(comparator, indicator);
  if (!comparator || against === null) return finding;
  const written = writeValue(against, indicator, language, rankedDecimals(indicator));
  return charts.titleWithComparator[language]({ finding, comparator: comparator.name, value: written });
}

function rowSpec(entry: RankedRow, named: boolean, coverage: Coverage): RankedRowSpec {
  const { language, indicator } = coverage;
  const { row, value } = entry;
  const known = row.vacant !== null && row.capacity !== null;
  return {
    id: row.code,
    label: coverage.nameOf(row.code),
    emphasis: isSmall(row) ? 'pale' : named ? 'highlight' : 'plain',
    rank: entry.rank,
    value,
    text: figureOf(row, indicator, language, rankedDecimals(indicator)).text,
    counts:
      indicator.id === vacancyShare.id && known
        ? counts.vacantOfCapacity[language]({
            vacant: formatCount(row.vacant, language),
            capacity: formatCount(row.capacity, language),
          })
        : '',
    note:
      indicator.id === vacancyShare.id
        ? smallNumberNote(row, 'share', language)
        : indicator.id === insuredPerFilled.id
          ? smallNumberNote(row, 'per-filled', language)
          : isSmall(row)
            ? findings.fewCapacities[language]
            : null,
  };
}

/** The indicator the reader chose, municipalities ranked with ties shown, against the comparator's line where the two can be compared. */
export function rankedSpec(coverage: Coverage): RankedSpec {
  const { language, indicator } = coverage;
  const comparator = comparatorOf(coverage);
  const against = comparatorValue(comparator, indicator);
  const ranked = ranking(municipalityRows(coverage), indicator, coverage.nameOf);
  const leading = firstPlace(ranked);
  const places = ranked.filter((entry) => entry.rank !== null).length;
  return {
    kind: 'ranked',
    ...chartFrame(coverage, {
      title: title(leading, ranked, coverage),
      subtitle: charts.rankedSubtitle[language]({
        definition: indicator.definition[language],
        ranked: formatCount(places, language),
        all: formatCount(ranked.length, language),
      }),
      description: charts.rankedDescription[language]({
        rows: formatCount(ranked.length, language),
        indicator: indicator.label[language],
        first: extremes(ranked, indicator, coverage),
      }),
      caveat: indicator.caveats[0]?.[language] ?? null,
      compared: against !== null,
      named: leading.length > 0,
    }),
    axis: {
      title: indicator.shortLabel[language],
      format: axisFormat(indicator),
      fromZero: indicator.unit !== 'persons-per-capacity',
      comparator: comparatorMark(coverage, indicator, rankedDecimals(indicator)),
    },
    rows: ranked.map((entry) => rowSpec(entry, leading.includes(entry), coverage)),
  };
}
