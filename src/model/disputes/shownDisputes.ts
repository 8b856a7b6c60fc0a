import type { Dispute } from '../../domain/Snapshot.ts';
import { comparatorOf } from '../comparator.ts';
import type { Coverage } from '../Coverage.ts';
import { isRowDispute, rowDisputesOf } from './disputesOf.ts';

/** The disputes that the figures of a view are subject to: about the whole table, or about a row that one of the shown figures hangs on. */
export function shownDisputes(coverage: Coverage): readonly Dispute[] {
  const { disputes } = coverage.snapshot.source;
  if (!disputes.some(isRowDispute)) return disputes;
  const shown = [...coverage.rows.filter(({ unit }) => unit !== 'country'), coverage.own, comparatorOf(coverage)?.row ?? null];
  const ofRows = new Set<Dispute>(shown.flatMap((row) => (row ? rowDisputesOf(coverage, row) : [])));
  return disputes.filter((dispute) => !isRowDispute(dispute) || ofRows.has(dispute));
}
