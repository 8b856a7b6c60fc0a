import type { CoverageRow, CoverageUnit } from '../database/queries/coverage.ts';
import { tables } from '../i18n/tables.ts';
import { unitRow, type Coverage } from './Coverage.ts';

type TotalUnit = Exclude<CoverageUnit, 'municipality'>;

function label(unit: TotalUnit, coverage: Coverage): string {
  switch (unit) {
    case 'group':
      return tables.groupTotal[coverage.language]({ area: coverage.group.name });
    case 'rest-of-region':
      return tables.restOfRegion[coverage.language];
    case 'region':
      return tables.regionTotal[coverage.language];
  }
}

/** The totals a coverage has, with their names; a region that is the group itself stands once. */
export function totalRows(coverage: Coverage, units: readonly TotalUnit[]): readonly { source: CoverageRow; label: string }[] {
  return units.flatMap((unit) => {
    const source = unitRow(coverage, unit);
    return source ? [{ source, label: label(unit, coverage) }] : [];
  });
}
