import type { AreaCatalog, Norm } from '../../domain/Area.ts';
import type { GroupTable } from '../../domain/GroupTable.ts';
import { tableCsv } from '../../export/tableCsv.ts';
import { areaTables } from '../../i18n/areaTables.ts';
import type { AreaTable } from '../../ingest/areaTables/AreaTable.ts';
import { readAreaTable } from '../../ingest/areaTables/readAreaTable.ts';
import { isIsoDate, type IsoDate } from '../../lib/IsoDate.ts';
import { groupExportTable } from '../../model/groupExportTable.ts';
import { normExportTable } from '../../model/normExportTable.ts';
import type { TableModel } from '../../model/TableModel.ts';
import type { LinkPayload } from './LinkPayload.ts';
import type { LinkTrouble } from './LinkTrouble.ts';
import type { LinkedDocuments } from './Travelling.ts';

const day = (text: string | null): IsoDate | null => (text !== null && isIsoDate(text) ? text : null);

/** Reads the groups, norms and notes of a link; groups and norms by the reader of a planner's tables, from the file he would have loaded. */
export async function readLinkedDocuments(
  { g, n, m = [] }: Pick<LinkPayload, 'g' | 'n' | 'm'>,
  shipped: AreaCatalog,
): Promise<LinkedDocuments | LinkTrouble> {
  const read = async (table: TableModel, fileName: string): Promise<AreaTable | LinkTrouble> => {
    const file = { name: fileName, bytes: new TextEncoder().encode(tableCsv(table, 'da')) };
    const made = await readAreaTable(file, { shipped, present: shipped });
    return made.ok ? made.value : { kind: 'refused', diagnostics: made.diagnostics.filter(({ severity }) => severity === 'error') };
  };
  const groups = g ? await read(groupExportTable(groupsIn(g), shipped, 'da'), areaTables.fileNames.groups.da) : null;
  if (groups && groups.kind !== 'groups') return groups.kind === 'norms' ? { kind: 'no-table' } : groups;
  const norms = n ? await read(normExportTable(normsIn(n), shipped, 'da'), areaTables.fileNames.norms.da) : null;
  if (norms && norms.kind !== 'norms') return norms.kind === 'groups' ? { kind: 'no-table' } : norms;
  return {
    groups: groups?.groups ?? null,
    norms: norms?.norms ?? null,
    notes: m.flatMap(([date, text]) => (isIsoDate(date) ? [{ date, text }] : [])),
  };
}

function groupsIn(payload: NonNullable<LinkPayload['g']>): GroupTable {
  return {
    areas: payload.map(({ c, n, k }) => ({ code: c, name: n, kind: k, validFrom: null, validTo: null, basis: null })),
    memberships: payload.flatMap(({ c, m }) =>
      m.map(([areaCode, from, to]) => ({ groupCode: c, areaCode, validFrom: day(from), validTo: day(to) })),
    ),
  };
}

function normsIn(payload: NonNullable<LinkPayload['n']>): readonly Norm[] {
  return payload.map(([areaCode, from, to, insuredPerCapacity]) => ({
    areaCode,
    validFrom: day(from),
    validTo: day(to),
    insuredPerCapacity,
  }));
}
