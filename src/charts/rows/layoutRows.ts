import type { Canvas } from '../Canvas.ts';
import type { ChartLayout } from '../ChartLayout.ts';
import { emptyScene } from '../emptyScene.ts';
import { type Fit, fitHeight } from '../fitHeight.ts';
import { joinScenes } from '../joinScenes.ts';
import { layoutFoot, layoutHead } from '../layoutFrame.ts';
import { type AxisRoom, placeComparatorLine, placeGrid, placeZeroLine } from '../placeAxis.ts';
import { axisEndHeights, placeAxisEnds } from '../placeAxisEnds.ts';
import { placeKeys } from '../placeKeys.ts';
import { axisStripHeight, placeRepeatedAxes, repeatsAxisAfter } from '../repeatedAxis.ts';
import { roundLayout } from '../roundLayout.ts';
import { ruleAcross } from '../ruleAcross.ts';
import { roundPx } from '../roundPx.ts';
import { setRuns } from '../setRuns.ts';
import { textBox } from '../textBox.ts';
import { wrapText } from '../wrapText.ts';
import { layoutRow } from './layoutRow.ts';
import { planRows } from './planRows.ts';
import type { RowsChart } from './RowsChart.ts';
import type { RowLayout } from './RowLayout.ts';
import type { RowsPlan } from './RowsPlan.ts';

/**
 * Lays out one row per area on an axis that all share, against the comparators' lines.
 *
 * @returns px from the top left, rounded to 0.1; the comparators' lines and the zero line stand in the overlay. Rows keep their order; a missing value keeps its row and its text, without a mark.
 *   With a fixed canvas height rows grow or shrink, then the text; a chart that still does not fit is taller than its canvas.
 */
export function layoutRows(chart: RowsChart, canvas: Canvas): ChartLayout {
  const fit = fitHeight(canvas, (each) => layoutAt(chart, canvas.width, each, 0).height);
  return roundLayout(layoutAt(chart, canvas.width, fit, canvas.height ?? 0));
}

function layoutAt(chart: RowsChart, width: number, fit: Fit, leastHeight: number): ChartLayout {
  const { spec, axis, comparators } = chart;
  const plan = planRows(chart, width, fit);
  const { em } = fit;
  const head = layoutHead(spec, width, em);
  const [plotLeft, plotRight] = plan.plot;
  const size = roundPx(em * 0.95);
  const titleLines = wrapText(axis.title, plotRight - plotLeft, { size, weight: 700 });
  const title = setRuns(titleLines, { x: plotLeft, top: head.bodyTop, size, lineHeight: em * 1.2, weight: 700, color: 'ink' });
  const titleBottom = head.bodyTop + titleLines.length * em * 1.2;
  const keyRoom = { left: plotLeft, width: plotRight - plotLeft, top: titleBottom, size: plan.style.smallSize, lineHeight: em * 1.2 };
  const keys = placeKeys(chart.keys, keyRoom);
  const both = plan.style.close && !plan.stacked;
  const ends = axisEndHeights(comparators, both, em);
  const rowsTop = titleBottom + keys.height + ends.above + em * 0.25;
  const rows = stackRows(chart, plan, rowsTop);
  const last = rows.at(-1)?.box;
  const bottom = last ? last.y + last.height : rowsTop;
  const room: AxisRoom = {
    panel: plan.plot,
    scale: plan.scale,
    bands: plan.stacked ? rows.map((row) => row.band) : [[rowsTop, bottom]],
    overshoot: plan.stacked ? 0 : em * 0.2,
    texts: rows.flatMap((row) => row.texts.map(textBox)),
    em,
    hairline: plan.style.hairline,
  };
  const texts = [
    ...title,
    ...placeAxisEnds(axis, comparators, spec.locale, room, { top: rowsTop, bottom, both }),
    ...(plan.stacked ? placeRepeatedAxes(axis, comparators, spec.locale, room, rows) : []),
  ];
  const bodyBottom = bottom + ends.below + em * 0.9;
  const natural = layoutFoot(spec, width, em, bodyBottom);
  const foot = layoutFoot(spec, width, em, bodyBottom + Math.max(0, leastHeight - natural.height));
  const rules = ruleAcross(
    rows.map(({ box }) => box.y),
    { picture: width, line: plan.style.hairline },
  );
  const grid = placeGrid(axis, spec.locale, room);
  return {
    width,
    height: foot.height,
    frame: { ...head, ...foot },
    backdrop: joinScenes({ ...emptyScene, paths: rules }, grid, keys.scene, { ...emptyScene, texts }),
    items: rows,
    itemsKeepToBoxes: true,
    overlay: joinScenes(placeZeroLine(axis, room), ...comparators.map((mark) => placeComparatorLine(mark, room))),
  };
}

function stackRows(chart: RowsChart, plan: RowsPlan, top: number): readonly RowLayout[] {
  const strip = axisStripHeight(chart.comparators, plan.style.em);
  const rows: RowLayout[] = [];
  let y = top;
  for (const [index, row] of chart.rows.entries()) {
    const placed = layoutRow(row, y, plan, plan.stacked && repeatsAxisAfter(index, chart.rows.length) ? strip : 0);
    rows.push(placed);
    y += placed.box.height;
  }
  return rows;
}
