import type { RankedRowSpec, RankedSpec } from '../charts/ranked/RankedSpec.ts';
import { insuredPerFilled } from '../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../domain/indicators/vacancyShare.ts';
import { charts } from '../i18n/charts.ts';
import { counts } from '../i18n/figures.ts';
import { findings } from '../i18n/findings.ts';
import { formatCount, numberWord } from '../i18n/formatNumber.ts';
import { chartFrame } from './chartFrame.ts';
import { comparatorOf, comparatorValue } from './comparator.ts';
import { municipalityRows, type Coverage } from './Coverage.ts';
import { extremes } from './extremes.ts';
import { axisFormat, figureOf, writeValue } from './figure.ts';
import { lowestFirst, rankedDecimals, ranking, type RankedRow } from './ranking.ts';
import { isSmall, smallNumberNote } from './smallNumbers.ts';

function title(ranked: readonly RankedRow[], coverage: Coverage): string {
  const { language, indicator } = coverage;
  const label = indicator.label[language];
  const highest = ranked.find((entry) => entry.rank !== null);
  if (!highest || highest.value === null) return label;
  const value = writeValue(highest.value, indicator, language, rankedDecimals(indicator));
  const lowest = lowestFirst(indicator);
  const tied = ranked.filter((entry) => entry.rank !== null && entry.value === highest.value);
  return tied.length > 1
    ? findings.rankedTie[language]({ lowest, indicator: label, count: numberWord(tied.length, language), value })
    : findings.ranked[language]({ lowest, indicator: label, top: coverage.nameOf(highest.row.code), value });
}

function rowSpec(entry: RankedRow, against: number | null, coverage: Coverage): RankedRowSpec {
  const { language, indicator } = coverage;
  const { row, value } = entry;
  const small = isSmall(row);
  const known = row.vacant !== null && row.capacity !== null;
  return {
    id: row.code,
    label: coverage.nameOf(row.code),
    emphasis: small ? 'pale' : value !== null && against !== null && value > against ? 'highlight' : 'plain',
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
          : null,
  };
}

/** The indicator the reader chose, municipalities ranked with ties shown, against the comparator's line where the two can be compared. */
export function rankedSpec(coverage: Coverage): RankedSpec {
  const { language, indicator } = coverage;
  const comparator = comparatorOf(coverage);
  const against = comparatorValue(comparator, indicator);
  const ranked = ranking(municipalityRows(coverage), indicator, coverage.nameOf);
  const places = ranked.filter((entry) => entry.rank !== null).length;
  return {
    kind: 'ranked',
    ...chartFrame(coverage, {
      title: title(ranked, coverage),
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
    }),
    axis: {
      title: indicator.shortLabel[language],
      format: axisFormat(indicator),
      fromZero: indicator.unit !== 'persons-per-capacity',
      comparator:
        comparator && against !== null
          ? {
              value: against,
              label: charts.comparatorValue[language]({
                name: comparator.name,
                value: writeValue(against, indicator, language, rankedDecimals(indicator)),
              }),
            }
          : null,
    },
    rows: ranked.map((entry) => rowSpec(entry, against, coverage)),
  };
}
