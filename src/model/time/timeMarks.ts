import type { TimeMark } from '../../charts/time/TimeSpec.ts';
import { seriesBreaks } from '../../domain/seriesBreaks.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import type { Language } from '../../i18n/Text.ts';
import { time } from '../../i18n/time.ts';

/** The dates that break every series, with their text. */
export function timeMarks(language: Language): readonly TimeMark[] {
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
