import type { Area } from '../../domain/Area.ts';
import type { Diagnostic } from '../../lib/Diagnostic.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';
import { findMunicipality } from '../areas/findMunicipality.ts';
import type { AreaTableRow } from './AreaTableRow.ts';
import { findNormArea } from './findNormArea.ts';
import { readMunicipality } from './readMunicipality.ts';

/**
 * The area that a norm is set for: a municipality, a group, a region or the country, by code or name.
 *
 * @param municipalitiesOnly The column says that it holds municipalities, so that "Aarhus" is not the health council.
 * @returns Null when none or several areas can be meant; never a guess.
 */
export function readNormArea(row: AreaTableRow, index: AreaIndex, municipalitiesOnly: boolean, diagnostics: Diagnostic[]): Area | null {
  const { text: name, at } = row.cell('area');
  const { text: code, at: codeAt } = row.cell('area-code');
  if (name === '' && code === '') {
    diagnostics.push({ severity: 'error', code: 'area-table-empty-cell', at, data: { column: 'area' } });
    return null;
  }
  const coded = findNormArea(code, index)[0];
  const named = findNormArea(name, index);
  if (coded) {
    if (name === '' || named.includes(coded)) return coded;
    diagnostics.push({ severity: 'error', code: 'area-table-contradiction', at: codeAt, data: { name, code } });
    return null;
  }
  const municipality = findMunicipality(name, code, index);
  const isSaidToBeOne = municipalitiesOnly || code !== '' || /kommune|municipality/i.test(name);
  if (municipality.kind === 'found' && named.length > 0 && !isSaidToBeOne) {
    const codes = [municipality.code, ...named.map((area) => area.code)];
    diagnostics.push({ severity: 'error', code: 'area-table-ambiguous-area', at, data: { name, codes } });
    return null;
  }
  const [only, other] = named;
  if (other && municipality.kind !== 'found') {
    diagnostics.push({ severity: 'error', code: 'area-table-ambiguous-area', at, data: { name, codes: named.map((area) => area.code) } });
    return null;
  }
  if (only && municipality.kind !== 'found' && code === '') return only;
  const found = readMunicipality(name, code, index, name === '' ? codeAt : at, diagnostics);
  return found === null ? null : (index.municipalities.get(found) ?? null);
}
