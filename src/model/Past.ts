import type { Coverage } from './Coverage.ts';

/** The present view at other status dates, looked through from the latest back; of equal dates the table accepted last comes first. A list of them, the oldest first, is one. */
export interface Past {
  findLast(is: (each: Coverage) => boolean): Coverage | undefined;
}
