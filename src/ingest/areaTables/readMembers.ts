import type { Diagnostic } from '../../lib/Diagnostic.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';
import { findMunicipality } from '../areas/findMunicipality.ts';
import type { AreaTableRow } from './AreaTableRow.ts';
import { readMunicipality } from './readMunicipality.ts';

/**
 * The municipalities of a row: mostly one, but a cell may also list several ("Billund, Esbjerg og Varde").
 *
 * @returns Their codes; those that cannot be told are left out and reported.
 */
export function readMembers(row: AreaTableRow, index: AreaIndex, diagnostics: Diagnostic[]): readonly string[] {
  const code = row.cell('area-code').text;
  const { text: name, at } = row.cell('area');
  const listed = name.split(/\s*(?:[,;/&]|\bog\b|\band\b)\s*/).filter((part) => part !== '');
  const isList = code === '' && listed.length > 1 && findMunicipality(name, code, index).kind === 'unknown';
  const names = isList ? listed : [name];
  return names.flatMap((one) => readMunicipality(one, code, index, name === '' ? row.cell('area-code').at : at, diagnostics) ?? []);
}
