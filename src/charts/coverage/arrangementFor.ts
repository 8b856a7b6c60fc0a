import type { Arrangement } from './CoveragePanels.ts';

/** Widths in body text sizes (45 is 720 px on a page, 30 is 480 px). */
const widthForColumns = 45;
const widthForPairs = 30;

/** What fits the width: a wall with large text may be arranged like a page. @param em px of body text. */
export function arrangementFor(width: number, em: number): Arrangement {
  if (width >= widthForColumns * em) return 'columns';
  return width >= widthForPairs * em ? 'paired' : 'stacked';
}
