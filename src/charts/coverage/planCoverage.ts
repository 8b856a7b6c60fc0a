import type { CoverageSpec } from './CoverageSpec.ts';
import type { Fit } from '../fitHeight.ts';
import { measureText } from '../measureText.ts';
import { valueScale } from '../valueScale.ts';
import { arrangementFor } from './arrangementFor.ts';
import { planPanels } from './planPanels.ts';
import type { CoveragePlan } from './CoveragePlan.ts';
import { coverageStyle } from './coverageStyle.ts';

/** Settles panels and scales once for all rows. */
export function planCoverage(spec: CoverageSpec, width: number, fit: Fit): CoveragePlan {
  const arrangement = arrangementFor(width, fit.em);
  const style = coverageStyle(spec.rows.length, fit, arrangement === 'stacked');
  const panels = planPanels(spec, width, arrangement, style);
  const [left, right] = panels.ratio;
  const widest = Math.max(0, ...spec.rows.map((row) => (row.ratio.to === null ? 0 : measureText(row.ratio.text, style.labelSize, 700))));
  const inset = style.dotRadius + style.em * 0.2;
  const labelRoom = style.labelAt === 'end' ? widest + style.em * 0.6 : Math.max(0, widest / 2 - inset);
  const ratioValues = [...spec.rows.flatMap((row) => [row.ratio.from, row.ratio.to]), spec.ratio.comparator?.value ?? null];
  const ratioRange = [left + inset + (style.labelAt === 'end' ? 0 : labelRoom), right - inset - labelRoom] as const;
  const ratioScale = valueScale(ratioValues, spec.ratio.fromZero, ratioRange);
  const shareValues = [...spec.rows.map((row) => row.share.value), spec.share.comparator?.value ?? null];
  const shareScale = valueScale(
    shareValues.map((value) => (value === null ? null : Math.max(0, value))),
    true,
    panels.share,
  );
  return {
    width,
    style,
    panels,
    share: { interval: panels.share, textWidth: panels.shareTextWidth, scale: shareScale, comparator: spec.share.comparator },
    ratio: {
      interval: panels.ratio,
      scale: ratioScale,
      comparatorX: spec.ratio.comparator ? ratioScale(spec.ratio.comparator.value) : null,
    },
  };
}
