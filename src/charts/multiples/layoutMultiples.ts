import type { Canvas } from '../Canvas.ts';
import type { ChartLayout } from '../ChartLayout.ts';
import { emptyScene } from '../emptyScene.ts';
import { fitHeight } from '../fitHeight.ts';
import { joinScenes } from '../joinScenes.ts';
import { layoutFoot } from '../layoutFrame.ts';
import { linesOnPlot } from '../linesOnPlot.ts';
import { placeValueTexts } from '../placeValueGrid.ts';
import type { PointPlot } from '../PointPlot.ts';
import { roundLayout } from '../roundLayout.ts';
import type { Scene } from '../Scene.ts';
import { placeMarkList } from '../time/placeMarkList.ts';
import { placeMarkSigns } from '../time/placeMarks.ts';
import { placeTimeTexts } from '../time/placeTimeTexts.ts';
import { timeOf } from '../time/timeScale.ts';
import { timeTicks } from '../time/timeTicks.ts';
import { createPanelLayout, panelBackdrop, type PanelPlace, panelTime } from './layoutPanel.ts';
import type { MultiplesPlan } from './MultiplesPlan.ts';
import type { MultiplesSpec } from './MultiplesSpec.ts';
import { planMultiples } from './planMultiples.ts';

/**
 * Lays out one small panel an area, all on the same scales.
 *
 * @returns px from the top left, rounded to 0.1. Panels keep their order, row by row; an area without values keeps its panel and its text.
 *   With a fixed canvas height panels grow or shrink, then the text; a chart that still does not fit is taller than its canvas.
 */
export function layoutMultiples(spec: MultiplesSpec, canvas: Canvas): ChartLayout {
  const fit = fitHeight(canvas, (each) => footOf(planMultiples(spec, canvas.width, each)).height);
  const plan = planMultiples(spec, canvas.width, fit);
  return { ...roundLayout(layoutAt(plan, canvas.height ?? 0)), plots: plotsOf(plan) };
}

function panelsTop({ head, fit }: MultiplesPlan): number {
  return head.bottom + fit.em * 0.7;
}

/** The list of marks under the panels. */
function listOf(plan: MultiplesPlan) {
  const rows = Math.ceil(plan.spec.panels.length / plan.columns);
  const top = panelsTop(plan) + plan.signsHeight + rows * plan.pitch + plan.fit.em * 0.9;
  const { scene, height } = placeMarkList(plan.marks, { width: plan.width, top, size: plan.smallSize });
  return { scene, bottom: top + height + plan.fit.em * 0.6 };
}

function footOf(plan: MultiplesPlan, lower = 0) {
  return layoutFoot(plan.spec, plan.width, plan.fit.em, listOf(plan).bottom + lower);
}

function layoutAt(plan: MultiplesPlan, leastHeight: number): ChartLayout {
  const { spec, width } = plan;
  const places = spec.panels.map((_, index) => placeOf(index, plan));
  const layoutPanel = createPanelLayout(plan);
  const panels = spec.panels.map((panel, index) => layoutPanel(panel, places[index]!));
  const foot = footOf(plan, Math.max(0, leastHeight - footOf(plan).height));
  return {
    width,
    height: foot.height,
    frame: { head: plan.head.head, bodyTop: plan.head.bottom, ...foot },
    backdrop: joinScenes(
      plan.head.scene,
      ...places.map((place) => panelBackdrop(plan, place)),
      ...places.flatMap((place, index) => axesOf(place, index, plan)),
      listOf(plan).scene,
    ),
    items: panels,
    itemsKeepToBoxes: true,
    overlay: emptyScene,
  };
}

/** A panel's plot with its own line and the comparator's; columns share their dates. */
function plotsOf(plan: MultiplesPlan): readonly PointPlot[] {
  const { spec, panelWidth: width, plotHeight } = plan;
  const columns = Array.from({ length: plan.columns }, (_, column) => {
    const x = panelTime(plan, placeOf(column, plan).left);
    return spec.dates.map(({ date }) => x(timeOf(date)));
  });
  const comparator = spec.comparator ? [{ id: null, name: spec.comparator.label, values: spec.comparator.values }] : [];
  return spec.panels.map(({ id, label, values }, index) => {
    const { left: x, top: y, plotTop } = placeOf(index, plan);
    const scale = plan.y.copy().range([plotTop + plotHeight, plotTop]);
    const lines = [{ id, name: label, values }, ...comparator];
    return linesOnPlot(scale, { box: { x, y, width, height: plotTop - y + plotHeight }, xs: columns[index % plan.columns] ?? [], lines });
  });
}

function placeOf(index: number, plan: MultiplesPlan): PanelPlace {
  const row = Math.floor(index / plan.columns);
  const left = plan.left + (index % plan.columns) * (plan.panelWidth + plan.gap);
  const top = panelsTop(plan) + row * plan.pitch + (row > 0 ? plan.signsHeight : 0);
  return { left, top, plotTop: top + plan.headHeight + (row === 0 ? plan.signsHeight : 0) };
}

/** Values stand left of each row, dates under each column, the marks' signs over the first panel: their rules stand in the same place in all. */
function axesOf(place: PanelPlace, index: number, plan: MultiplesPlan): readonly Scene[] {
  const { spec, smallSize: size, hairline, panelWidth, columns } = plan;
  const { em } = plan.fit;
  const plot = { top: place.plotTop, bottom: place.plotTop + plan.plotHeight };
  const x = panelTime(plan, place.left);
  const [left, right] = [place.left, place.left + panelWidth];
  const values = plan.ticks.map((tick) => ({ ...tick, y: tick.y + plot.top }));
  const lowest = index + columns >= spec.panels.length;
  const dates = lowest ? timeTicks(spec.dates, x, spec.locale, { left, right, size }) : [];
  return [
    index % columns === 0 ? placeValueTexts(values, left - em * 0.4, size) : emptyScene,
    index === 0 ? placeMarkSigns(plan.marks, { scale: x, plot, hairline }, { side: 'above', size, reach: [left, right] }) : emptyScene,
    placeTimeTexts(dates, { top: plot.bottom, y: plot.bottom + em * 0.85, size, hairline }),
  ];
}
