import { development as texts } from '../../i18n/development.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { joinNames } from '../../i18n/joinNames.ts';
import type { Language } from '../../i18n/Text.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';

/** More dates than these are counted, from the first to the last. */
const named = 3;

/** Says on which dates an area did not exist. @param dates In order, at least one. */
export function ungroupedText(area: string, dates: readonly IsoDate[], language: Language): string {
  const written = dates.map((date) => formatDate(date, language));
  if (written.length <= named) return texts.ungrouped[language]({ area, dates: joinNames(written, language) });
  const [from = '', to = ''] = [written[0], written.at(-1)];
  return texts.ungroupedSpan[language]({ area, count: formatCount(dates.length, language), from, to });
}
