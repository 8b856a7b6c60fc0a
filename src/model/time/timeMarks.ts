import type { TimeMark } from '../../charts/time/TimeSpec.ts';
import { seriesBreaks } from '../../domain/seriesBreaks.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import type { Language } from '../../i18n/Text.ts';
import { time } from '../../i18n/time.ts';
import type { Coverage } from '../Coverage.ts';

/** What stands on the axis of every chart over time: the dates that break the series, and what the planner pinned there; in the order of their dates. */
export function timeMarks({ language, notes }: Pick<Coverage, 'language' | 'notes'>): readonly TimeMark[] {
  const pinned = notes.map(({ date, text }): TimeMark => ({
    kind: 'note',
    date,
    until: null,
    text: time.mark[language]({ date: formatDate(date, language), text }),
  }));
  return [...breakMarks(language), ...pinned].sort((a, b) => a.date.localeCompare(b.date));
}

function breakMarks(language: Language): readonly TimeMark[] {
  return seriesBreaks.map(({ from, until, text }) => ({
    kind: 'break',
    date: from,
    until,
    text: time.mark[language]({
      date:
        until === null
          ? formatDate(from, language)
          : time.period[language]({ from: formatDate(from, language), until: formatDate(until, language) }),
      text: text[language],
    }),
  }));
}
