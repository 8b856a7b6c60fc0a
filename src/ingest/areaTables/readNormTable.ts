import type { Area, Norm } from '../../domain/Area.ts';
import { commonPeriod } from '../../domain/commonPeriod.ts';
import type { Period } from '../../domain/Period.ts';
import type { Diagnostic } from '../../lib/Diagnostic.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';
import type { AreaTableRow } from './AreaTableRow.ts';
import { checkOverlaps, type Stated } from './checkOverlaps.ts';
import { isPlausibleNorm } from '../../domain/isPlausibleNorm.ts';
import { readNormArea } from './readNormArea.ts';
import { readNormColumn } from './readNormColumn.ts';
import { readPeriod } from './readPeriod.ts';

interface StatedNorm extends Stated, Norm {}

/** A norm of a group is one of each municipality, for as long as that is a member. */
function spread(area: Area, period: Period, index: AreaIndex): readonly (Period & { readonly areaCode: string })[] {
  if (area.kind === 'municipality' || area.kind === 'region' || area.kind === 'country') return [{ areaCode: area.code, ...period }];
  return index.catalog.memberships.flatMap((membership) => {
    const common = membership.groupCode === area.code ? commonPeriod(membership, period) : null;
    return common === null ? [] : [{ areaCode: membership.areaCode, ...common }];
  });
}

/** Reads a table of norms: an area, a period and the number of insured per capacity in each row. What cannot be told is an error. */
export function readNormTable(
  rows: readonly AreaTableRow[],
  index: AreaIndex,
  municipalitiesOnly: boolean,
  diagnostics: Diagnostic[],
): readonly Norm[] {
  const values = readNormColumn(
    rows.map((row) => row.cell('norm')),
    diagnostics,
  );
  const stated: StatedNorm[] = [];
  for (const [number, row] of rows.entries()) {
    const area = readNormArea(row, index, municipalitiesOnly, diagnostics);
    const period = readPeriod(row, diagnostics);
    const norm = values[number] ?? null;
    if (area === null || norm === null) continue;
    if (!isPlausibleNorm(norm)) {
      diagnostics.push({ severity: 'warning', code: 'implausible-norm', at: row.cell('norm').at, data: { area: area.name, norm } });
    }
    const spreads = spread(area, period, index);
    if (spreads.length === 0) {
      diagnostics.push({ severity: 'error', code: 'norm-without-members', at: row.at, data: { group: area.name } });
    } else if (spreads[0]?.areaCode !== area.code) {
      const members = new Set(spreads.map((it) => it.areaCode)).size;
      diagnostics.push({ severity: 'note', code: 'norm-for-members', at: row.at, data: { group: area.name, members } });
    }
    for (const one of spreads) {
      stated.push({ ...one, insuredPerCapacity: norm, key: one.areaCode, value: String(norm), at: row.at });
    }
  }
  const nameOf = ({ areaCode }: StatedNorm) => ({
    area: index.municipalities.get(areaCode)?.name ?? index.groups.get(areaCode)?.name ?? areaCode,
    group: null,
  });
  return checkOverlaps(stated, nameOf, diagnostics).map(({ areaCode, validFrom, validTo, insuredPerCapacity }): Norm => ({
    areaCode,
    validFrom,
    validTo,
    insuredPerCapacity,
  }));
}
