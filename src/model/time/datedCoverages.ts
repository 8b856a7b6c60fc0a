import type { Coverage } from '../Coverage.ts';
import { byDate, type Dated } from './Dated.ts';

export type DatedCoverages = Dated<Coverage>;

/** The history by status date. */
export function datedCoverages(history: readonly Coverage[]): readonly DatedCoverages[] {
  return byDate(history, ({ snapshot }) => snapshot.asOf);
}
