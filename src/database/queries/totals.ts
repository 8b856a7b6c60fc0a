import type { ReportedTotal } from '../../domain/Snapshot.ts';
import type { Statements } from '../Connection.ts';
import totalsSql from './totals.sql?raw';

/** The totals of a snapshot as published, in the order of the file; empty for a snapshot that is not loaded. */
export function totals(connection: Statements, snapshotId: string): Promise<readonly ReportedTotal[]> {
  return connection.query<ReportedTotal>(totalsSql, [snapshotId]);
}
