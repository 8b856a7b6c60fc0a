import type { CoverageRow } from '../database/queries/figures.ts';
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

/** The rows a view is made of: the covered municipalities of a group, the group, the rest of its region, the region and the country, as far as they can be told. */
export function coverageRows(
  figures: FiguresIndex,
  { members, group, region, country, restWithout }: CoverageParts,
): readonly CoverageRow[] {
  return [
    ...members.map((code) => figures.find('municipality', code)),
    figures.find('group', group),
    region === null ? null : figures.find('rest-of-region', restWithout),
    region === null ? null : figures.find('region', region),
    country === null ? null : figures.find('country', country),
  ].filter((row) => row !== null);
}
