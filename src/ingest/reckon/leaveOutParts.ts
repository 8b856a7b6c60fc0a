import { countColumns } from '../../lib/Column.ts';
import { figureColumnsOf } from '../tables/extractEntries.ts';
import type { Findings } from './Findings.ts';
import type { IdentifiedRow } from './identifyRows.ts';
import type { ReckonedTable } from './ReckonedTable.ts';
import { headerPlace } from './headerPlace.ts';

function hasAllCounts({ table }: ReckonedTable): boolean {
  const has = new Set<string>(figureColumnsOf(table));
  const parts = ['capacity', 'vacant', 'filled'].filter((column) => has.has(column));
  return has.has('insured') && parts.length >= 2;
}

const isMunicipality = ({ kind, areaCode }: IdentifiedRow): boolean => kind === 'municipality' && areaCode !== null;

/** True when no count of a row differs from that of the other, where both have one. */
function repeats(row: IdentifiedRow, other: IdentifiedRow): boolean {
  return countColumns.every((column) => {
    const [own, theirs] = [row.entry.spots[column]?.text ?? '', other.entry.spots[column]?.text ?? ''];
    return own === '' || theirs === '' || own === theirs;
  });
}

const isNameless = ({ entry }: IdentifiedRow): boolean => entry.name === null && entry.code === null;

/**
 * Leaves out what only repeats a part of another table: shares for a chart, a summary without areas. Nothing is lost by it, and it is said.
 *
 * @param tables The rows of those left out become 'ignored'.
 * @returns The tables to be read. All of them, unless one has every count, and what they say of its areas is the same.
 */
export function leaveOutParts(tables: readonly ReckonedTable[], findings: Findings): readonly ReckonedTable[] {
  const known = tables.filter(hasAllCounts).flatMap(({ rows }) => rows.filter(isMunicipality));
  if (known.length === 0) return tables;
  const byArea = new Map<string | null, IdentifiedRow[]>();
  for (const row of known) byArea.set(row.areaCode, [...(byArea.get(row.areaCode) ?? []), row]);
  const isPart = (one: ReckonedTable): boolean => {
    if (one.rows.length === 0) return false;
    if (one.rows.every(isNameless)) return true;
    return (
      !hasAllCounts(one) &&
      one.rows.every(
        (row) => !row.unknown && (!isMunicipality(row) || (byArea.get(row.areaCode) ?? []).some((other) => repeats(row, other))),
      )
    );
  };
  const left = tables.filter(isPart);
  for (const { table, rows } of left) {
    for (const row of rows) Object.assign(row, { kind: 'ignored', unknown: false });
    findings.add('warning', 'table-not-used', {}, headerPlace(table));
  }
  return tables.filter((one) => !left.includes(one));
}
