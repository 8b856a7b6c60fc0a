import type { CoverageRow } from '../../database/queries/figures.ts';
import { assertNever } from '../../lib/assertNever.ts';
import { isPublished, unitRow, type Coverage } from '../Coverage.ts';

/**
 * The municipalities whose rows a figure hangs on: itself, or all that a sum is of. A total that the publisher printed is a sum of its area's municipalities too; the
 * rest of a region, taken from such a total, hangs on the municipalities taken off as well.
 */
export function codesBehind(coverage: Coverage, { unit, code }: Pick<CoverageRow, 'unit' | 'code'>): readonly string[] {
  switch (unit) {
    case 'municipality':
      return [code];
    case 'similar':
      return coverage.similar?.codes ?? [];
    case 'group':
    case 'region':
    case 'country':
      return coverage.membersOf(code);
    case 'rest-of-region': {
      const region = unitRow(coverage, 'region');
      if (!region) return [];
      const [whole, members] = [coverage.membersOf(region.code), coverage.membersOf(code)];
      const area = members.length > 0 ? members : [code];
      return isPublished(region)
        ? [...new Set([...whole, ...area])]
        : [...whole.filter((each) => !area.includes(each)), ...area.filter((each) => !whole.includes(each))];
    }
    default:
      return assertNever(unit);
  }
}
