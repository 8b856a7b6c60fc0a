import type { Diagnostic, Place } from '../../lib/Diagnostic.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';
import { findMunicipality } from '../areas/findMunicipality.ts';
import { nearestMunicipalities } from '../areas/nearestMunicipalities.ts';
import { cleanText } from '../text/cleanText.ts';

const nearestShown = 3;

/**
 * The code of the municipality that a name, a code or both speak of.
 *
 * @param diagnostics Takes what there is to say: read from another spelling, unknown (with the names most like it), two municipalities in one row.
 * @returns Null when it cannot be told; never a guess.
 */
export function readMunicipality(name: string, code: string, index: AreaIndex, at: Place, diagnostics: Diagnostic[]): string | null {
  const found = findMunicipality(name, code, index);
  const said = name === '' ? code : name;
  switch (found.kind) {
    case 'found':
      if (found.how === 'damaged') {
        diagnostics.push({ severity: 'warning', code: 'area-damaged', at, data: { name: said, official: found.name } });
      } else if (found.how === 'variant' && cleanText(said).replace(/ kommune$/i, '') !== found.name) {
        diagnostics.push({ severity: 'note', code: 'area-variant', at, data: { name: said, official: found.name } });
      }
      return found.code;
    case 'contradiction':
      diagnostics.push({ severity: 'error', code: 'area-table-contradiction', at, data: { name: said, code: found.code } });
      return null;
    case 'christiansø':
      diagnostics.push({ severity: 'error', code: 'not-a-municipality', at, data: { name: said } });
      return null;
    case 'unknown': {
      const nearest = nearestMunicipalities(said, index, nearestShown).map((area) => area.name);
      diagnostics.push({ severity: 'error', code: 'area-table-unknown-area', at, data: { name: said, nearest } });
      return null;
    }
  }
}
