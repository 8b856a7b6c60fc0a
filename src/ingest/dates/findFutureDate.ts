import type { Diagnostic } from '../../lib/Diagnostic.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';

/**
 * A warning that figures are said to describe a day to come: a forecast, or a slip in the date.
 *
 * @param dates Status dates of the rows.
 * @returns Null when all of them have come, by the clock of this machine.
 */
export function findFutureDate(dates: Iterable<IsoDate>): Diagnostic | null {
  const today = new Date().toISOString().slice(0, 10);
  const last = [...dates].sort().at(-1);
  return last !== undefined && last > today ? { severity: 'warning', code: 'future-date', data: { date: last } } : null;
}
