import type { AreaTableColumn } from '../../lib/AreaTableColumn.ts';
import type { Diagnostic, Place } from '../../lib/Diagnostic.ts';
import { failure, success, type Outcome } from '../../lib/Outcome.ts';
import { cleanText } from '../text/cleanText.ts';
import type { AreaTableColumns } from './AreaTableColumns.ts';
import type { AreaTableHeader } from './areaTableHeaders.ts';
import { readAreaTableHeader } from './readAreaTableHeader.ts';
import { readGroupKind } from './readGroupKind.ts';

type Named = readonly (AreaTableHeader | null)[];

/** A column headed "Kode" is one of municipalities when all that stands in it are their codes, else one of groups. */
function codeMeaning(texts: readonly string[], isMunicipality: (code: string) => boolean): AreaTableColumn {
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => /^\d{3,4}$/.test(text) && isMunicipality(text.padStart(4, '0')))
    ? 'area-code'
    : 'group-code';
}

function columnOfGroups(header: AreaTableHeader, named: Named, codes: () => AreaTableColumn): AreaTableColumn | null {
  switch (header) {
    case 'municipality':
      return 'area';
    case 'region':
      return null;
    case 'name':
      return named.includes('group') ? 'area' : 'group';
    case 'code':
      return codes();
    default:
      return header;
  }
}

/** In a table of norms a region or group beside the municipality only says where that lies. */
function columnOfNorms(header: AreaTableHeader, named: Named): AreaTableColumn | null {
  const hasArea = named.includes('municipality') || named.includes('area');
  switch (header) {
    case 'municipality':
    case 'name':
      return 'area';
    case 'code':
      return 'area-code';
    case 'group':
    case 'region':
      return hasArea ? null : 'area';
    case 'group-code':
      return hasArea ? null : 'area-code';
    default:
      return header;
  }
}

/**
 * Settles what the columns of a table are. A column of norms makes it a table of norms, else it is one of groups.
 *
 * @param below The cells under a column, by its number.
 * @returns Fails when a column that is needed is missing or stands there twice; columns of no meaning are noted.
 */
export function assignColumns(
  headers: readonly string[],
  below: (column: number) => readonly string[],
  isMunicipality: (code: string) => boolean,
  at: Place,
): Outcome<AreaTableColumns> {
  const named = headers.map(readAreaTableHeader);
  const isNorms = named.includes('norm');
  const byColumn = new Map<AreaTableColumn, number>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, header] of named.entries()) {
    const text = cleanText(headers[index] ?? '');
    const place = { ...at, column: index + 1 };
    const column =
      header && (isNorms ? columnOfNorms(header, named) : columnOfGroups(header, named, () => codeMeaning(below(index), isMunicipality)));
    if (column === null) {
      if (text !== '') diagnostics.push({ severity: 'note', code: 'unknown-column', at: place, data: { header: text } });
      continue;
    }
    if (byColumn.has(column)) {
      diagnostics.push({ severity: 'error', code: 'area-table-doubled-column', at: place, data: { header: text } });
    } else byColumn.set(column, index);
  }
  const has = (...columns: AreaTableColumn[]): boolean => columns.some((column) => byColumn.has(column));
  const lacking: AreaTableColumn[] = [];
  if (!isNorms && !has('group', 'group-code')) lacking.push('group');
  if (!has('area', 'area-code')) lacking.push('area');
  for (const column of lacking) diagnostics.push({ severity: 'error', code: 'area-table-lacks-column', at, data: { column } });
  if (diagnostics.some(({ severity }) => severity === 'error')) return failure(...diagnostics);
  return success(
    {
      kind: isNorms ? 'norms' : 'groups',
      byColumn,
      groupKind: readGroupKind(cleanText(headers[byColumn.get('group') ?? -1] ?? '')),
      municipalitiesOnly: named.includes('municipality') && !named.includes('area'),
    },
    diagnostics,
  );
}
