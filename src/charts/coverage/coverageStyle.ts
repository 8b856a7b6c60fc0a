import type { Fit } from '../fitHeight.ts';
import { roundPx } from '../roundPx.ts';

/** How the rows of a coverage chart are drawn; everything in px. */
export interface CoverageStyle {
  readonly em: number;
  readonly hairline: number;
  readonly rowHeight: number;
  /** Air above and below what fills a row. */
  readonly padding: number;
  readonly nameSize: number;
  readonly shareSize: number;
  readonly smallSize: number;
  readonly barHeight: number;
  /** The most height that marks may take, and the widest pitch wanted. */
  readonly marksHeight: number;
  readonly marksPitch: number;
  readonly dotRadius: number;
  /** Above its dot, or in a column of its own at the end of the row. */
  readonly labelAt: 'above' | 'end';
  readonly labelSize: number;
  /** Of the panels' headings. */
  readonly headingSize: number;
}

/** More rows than this are set close, for looking down the column rather than at each. */
const fewRows = 8;
const someRows = 20;

/** Few rows get room, many are set close. Values of close or stacked rows stand in a column of their own. */
export function coverageStyle(rowCount: number, { em, stretch }: Fit, stacked: boolean): CoverageStyle {
  const compact = rowCount > someRows;
  const roomy = rowCount <= fewRows;
  const marksHeight = (stacked ? 2.8 : compact ? 4 : roomy ? 3 : 2.4) * em * stretch;
  return {
    em,
    hairline: Math.max(1, em / 16),
    rowHeight: (compact ? 1.75 : roomy ? 4.1 : 3) * em * stretch,
    padding: (compact ? 0.35 : 0.55) * em * stretch,
    nameSize: roundPx(em * (compact && !stacked ? 0.95 : 1.05)),
    shareSize: roundPx(em * (stacked || compact ? 1 : roomy ? 1.4 : 1.2)),
    smallSize: roundPx(em * 0.85),
    barHeight: em * (compact ? 0.15 : 0.22),
    marksHeight,
    marksPitch: (compact ? 0.62 : stacked ? 0.8 : 0.95) * em * Math.min(1.5, stretch),
    dotRadius: em * (compact ? 0.28 : stacked ? 0.34 : 0.4),
    labelAt: compact || stacked ? 'end' : 'above',
    headingSize: roundPx(em * 0.95),
    labelSize: roundPx(em * (compact ? 0.9 : 1)),
  };
}
