import type { Area } from '../../domain/Area.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';
import type { Statements } from '../Connection.ts';
import groupsSql from './groups.sql?raw';

export interface GroupRow extends Pick<Area, 'code' | 'name' | 'kind' | 'basis'> {
  /** How many municipalities the group has, and how many of them the snapshot covers. */
  readonly members: number;
  readonly covered: number;
  /** The snapshot holds a total of this group as published. */
  readonly published: boolean;
}

export interface GroupsQuestion {
  readonly snapshotId: string;
  /** The day that decides which groups exist and who belongs to them; the status date when left out. */
  readonly groupedOn?: IsoDate;
}

/** The groups a snapshot has figures for, if only for one of their members; empty for a snapshot that is not loaded. */
export function groups(connection: Statements, { snapshotId, groupedOn }: GroupsQuestion): Promise<readonly GroupRow[]> {
  return connection.query<GroupRow>(groupsSql, [snapshotId, groupedOn ?? null]);
}
