import type { CoverageRow, CoverageUnit } from '../database/queries/figures.ts';
import { tables } from '../i18n/tables.ts';
import { isPublished, isRegionItself, unitRow, type Coverage } from './Coverage.ts';
import { scope } from './scope.ts';

type TotalUnit = Exclude<CoverageUnit, 'municipality' | 'similar' | 'country'>;

function label(unit: TotalUnit, source: CoverageRow, coverage: Coverage): string {
  switch (unit) {
    case 'group':
      return tables.groupTotal[coverage.language]({ area: scope(coverage) });
    case 'rest-of-region':
      return tables.restOfRegion[coverage.language];
    case 'region':
      return isPublished(source) ? tables.regionTotal[coverage.language] : tables.regionPooled[coverage.language];
  }
}

/** The totals a coverage has, with their names; a region that is the group itself stands once. */
export function totalRows(coverage: Coverage, units: readonly TotalUnit[]): readonly { source: CoverageRow; label: string }[] {
  return units.flatMap((unit) => {
    const source = unitRow(coverage, unit);
    const standsAlready = unit === 'region' && source !== null && isRegionItself(coverage) && !isPublished(source);
    return source && !standsAlready ? [{ source, label: label(unit, source, coverage) }] : [];
  });
}
