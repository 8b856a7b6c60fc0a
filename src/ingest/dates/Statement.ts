import type { Place } from '../../lib/Diagnostic.ts';
import type { FoundDate } from '../Reading.ts';

/** A text outside the rows that may say which day the figures describe. */
export interface Statement {
  readonly text: string;
  readonly from: FoundDate['from'];
  /** The table it stands above; null for the whole file. */
  readonly table: number | null;
  /** False for footnotes: there a date counts only where it is called the status date. */
  readonly heading: boolean;
  readonly at?: Place;
}
