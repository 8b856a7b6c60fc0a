import type { CoverageRow } from '../../database/queries/figures.ts';
import { calculation } from '../../i18n/calculation.ts';
import { tables } from '../../i18n/tables.ts';
import { comparatorTitle } from '../comparator.ts';
import type { Coverage } from '../Coverage.ts';
import { scope } from '../scope.ts';

/** Whose figures a row holds: "Varde", "Sydvestjylland", "Resten af Region Syddanmark uden Sydvestjylland". */
export function unitName(coverage: Coverage, { unit, code }: Pick<CoverageRow, 'unit' | 'code'>): string {
  const { language, nameOf } = coverage;
  switch (unit) {
    case 'group':
      return code === coverage.group.code ? scope(coverage) : nameOf(code);
    case 'rest-of-region':
      return calculation.restOf[language]({ region: coverage.region?.name ?? '', area: nameOf(code) });
    case 'country':
      return tables.country[language];
    case 'similar':
      return comparatorTitle('similar', coverage);
    case 'municipality':
    case 'region':
      return nameOf(code);
  }
}
