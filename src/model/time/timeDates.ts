import type { TimeSpec } from '../../charts/time/TimeSpec.ts';
import { formatShortDate } from '../../i18n/formatDate.ts';
import type { Language } from '../../i18n/Text.ts';
import { once } from '../../lib/once.ts';
import { onceFor } from '../../lib/onceFor.ts';
import type { DatedCoverages } from './datedCoverages.ts';

const written = onceFor((dates: readonly DatedCoverages[]) => {
  const datesIn = (language: Language): TimeSpec['dates'] => dates.map(({ date }) => ({ date, text: formatShortDate(date, language) }));
  return { da: once(() => datesIn('da')), en: once(() => datesIn('en')) };
});

/** The status dates as they stand on the axis of a chart; hundreds of them are written once. */
export function timeDates(dates: readonly DatedCoverages[], language: Language): TimeSpec['dates'] {
  return written(dates)[language]();
}
