import type { Among } from '../../i18n/among.ts';
import { countAtStart } from '../../i18n/compare.ts';
import { development as texts } from '../../i18n/development.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { joinNames } from '../../i18n/joinNames.ts';
import type { Run } from '../../i18n/Text.ts';
import { changeRef, figureRef } from '../calculation/FigureRef.ts';
import { isPublished, type Coverage, type CoverageRow } from '../Coverage.ts';
import { figureOf } from '../figure.ts';
import type { Headline } from '../findings/headline.ts';
import { plainSentence, type Sentence } from '../findings/Sentence.ts';
import { rankedDecimals } from '../ranking.ts';
import { scope } from '../scope.ts';
import { changeOf, municipalityPairs, type AreaPair } from './AreaPair.ts';
import { breaksBetween } from './breaksBetween.ts';
import { changesOf, type ChangedPair, type Changes } from './largestChanges.ts';
import { membershipNote, wholePair } from './totalPairs.ts';
import { readsAsZero, writeDifferenceWithUnit } from './writeDifference.ts';

/** So many areas are named in one sentence; of more it says how many. */
const named = 3;

function written(row: CoverageRow | null, { language, indicator }: Coverage): string {
  return row === null ? '' : figureOf(row, indicator, language, rankedDecimals(indicator)).text;
}

/** The label as it stands within a sentence. */
export function indicatorInSentence({ language, indicator }: Coverage): string {
  const label = indicator.label[language];
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Which municipality changed most between two dates, up or down; the same sentence stands over the chart of the two dates. */
export function largestChangeSentence({ known, large, leaders, smallLeaders, isLargeKnown }: Changes, later: Coverage): readonly Run[] {
  const { language, indicator, nameOf } = later;
  const values = { area: scope(later), indicator: indicatorInSentence(later) };
  if (known.length === 0) return texts.noPair[language](values);
  if (known.every(({ change }) => change === 0)) return texts.nothing[language](values);
  const [first] = leaders;
  if (!first) return texts.onlySmall[language](values);
  if (readsAsZero(first.change, indicator, language)) return texts.nothingToRead[language](values);
  const among = { larger: smallLeaders.length > 0, known: !isLargeKnown };
  if (leaders.length > 1) return tied(leaders, among, later);
  const { pair } = first;
  return texts[large.length === 1 ? 'only' : 'largest'][language]({
    area: nameOf(pair.code),
    among,
    indicator: values.indicator,
    from: written(pair.before, later),
    to: written(pair.after, later),
  });
}

function tied(leaders: readonly ChangedPair[], among: Among, later: Coverage): readonly Run[] {
  const { language, indicator, nameOf } = later;
  const changes = [...new Set(leaders.map(({ change }) => writeDifferenceWithUnit(change, indicator, language)))];
  const areas =
    leaders.length > named
      ? texts.municipalityCount[language]({ count: formatCount(leaders.length, language) })
      : joinNames(
          leaders.map(({ pair }) => nameOf(pair.code)),
          language,
        );
  return texts.tied[language]({ areas, among, indicator: indicatorInSentence(later), changes: joinNames(changes, language) });
}

/** How the group as a whole went, where both dates are about the same municipalities or the whole group. */
function totalSentence(earlier: Coverage, later: Coverage): readonly Sentence[] {
  const { language, indicator } = later;
  const pair = wholePair(earlier, later);
  const change = pair && changeOf(pair, indicator);
  if (!pair?.after || change === null) return [];
  const [from, to] = [written(pair.before, later), written(pair.after, later)];
  const area = pair.unit === 'region' && isPublished(pair.after) ? texts.theRegionTotal[language] : pair.label;
  if (change === 0) return [{ runs: texts.totalSame[language]({ area, value: to }), figure: figureRef(pair.after, indicator) }];
  const figure = changeRef(pair.after, indicator, earlier);
  if (from === to && readsAsZero(change, indicator, language)) return [{ runs: texts.totalAlike[language]({ area, value: to }), figure }];
  const told = { area, change: writeDifferenceWithUnit(change, indicator, language) };
  const runs = from === to ? texts.totalHidden[language]({ ...told, value: to }) : texts.totalWent[language]({ ...told, from, to });
  return [{ runs, figure }];
}

function smallSentence(small: readonly AreaPair[], { language, nameOf }: Coverage): readonly string[] {
  if (small.length === 0) return [];
  if (small.length > named) return [texts.smallUnnamedCount[language]({ count: countAtStart(small.length, language) })];
  const names = joinNames(
    small.map(({ code }) => nameOf(code)),
    language,
  );
  return [texts.smallUnnamed[language]({ names })];
}

/** What changed most in a group between two dates, and what a reader must know beside it. Says what is, never why. */
export function developmentHeadline(earlier: Coverage, later: Coverage): Headline {
  const { language, indicator } = later;
  const pairs = municipalityPairs(earlier, later);
  const dates = { from: formatDate(earlier.snapshot.asOf, language), to: formatDate(later.snapshot.asOf, language) };
  const changes = changesOf(pairs, indicator);
  const { leaders, smallLeaders } = changes;
  const [first] = leaders;
  const alone = leaders.length === 1 && first && !readsAsZero(first.change, indicator, language);
  const oneSided = pairs.filter(({ before, after }) => before === null || after === null).length;
  const marks = breaksBetween(earlier, later);
  const members = membershipNote(earlier, later);
  return {
    runs: largestChangeSentence(changes, later),
    lede: [
      alone && first.pair.after
        ? {
            runs: texts.changeBetween[language]({ change: writeDifferenceWithUnit(first.change, indicator, language), ...dates }),
            figure: changeRef(first.pair.after, indicator, earlier),
          }
        : plainSentence(texts.between[language](dates)),
      ...totalSentence(earlier, later),
      ...[
        ...(members === null ? [] : [members]),
        ...(members === null && oneSided > 0
          ? [texts.oneSided[language]({ one: oneSided === 1, count: formatCount(oneSided, language) })]
          : []),
        ...smallSentence(smallLeaders, later),
        ...(marks.length > 0 ? [texts.seriesBreaks[language]({ marks: marks.join('; ') })] : []),
      ].map(plainSentence),
    ],
  };
}
