import type { Fit } from '../fitHeight.ts';
import { roundPx } from '../roundPx.ts';

/** How rows are drawn; everything in px. */
export interface RowsStyle {
  readonly em: number;
  readonly hairline: number;
  /** Whether many rows are set close to each other. */
  readonly close: boolean;
  readonly rowHeight: number;
  readonly padding: number;
  readonly textSize: number;
  readonly smallSize: number;
  readonly barHeight: number;
  readonly dotRadius: number;
}

const fewRows = 8;
const someRows = 20;

/** Few rows get room, many are set close. */
export function rowsStyle(rowCount: number, { em, stretch }: Fit): RowsStyle {
  const close = rowCount > someRows;
  const rowHeight = (close ? 1.5 : rowCount > fewRows ? 1.9 : 2.4) * em * stretch;
  return {
    em,
    close,
    hairline: Math.max(1, em / 16),
    rowHeight,
    padding: 0.3 * em * stretch,
    textSize: roundPx(em * (close ? 0.95 : 1.05)),
    smallSize: roundPx(em * 0.85),
    barHeight: Math.min(rowHeight * 0.4, em * 0.9),
    dotRadius: em * (close ? 0.3 : 0.38),
  };
}
