import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';
import { supplementCounts, type SupplementCount, type SupplementKindId } from '../../lib/SupplementColumn.ts';
import type { Statements } from '../Connection.ts';
import { spliceIndicators } from './spliceIndicators.ts';
import supplementSql from './supplement.sql?raw';

/** What a row of a table beside the coverage tables is about; see supplement.sql. */
export interface SupplementFigures {
  readonly unit: 'row' | 'group' | 'total';
  /** Null for a total that could not be told what of. */
  readonly code: string | null;
  /** A total's own label. */
  readonly label: string | null;
  /** How many municipalities the group has, and how many of them the table covers; null for rows and totals. */
  readonly members: number | null;
  readonly covered: number | null;
  readonly counts: Readonly<Record<SupplementCount, number | null>>;
  /** By indicator id, unrounded (nine decimals): shares as 0–1. */
  readonly indicators: Readonly<Record<string, number | null>>;
}

export interface SupplementQuestion {
  readonly id: string;
  readonly kind: SupplementKindId;
  readonly groupCode: string;
  /** Null for none. */
  readonly regionCode: string | null;
  /** The day that decides who belongs to the group; null for the status date. */
  readonly groupedOn: IsoDate | null;
}

type FlatRow = Omit<SupplementFigures, 'counts' | 'indicators'> & Readonly<Record<string, number | null>>;

/** The statement as the engine gets it. */
export function supplementStatement(kind: SupplementKindId): string {
  return spliceIndicators(
    supplementSql,
    supplementKinds[kind].rates.map(({ indicator }) => indicator),
  );
}

/** What a table beside the coverage tables says of a group: its rows in the order of the file, pooled, and the totals as published. Empty for one not loaded. */
export async function supplement(connection: Statements, question: SupplementQuestion): Promise<readonly SupplementFigures[]> {
  const { id, kind, groupCode, regionCode, groupedOn } = question;
  const { rows, rates } = supplementKinds[kind];
  const parameters = [id, groupCode, regionCode ?? '', rows === 'group', groupedOn ?? ''];
  const found = await connection.query<FlatRow>(supplementStatement(kind), parameters);
  return found.map(({ unit, code, label, members, covered, ...flat }) => ({
    unit,
    code,
    label,
    members,
    covered,
    counts: Object.fromEntries(supplementCounts.map((column) => [column, flat[column] ?? null])) as SupplementFigures['counts'],
    indicators: Object.fromEntries(rates.map(({ indicator }) => [indicator.id, flat[`indicator:${indicator.id}`] ?? null])),
  }));
}
