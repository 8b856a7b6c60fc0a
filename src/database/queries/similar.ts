import { allIndicators } from '../../domain/indicators/allIndicators.ts';
import type { Statements } from '../Connection.ts';
import { joinIds } from './joinIds.ts';
import { toCoverageRow, type CoverageRow, type FlatRow } from './figures.ts';
import similarSql from './similar.sql?raw';
import { spliceIndicators } from './spliceIndicators.ts';

/** The municipalities most alike in size to one, pooled. */
export interface SimilarRow extends CoverageRow {
  /** Which they are, nearest first. */
  readonly codes: readonly string[];
}

export interface SimilarQuestion {
  /** All that are loaded when left out. */
  readonly snapshotIds?: readonly string[];
  readonly areaCode: string;
}

/** The statement as the engine gets it, to be shown to whoever asks how a figure came about. */
export const similarStatement = spliceIndicators(similarSql, allIndicators);

/** The five municipalities most alike in insured and capacity, pooled, by snapshot id; a snapshot that cannot tell is left out (see similar.sql). */
export async function similar(
  connection: Statements,
  { snapshotIds = [], areaCode }: SimilarQuestion,
): Promise<ReadonlyMap<string, SimilarRow>> {
  const flat = await connection.query<FlatRow & { readonly codes: string }>(similarStatement, [joinIds(snapshotIds), areaCode]);
  return new Map(flat.map(({ codes, ...row }) => [row.snapshotId, { ...toCoverageRow(row), codes: codes.split(' ') }]));
}
