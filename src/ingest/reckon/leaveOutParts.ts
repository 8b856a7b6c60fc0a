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

function areasOf({ rows }: ReckonedTable): string[] {
  return rows.flatMap(({ kind, areaCode }) => (kind === 'municipality' && areaCode !== null ? [areaCode] : []));
}

const isNameless = ({ entry }: IdentifiedRow): boolean => entry.name === null && entry.code === null;

/**
 * Leaves out what only repeats a part of another table: shares for a chart, a summary without areas. Nothing is lost by it, and it is said.
 *
 * @param tables The rows of those left out become 'ignored'.
 * @returns The tables to be read. All of them, unless one has every count and each area of those left out.
 */
export function leaveOutParts(tables: readonly ReckonedTable[], findings: Findings): readonly ReckonedTable[] {
  const known = new Set(tables.filter(hasAllCounts).flatMap(areasOf));
  if (known.size === 0) return tables;
  const isPart = (one: ReckonedTable): boolean => {
    if (one.rows.length === 0) return false;
    if (one.rows.every(isNameless)) return true;
    return !hasAllCounts(one) && one.rows.every(({ unknown }) => !unknown) && areasOf(one).every((code) => known.has(code));
  };
  const left = tables.filter(isPart);
  for (const { table, rows } of left) {
    for (const row of rows) Object.assign(row, { kind: 'ignored', unknown: false });
    findings.add('warning', 'table-not-used', {}, headerPlace(table));
  }
  return tables.filter((one) => !left.includes(one));
}
