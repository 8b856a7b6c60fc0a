import type { CoverageSpec } from './CoverageSpec.ts';
import type { TextRun } from '../ChartParts.ts';
import { emptyScene } from '../emptyScene.ts';
import type { Interval } from '../freeIntervals.ts';
import { joinScenes } from '../joinScenes.ts';
import { measureText } from '../measureText.ts';
import { type Key, placeKeys } from '../placeKeys.ts';
import type { Scene } from '../Scene.ts';
import { setRuns } from '../setRuns.ts';
import { wrapText } from '../wrapText.ts';
import type { CoveragePlan } from './CoveragePlan.ts';

export interface PlacedHeader {
  readonly scene: Scene;
  /** px of its lower end. */
  readonly bottom: number;
}

interface Heading {
  readonly interval: Interval;
  readonly title: string;
  readonly legend: readonly TextRun[];
  readonly keys: readonly Key[];
}

/** The panels' headings with what their signs mean, from `top` px on: beside each other, or two lines of them where rows are stacked. */
export function placeHeader(spec: CoverageSpec, plan: CoveragePlan, top: number): PlacedHeader {
  const stacked = plan.panels.arrangement === 'stacked';
  const comparator = (mark: { readonly label: string } | null, strong: boolean): readonly Key[] =>
    mark === null ? [] : [{ sign: 'line', text: mark.label, strong }];
  const ratioKeys: readonly Key[] = [
    { sign: 'ring', text: spec.ratio.fromLabel },
    { sign: 'arrow', text: '' },
    { sign: 'dot', text: spec.ratio.toLabel },
  ];
  const shareLeft = plan.width - shareHeadingWidth(spec, plan);
  const gap = plan.style.em;
  const marks = {
    interval: stacked ? ([0, shareLeft - gap] as const) : plan.panels.marks,
    title: spec.marks.title,
    legend: spec.marks.legend,
    keys: [],
  };
  const share = {
    interval: stacked ? ([shareLeft, plan.width] as const) : plan.panels.share,
    title: spec.share.title,
    legend: [],
    keys: comparator(spec.share.comparator, false),
  };
  const ratio = {
    interval: plan.panels.ratio,
    title: spec.ratio.title,
    legend: [],
    keys: stacked ? [...ratioKeys, ...comparator(spec.ratio.comparator, true)] : ratioKeys,
  };
  if (!stacked) return placeHeadings([marks, share, ratio], plan, top);
  const first = placeHeadings([marks, share], plan, top);
  const second = placeHeadings([ratio], plan, first.bottom + plan.style.em * 0.5);
  return { scene: joinScenes(first.scene, second.scene), bottom: second.bottom };
}

/** What the share's heading needs at the right end of a narrow picture, at most half of it. */
function shareHeadingWidth(spec: CoverageSpec, plan: CoveragePlan): number {
  const { em, smallSize, headingSize } = plan.style;
  const key = spec.share.comparator === null ? 0 : em + measureText(spec.share.comparator.label, smallSize);
  return Math.min(plan.width / 2, Math.max(key, measureText(spec.share.title, headingSize, 700) + 1));
}

function placeHeadings(headings: readonly Heading[], plan: CoveragePlan, top: number): PlacedHeader {
  const { em, smallSize, headingSize: titleSize } = plan.style;
  const lineHeight = em * 1.2;
  const parts = headings.map(({ interval: [left, right], title, legend, keys }) => {
    const titleLines = wrapText(title, right - left, { size: titleSize, weight: 700 });
    const titles = setRuns(titleLines, { x: left, top, size: titleSize, lineHeight, weight: 700, color: 'ink' });
    const below = top + titleLines.length * lineHeight;
    const legendLines = legend.length === 0 ? [] : wrapText(legend, right - left, { size: smallSize, weight: 400, emphasisedWeight: 700 });
    const legends = setRuns(legendLines, { x: left, top: below, size: smallSize, lineHeight, weight: 400, color: 'muted' });
    const key = placeKeys(keys, { left, width: right - left, top: below + legendLines.length * lineHeight, size: smallSize, lineHeight });
    return {
      scene: joinScenes({ ...emptyScene, texts: [...titles, ...legends] }, key.scene),
      bottom: below + legendLines.length * lineHeight + key.height,
    };
  });
  return { scene: joinScenes(...parts.map((part) => part.scene)), bottom: Math.max(...parts.map((part) => part.bottom)) };
}
