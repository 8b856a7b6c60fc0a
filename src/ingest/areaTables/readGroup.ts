import type { Area, AreaCatalog, AreaKind } from '../../domain/Area.ts';
import { ownGroupCode } from '../../domain/ownGroupCode.ts';
import type { Diagnostic } from '../../lib/Diagnostic.ts';
import type { AreaTableRow } from './AreaTableRow.ts';
import { readGroupKind } from './readGroupKind.ts';

/** The catalogs a table of groups is held against. */
export interface GroupContext {
  readonly shipped: AreaCatalog;
  /** The shipped one with the planner's groups laid over it. */
  readonly present: AreaCatalog;
}

/** The one group of that kind and name: where the kind is said, a name alone means it. */
function groupNamed(name: string, kind: AreaKind | null, { present }: GroupContext): Area | null {
  const named = present.areas.filter((area) => area.kind === kind && area.name.toLowerCase() === name.toLowerCase());
  return named.length === 1 ? (named[0] ?? null) : null;
}

function readCode(
  row: AreaTableRow,
  said: AreaKind | null,
  context: GroupContext,
  diagnostics: Diagnostic[],
): { code: string; known: Area | null } | null {
  const { present } = context;
  const { text: code, at } = row.cell('group-code');
  const { text: name } = row.cell('group');
  const known = code === '' ? groupNamed(name, said, context) : present.areas.find((area) => area.code === code);
  if (known && known.kind === 'municipality') {
    diagnostics.push({ severity: 'error', code: 'group-code-taken', at, data: { code, by: known.name } });
    return null;
  }
  if (known) return { code: known.code, known };
  if (code === '' && name === '') {
    diagnostics.push({ severity: 'error', code: 'area-table-empty-cell', at: row.cell('group').at, data: { column: 'group' } });
    return null;
  }
  const own = ownGroupCode(code === '' ? name : code);
  if (own === null) diagnostics.push({ severity: 'error', code: 'group-name-unusable', at: row.at, data: { name: code || name } });
  return own === null ? null : { code: own, known: present.areas.find((area) => area.code === own) ?? null };
}

function readKind(row: AreaTableRow, known: Area | null, isShipped: boolean, diagnostics: Diagnostic[]): AreaKind {
  const { text, at } = row.cell('kind');
  const usual = known?.kind ?? 'own';
  if (text === '') return usual;
  const kind = readGroupKind(text);
  const group = row.cell('group').text || row.cell('group-code').text;
  if (kind === null) diagnostics.push({ severity: 'error', code: 'group-kind-unknown', at, data: { raw: text } });
  else if (kind !== known?.kind && (isShipped || kind === 'region' || kind === 'country')) {
    diagnostics.push({ severity: 'error', code: 'group-kind-fixed', at, data: { group } });
  }
  return kind ?? usual;
}

/**
 * The group that a row speaks of: by its code where there is one; by its name where the row or the header says its kind ("Sundhedsklynge");
 * else a group of the planner's own by its name.
 *
 * @param headerKind The kind that the header says.
 *
 * @returns Null when the row names none. The name is '' when only the code stands there and no group has it yet.
 */
export function readGroup(row: AreaTableRow, headerKind: AreaKind | null, context: GroupContext, diagnostics: Diagnostic[]): Area | null {
  const read = readCode(row, readGroupKind(row.cell('kind').text) ?? headerKind, context, diagnostics);
  if (read === null) return null;
  const { code, known } = read;
  const written = row.cell('group').text;
  const isKnownName = written === '' || written.toLowerCase() === known?.name.toLowerCase();
  const name = isKnownName ? (known?.name ?? '') : written;
  const isShipped = context.shipped.areas.some((area) => area.code === code);
  const kind = readKind(row, known, isShipped, diagnostics);
  const always = { validFrom: null, validTo: null };
  return { ...(known ? { validFrom: known.validFrom, validTo: known.validTo } : always), code, name, kind, basis: null };
}
