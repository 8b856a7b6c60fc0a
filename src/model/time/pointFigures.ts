import { formatShortDate } from '../../i18n/formatDate.ts';
import { figureAt } from '../calculation/FigureRef.ts';
import { disputeLines, figureLine, type ItemFigure } from '../calculation/itemFigures.ts';
import { comparatorOf } from '../comparator.ts';
import { comparatorRowId } from '../comparatorRow.ts';
import { linePoints } from './linePoints.ts';
import type { TimeSource } from './timeTable.ts';

/** The figures that the points of lines stand for, by the line's id (null for the comparator) and the date's place. */
export interface PointFigures {
  readonly has: (line: string | null, at: number) => boolean;
  /** What the point says and opens; null where it has no figure. */
  readonly of: (line: string | null, at: number) => ItemFigure | null;
}

/** The points of a chart over time: each opens the figure of its own date and tells it beside the comparator's of that date. */
export function pointFigures({ coverage, dates, areas, indicator }: TimeSource): PointFigures {
  const points = linePoints(areas, dates, indicator, coverage);
  const find = (line: string | null, at: number) => points(line ?? comparatorRowId, at);
  return {
    has: (line, at) => find(line, at) !== null,
    of: (line, at) => {
      const point = find(line, at);
      if (!point) return null;
      const label = formatShortDate(point.coverage.snapshot.asOf, coverage.language);
      const comparator = line === null ? null : comparatorOf(point.coverage);
      return {
        figure: figureAt(point.row, indicator, point.coverage, coverage),
        lines: [figureLine(point.row, indicator, comparator, point.coverage, label), ...disputeLines(point.coverage, point.row)],
      };
    },
  };
}
