import type { CoverageRow } from '../../database/queries/figures.ts';
import { seriesBreaks } from '../../domain/seriesBreaks.ts';
import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { changes } from '../../i18n/changes.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { formatCount, formatNumber } from '../../i18n/formatNumber.ts';
import { listText } from '../../i18n/listText.ts';
import type { Language } from '../../i18n/Text.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';
import { difference } from '../difference.ts';
import { isSmall } from '../smallNumbers.ts';
import type { Weight } from './Finding.ts';
import { sticksOut } from './sticksOut.ts';

/** A vacant share at two status dates, with the words for it. */
export interface ShareChange {
  /** Taken unrounded, 1 for a hundred points; positive when the share has risen. */
  readonly difference: number;
  readonly weight: Weight;
  readonly words: {
    readonly since: string;
    readonly points: string;
    readonly risen: boolean;
    readonly counts: string;
    readonly breaks: string;
  };
}

interface Dated {
  readonly row: CoverageRow;
  readonly asOf: IsoDate;
}

/** The breaks of every series between two dates, as words; '' for none. */
function breaksBetween(from: IsoDate, to: IsoDate, language: Language): string {
  const between = seriesBreaks.filter((each) => each.from <= to && (each.until ?? each.from) > from);
  return listText(
    between.map(({ text }) => text[language]),
    language,
  );
}

/**
 * How the vacant share of one area has gone between two status dates. Across a break of the series, or with few capacities, it never sticks out.
 *
 * @returns Null when a count is missing, there is no capacity, or the change reads as nothing.
 */
export function shareChange(before: Dated, now: Dated, language: Language): ShareChange | null {
  const [then, today] = [before.row.indicators[vacancyShare.id] ?? null, now.row.indicators[vacancyShare.id] ?? null];
  const { capacity, vacant } = now.row;
  if (then === null || today === null || capacity === null || vacant === null) return null;
  const change = difference(today, then);
  const points = formatNumber(Math.abs(difference(today, then, 100)), language, { decimals: 1 });
  if (points === formatNumber(0, language, { decimals: 1 })) return null;
  const breaks = breaksBetween(before.asOf, now.asOf, language);
  const capacities = Math.abs(change) * capacity;
  const judged = breaks === '' && !isSmall(before.row) && !isSmall(now.row);
  return {
    difference: change,
    weight: { kind: judged && sticksOut(today, then, capacities) ? 'sticks-out' : 'detail', capacities },
    get words() {
      return {
        since: formatDate(before.asOf, language),
        points,
        risen: change > 0,
        counts: changes.fromTo[language]({
          from: changes.vacantOf[language]({
            vacant: formatCount(before.row.vacant ?? 0, language),
            capacity: formatCount(before.row.capacity ?? 0, language),
          }),
          to: changes.vacantOf[language]({ vacant: formatCount(vacant, language), capacity: formatCount(capacity, language) }),
        }),
        breaks,
      };
    },
  };
}
