import type { CoverageRow } from '../database/queries/figures.ts';
import { onceFor } from '../lib/onceFor.ts';
import type { FiguresIndex } from './FiguresIndex.ts';

export interface CoverageParts {
  /** Codes of the group's municipalities. */
  readonly members: readonly string[];
  readonly group: string;
  readonly region: string | null;
  /** Code of the country. */
  readonly country: string | null;
  /** The area that the rest of the region is without. */
  readonly restWithout: string;
}

const rowsOf = onceFor((figures: FiguresIndex) =>
  onceFor(({ members, group, region, country, restWithout }: CoverageParts): readonly CoverageRow[] =>
    [
      ...members.map((code) => figures.find('municipality', code)),
      figures.find('group', group),
      region === null ? null : figures.find('rest-of-region', restWithout),
      region === null ? null : figures.find('region', region),
      country === null ? null : figures.find('country', country),
    ].filter((row) => row !== null),
  ),
);

/**
 * The rows a view is made of: the covered municipalities of a group, the group, the rest of its region, the region and the country, as far as
 * they can be told. The same parts give the same rows.
 */
export function coverageRows(figures: FiguresIndex, parts: CoverageParts): readonly CoverageRow[] {
  return rowsOf(figures)(parts);
}
