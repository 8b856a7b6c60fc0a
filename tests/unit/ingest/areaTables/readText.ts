import type { AreaCatalog } from '../../../../src/domain/Area.ts';
import { readAreaTable } from '../../../../src/ingest/areaTables/readAreaTable.ts';
import type { AreaTable } from '../../../../src/ingest/areaTables/AreaTable.ts';
import type { Outcome } from '../../../../src/lib/Outcome.ts';
import { testCatalog } from '../testCatalog.ts';

export const shipped = testCatalog();

/** Reads a table of groups or norms from its text or its bytes. */
export function readText(table: string | Uint8Array, present: AreaCatalog = shipped): Promise<Outcome<AreaTable>> {
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table;
  return readAreaTable({ name: 'tabel.csv', bytes }, { shipped, present });
}

/** Memberships as "egen-vest 0561 2024-01-01 -"; norms as "0561 2024-01-01 - 1600". */
export function shortRows(read: Outcome<AreaTable>): readonly string[] {
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  const { value } = read;
  return value.kind === 'groups'
    ? value.groups.memberships.map((it) => [it.groupCode, it.areaCode, it.validFrom ?? '-', it.validTo ?? '-'].join(' '))
    : value.norms.map((it) => [it.areaCode, it.validFrom ?? '-', it.validTo ?? '-', it.insuredPerCapacity].join(' '));
}

/** Findings as "error unknown-area 3:2", notes left out. */
export function shortFindings(read: Outcome<AreaTable>): readonly string[] {
  return read.diagnostics
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, code, at }) => [severity, code, at && [at.line, at.column].filter(Boolean).join(':')].filter(Boolean).join(' '));
}
