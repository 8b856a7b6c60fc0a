import type { CoverageRow } from '../../database/queries/figures.ts';
import type { Dispute } from '../../domain/Snapshot.ts';
import type { Coverage } from '../Coverage.ts';
import { codesBehind } from './codesBehind.ts';

/** A dispute about the row of one municipality. */
export type RowDispute = Dispute & { readonly areaCode: string };

export function isRowDispute(dispute: Dispute): dispute is RowDispute {
  return dispute.areaCode !== undefined;
}

/** The disputes about rows that a figure hangs on, its own or those of a sum; those about the whole table left out. */
export function rowDisputesOf(coverage: Coverage, row: Pick<CoverageRow, 'unit' | 'code'>): readonly RowDispute[] {
  const ofRows = coverage.snapshot.source.disputes.filter(isRowDispute);
  if (ofRows.length === 0) return [];
  const behind = new Set(codesBehind(coverage, row));
  return ofRows.filter(({ areaCode }) => behind.has(areaCode));
}

/** Every dispute that a figure is subject to: about the whole table, or about a row it hangs on. */
export function disputesOf(coverage: Coverage, row: Pick<CoverageRow, 'unit' | 'code'>): readonly Dispute[] {
  const ofRows = rowDisputesOf(coverage, row);
  return coverage.snapshot.source.disputes.filter((dispute) => !isRowDispute(dispute) || ofRows.includes(dispute));
}
