import type { IsoDate } from '../../lib/IsoDate.ts';
import type { Statements } from '../Connection.ts';
import snapshotsSql from './snapshots.sql?raw';

export interface SnapshotRow {
  readonly id: string;
  readonly asOf: IsoDate;
  readonly title: string;
  readonly publisher: string;
  readonly fileName: string;
  /** How many municipalities, and how many published totals, it holds. */
  readonly municipalities: number;
  readonly totals: number;
}

/** The snapshots that are loaded, the newest status date first. */
export function snapshots(connection: Statements): Promise<readonly SnapshotRow[]> {
  return connection.query<SnapshotRow>(snapshotsSql);
}
