import type { Indicator } from '../../domain/indicators/Indicator.ts';
import type { Coverage, CoverageRow } from '../Coverage.ts';
import { comparatorArea, type LineArea } from './areaSeries.ts';
import type { DatedCoverages } from './datedCoverages.ts';

/** Where a figure of a line stands. */
export interface LinePoint {
  readonly row: CoverageRow;
  readonly coverage: Coverage;
}

/** Finds the point of a line at a status date, by the line's id and the date's place; null where the line has a gap. */
export type LinePoints = (line: string, at: number) => LinePoint | null;

/** The points of lines over time and of their comparator; of several tables of one date the one whose figure the line shows. */
export function linePoints(
  areas: readonly LineArea[],
  dates: readonly DatedCoverages[],
  indicator: Indicator,
  present: Coverage,
): LinePoints {
  const comparator = comparatorArea(present);
  const lines = new Map([...areas, ...(comparator ? [comparator] : [])].map((area) => [area.id, area]));
  return (line, at) => {
    const area = lines.get(line);
    const coverage = dates[at]?.views.findLast((each) => area?.row(each)?.indicators[indicator.id] !== undefined);
    const row = coverage && area?.row(coverage);
    return !row || (row.indicators[indicator.id] ?? null) === null ? null : { row, coverage };
  };
}
