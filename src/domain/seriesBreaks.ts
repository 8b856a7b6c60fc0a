import type { Text } from '../i18n/Text.ts';
import type { IsoDate } from '../lib/IsoDate.ts';

/** A date from which on figures do not mean quite the same as before. */
export interface SeriesBreak {
  readonly from: IsoDate;
  /** The last day of a period; null for a single day. */
  readonly until: IsoDate | null;
  readonly text: Text;
}

/** The dates that break every Danish series on GP coverage, the earliest first. */
export const seriesBreaks: readonly SeriesBreak[] = [
  { from: '2022-07-01', until: null, text: { da: 'ny dataleverandør', en: 'new data supplier' } },
  {
    from: '2025-01-01',
    until: '2025-07-01',
    text: { da: 'stop for nye kapaciteter i 81 af 98 kommuner', en: 'no new capacities in 81 of 98 municipalities' },
  },
  {
    from: '2025-07-01',
    until: null,
    text: { da: 'national fordelingsmodel afløser normen på 1.600', en: 'a national distribution model replaces the norm of 1,600' },
  },
  {
    from: '2027-01-01',
    until: null,
    text: {
      da: 'sundhedsråd afløser klynger; Region Østdanmark dannes',
      en: 'health councils replace clusters; Region Østdanmark is formed',
    },
  },
];
