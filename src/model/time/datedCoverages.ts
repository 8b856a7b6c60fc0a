import { onceFor } from '../../lib/onceFor.ts';
import type { Coverage } from '../Coverage.ts';
import { byDate, type Dated } from './Dated.ts';

export type DatedCoverages = Dated<Coverage>;

/** The history by status date. */
export const datedCoverages = onceFor((history: readonly Coverage[]): readonly DatedCoverages[] =>
  byDate(history, ({ snapshot }) => snapshot.asOf),
);
