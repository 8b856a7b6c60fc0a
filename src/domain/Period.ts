import type { IsoDate } from '../lib/IsoDate.ts';

/** From a first day to a last; both count, null means open. */
export interface Period {
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}
