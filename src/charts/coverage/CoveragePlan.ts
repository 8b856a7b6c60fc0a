import type { CoveragePanels } from './CoveragePanels.ts';
import type { CoverageStyle } from './coverageStyle.ts';
import type { RatioPanel } from './placeRatio.ts';
import type { SharePanel } from './placeShare.ts';

/** Everything that is the same for all rows of a coverage chart. */
export interface CoveragePlan {
  readonly width: number;
  readonly style: CoverageStyle;
  readonly panels: CoveragePanels;
  readonly share: SharePanel;
  readonly ratio: RatioPanel;
}
