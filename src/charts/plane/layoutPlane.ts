import type { Canvas } from '../Canvas.ts';
import type { ChartLayout } from '../ChartLayout.ts';
import { emptyScene } from '../emptyScene.ts';
import { fitPlot } from '../fitPlot.ts';
import type { Interval } from '../freeIntervals.ts';
import { joinScenes } from '../joinScenes.ts';
import { layoutFoot } from '../layoutFrame.ts';
import { roundLayout } from '../roundLayout.ts';
import type { PlacedText } from '../Scene.ts';
import { textBox } from '../textBox.ts';
import { valueScale } from '../valueScale.ts';
import { layoutDots } from './layoutDots.ts';
import { placeCross, placePlaneAxes } from './placePlaneAxes.ts';
import type { PlaneChart, PlanePoint } from './PlaneChart.ts';
import { placeMissing } from './placeMissing.ts';
import { placeQuadrants } from './placeQuadrants.ts';
import { largestRadius, planPlane, upright } from './planPlane.ts';
import type { PlotArea } from './PlotArea.ts';

/**
 * Lays out areas as dots on two axes with the comparator's lines.
 *
 * @returns px from the top left, rounded to 0.1. Every point is an item: larger dots first, so that smaller ones lie on top, then those
 *   without a place, named under the plot. Names that find no room are left out of the picture. With a fixed canvas height the plot
 *   grows or shrinks, then the text; a chart that still does not fit is taller than its canvas.
 */
export function layoutPlane(chart: PlaneChart, canvas: Canvas): ChartLayout {
  const { plan, plotHeight } = fitPlot(canvas, (em) => planPlane(chart, canvas.width, em));
  const { em, size, across, width } = plan;
  const down: Interval = [plan.plotTop, plan.plotTop + plotHeight];
  const inset = largestRadius(chart, em, plan.largest) + em * 0.25;
  const y = valueScale(upright(chart), chart.y.fromZero, [down[1] - inset - plan.quadrants.below, down[0] + inset + plan.quadrants.above]);
  const area: PlotArea = { across, down, x: plan.x, y, em, hairline: Math.max(1, em / 16) };
  const own = chart.lines(area);
  const corners = placeQuadrants(plan.quadrants, across, down, em);
  const cross = placeCross(chart, area);
  const dots = layoutDots(chart, area, plan.largest, {
    texts: corners.map(textBox),
    lines: [...cross.obstacles, ...own.obstacles],
  });
  const inside = [...corners, ...own.texts, ...dots.flatMap((dot) => dot.scene.texts)];
  const axes = placePlaneAxes(chart, area, { size, yLabel: plan.yLabel, texts: inside.map(textBox) });
  const xTitle = plan.xTitle.map((text, index): PlacedText => ({
    text,
    x: across[1],
    y: down[1] + em * (1.4 + index * 1.2 + 0.9),
    anchor: 'end',
    size: em * 0.95,
    weight: 700,
    color: 'ink',
  }));
  const missingTop = down[1] + em * 1.4 + plan.xTitle.length * em * 1.2 + em * 0.5;
  const missing = placeMissing(chart.points.filter(hasNoPlace), chart.missingLabel, missingTop, width, em);
  const foot = layoutFoot(chart.spec, width, em, missingTop + missing.height + em * 0.4);
  const layout: ChartLayout = {
    width,
    height: foot.height,
    frame: { head: plan.head, bodyTop: plan.plotTop, ...foot },
    backdrop: joinScenes(
      { ...emptyScene, paths: own.areas },
      axes.grid,
      { ...emptyScene, paths: own.curves },
      cross.scene,
      plan.keys,
      { ...emptyScene, texts: [...plan.yTitle, ...axes.texts, ...xTitle, ...corners, ...own.texts] },
      missing.scene,
    ),
    items: [...dots, ...missing.items],
    itemsKeepToBoxes: false,
    overlay: emptyScene,
  };
  return roundLayout(layout);
}

function hasNoPlace(point: PlanePoint): boolean {
  return point.x === null || point.y === null;
}
