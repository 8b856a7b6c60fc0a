import type { IsoDate } from '../lib/IsoDate.ts';

/** What a planner pinned to a day of the time axis: "Rekrutteringsteam startet". */
export interface DatedNote {
  readonly date: IsoDate;
  readonly text: string;
}

/** The most letters a note has room for under a chart. */
export const longestNote = 120;
