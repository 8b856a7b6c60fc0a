import { numberFormat } from '../numberFormat.ts';
import type { AxisScale } from '../AxisScale.ts';
import { balanceText } from '../balanceText.ts';
import { emptyScene } from '../emptyScene.ts';
import type { PlotPlan } from '../fitPlot.ts';
import type { Interval } from '../freeIntervals.ts';
import { layoutFoot, layoutHead } from '../layoutFrame.ts';
import { measureText } from '../measureText.ts';
import { placeComparatorLabels } from '../placeComparatorLabels.ts';
import { placeKeys } from '../placeKeys.ts';
import { roundPx } from '../roundPx.ts';
import type { PlacedText, Scene } from '../Scene.ts';
import { joinScenes } from '../joinScenes.ts';
import { setRuns } from '../setRuns.ts';
import { valueScale } from '../valueScale.ts';
import { wrapText } from '../wrapText.ts';
import type { PlaneChart } from './PlaneChart.ts';
import { placeMissing } from './placeMissing.ts';
import { type SetQuadrants, setQuadrants } from './placeQuadrants.ts';
import { placeSizeKey } from './placeSizeKey.ts';
import { uprightTicks } from './uprightTicks.ts';

/** A plane before its plot has a height; px. */
export interface PlanePlan extends PlotPlan {
  readonly em: number;
  readonly width: number;
  /** Of texts along the axes. */
  readonly size: number;
  readonly head: readonly PlacedText[];
  readonly keys: Scene;
  readonly yTitle: readonly PlacedText[];
  /** The upright axis' comparator, broken into lines that fit left of the plot. */
  readonly yLabel: readonly string[];
  readonly xTitle: readonly string[];
  readonly plotTop: number;
  readonly across: Interval;
  readonly x: AxisScale;
  readonly quadrants: SetQuadrants;
  /** Of the largest dot. */
  readonly largest: number;
}

/** Heights of a plot in body text sizes. */
const least = 11;
const natural = { least: 17, most: 32, ofWidth: 0.54 };

/** Everything about a plane that its height does not change. @param em px of body text. */
export function planPlane(chart: PlaneChart, width: number, em: number): PlanePlan {
  const { spec } = chart;
  const size = roundPx(em * 0.85);
  const { head, bodyTop } = layoutHead(spec, width, em);
  const largest = Math.min(em * 1.6, width * 0.05);
  const keys = placePlaneKeys(chart, bodyTop, width, em, largest);
  const keysBottom = bodyTop + keys.height + (keys.height > 0 ? em * 0.5 : 0);
  const yLabel = chart.y.comparator === null ? [] : setUprightLabel(chart.y.comparator.label, width, size, em);
  const across: Interval = [gutterWidth(chart, yLabel, size) + em * 0.5, width - chart.rightMargin(em)];
  const inset = largestRadius(chart, em, largest) + em * 0.25;
  const x = chart.xScale([across[0] + inset, across[1] - inset]);
  const quadrants = setQuadrants(chart.quadrants, across, chart.x.comparator ? x(chart.x.comparator.value) : across[0], em);
  const titleSize = roundPx(em * 0.95);
  const titleLines = wrapText(chart.y.title, width, { size: titleSize, weight: 700 });
  const labelLeft = comparatorLeft(chart, across, x, em);
  const besideLabel = titleLines.length === 1 && measureText(chart.y.title, titleSize, 700) + em < labelLeft;
  const yTitle = setRuns(titleLines, { x: 0, top: keysBottom, size: titleSize, lineHeight: em * 1.2, weight: 700, color: 'ink' });
  const labelHeight = chart.x.comparator === null || besideLabel ? 0 : em * 1.25;
  const plotTop = keysBottom + titleLines.length * em * 1.2 + labelHeight + em * 0.35;
  const xTitle = balanceText(chart.x.title, across[1], { size: titleSize, weight: 700 });
  const missing = chart.points.filter((point) => point.x === null || point.y === null);
  const below = em * 1.4 + xTitle.length * em * 1.2 + em * 0.5 + placeMissing(missing, chart.missingLabel, 0, width, em).height + em * 0.4;
  const wanted = Math.max(natural.least * em, Math.min(natural.most * em, width * natural.ofWidth));
  const strips = quadrants.above + quadrants.below;
  return {
    rest: plotTop + below + layoutFoot(spec, width, em, 0).height,
    least: least * em + strips,
    natural: wanted + strips,
    em,
    width,
    size,
    head,
    keys: keys.scene,
    yTitle,
    yLabel,
    xTitle,
    plotTop,
    across,
    x,
    quadrants,
    largest,
  };
}

/** What sizes and colours of dots mean: beside each other where the width allows. */
function placePlaneKeys(chart: PlaneChart, top: number, width: number, em: number, largest: number): PlacedKey {
  const { sizes } = chart;
  const size = roundPx(em * 0.85);
  const areas =
    sizes === null
      ? { scene: emptyScene, height: 0, width: 0 }
      : placeSizeKey(sizes, chart.spec.locale, (value) => sizes.radius(value, em, largest), { top, width, em });
  const lineHeight = em * 1.2;
  const left = areas.width === 0 ? 0 : areas.width + em * 1.6;
  const beside = placeKeys(chart.keys, { left, width: width - left, top: top + (areas.height - lineHeight) / 2, size, lineHeight });
  if (areas.height === 0 || (left < width / 2 && beside.height < lineHeight * 1.5))
    return areas.height === 0
      ? placeKeys(chart.keys, { left: 0, width, top, size, lineHeight })
      : { scene: joinScenes(areas.scene, beside.scene), height: areas.height };
  const under = placeKeys(chart.keys, { left: 0, width, top: top + areas.height, size, lineHeight });
  return { scene: joinScenes(areas.scene, under.scene), height: areas.height + under.height };
}

interface PlacedKey {
  readonly scene: Scene;
  readonly height: number;
}

/** The comparator's label left of the plot, in lines as narrow as its words allow. */
function setUprightLabel(label: string, width: number, size: number, em: number): readonly string[] {
  const words = label.split(' ').map((word) => measureText(word, size, 700));
  return balanceText(label, Math.min(em * 7, Math.max(width * 0.11, ...words) + 1), { size, weight: 700 });
}

/** px where the label over the upright line begins; the end of the plot without one. */
function comparatorLeft(chart: PlaneChart, across: Interval, x: AxisScale, em: number): number {
  if (chart.x.comparator === null) return across[1];
  const room = { panel: across, scale: x, bands: [], overshoot: 0, texts: [], em, hairline: 1 };
  return placeComparatorLabels([chart.x.comparator], room, 0)[0]?.x ?? across[1];
}

/** px the largest dot that is there takes. */
export function largestRadius(chart: PlaneChart, em: number, largest: number): number {
  return Math.max(0, ...chart.points.map((point) => point.radius(em, largest)));
}

function gutterWidth(chart: PlaneChart, label: readonly string[], size: number): number {
  const scale = valueScale(upright(chart), chart.y.fromZero, [100 * size, 0]);
  const ticks = uprightTicks(scale, numberFormat(chart.spec.locale, chart.y.format), size);
  return Math.max(0, ...ticks.map(({ text }) => measureText(text, size)), ...label.map((line) => measureText(line, size, 700)));
}

/** Everything the upright axis must hold. */
export function upright(chart: PlaneChart): readonly (number | null)[] {
  return [...chart.points.filter((point) => point.x !== null).map((point) => point.y), chart.y.comparator?.value ?? null, ...chart.yValues];
}
