import type { Canvas } from '../Canvas.ts';
import type { RankedSpec } from './RankedSpec.ts';
import { emptyScene } from '../emptyScene.ts';
import { type Fit, fitHeight } from '../fitHeight.ts';
import { joinScenes } from '../joinScenes.ts';
import { layoutFoot, layoutHead } from '../layoutFrame.ts';
import { type AxisRoom, placeComparatorLabel, placeGrid, placeReferenceLines, placeTickTexts } from '../placeAxis.ts';
import { axisStripHeight, placeRepeatedAxes, repeatsAxisAfter } from '../repeatedAxis.ts';
import { roundNumbers } from '../roundNumbers.ts';
import type { PlacedLine } from '../Scene.ts';
import { setRuns } from '../setRuns.ts';
import { textBox } from '../textBox.ts';
import { wrapText } from '../wrapText.ts';
import { layoutRankedRow } from './layoutRankedRow.ts';
import type { RankedLayout, RankedRowLayout } from './RankedLayout.ts';
import type { RankedPlan } from './RankedPlan.ts';
import { planRanked } from './planRanked.ts';
import { roundPx } from '../roundPx.ts';

/**
 * Lays out one indicator, one row per municipality, against the comparator's line.
 *
 * @returns px from the top left, rounded to 0.1. Rows keep their order; a missing value keeps its row and its text, without a mark.
 *   With a fixed canvas height rows grow or shrink, then the text; a chart that still does not fit is taller than its canvas.
 */
export function layoutRanked(spec: RankedSpec, canvas: Canvas): RankedLayout {
  const fit = fitHeight(canvas, (each) => layoutAt(spec, canvas.width, each, 0).height);
  return roundNumbers(layoutAt(spec, canvas.width, fit, canvas.height ?? 0));
}

function layoutAt(spec: RankedSpec, width: number, fit: Fit, leastHeight: number): RankedLayout {
  const plan = planRanked(spec, width, fit);
  const { em } = fit;
  const head = layoutHead(spec, width, em);
  const [plotLeft, plotRight] = plan.plot;
  const size = roundPx(em * 0.95);
  const titleLines = wrapText(spec.axis.title, plotRight - plotLeft, { size, weight: 700 });
  const title = setRuns(titleLines, { x: plotLeft, top: head.bodyTop, size, lineHeight: em * 1.2, weight: 700, color: 'ink' });
  const line = em * 1.25;
  const rowsTop = head.bodyTop + titleLines.length * em * 1.2 + (spec.axis.comparator === null ? 0 : line) + em * 0.25;
  const rows = layoutRows(spec, plan, rowsTop);
  const last = rows.at(-1)?.box;
  const bottom = last ? last.y + last.height : rowsTop;
  const room: AxisRoom = {
    panel: plan.plot,
    scale: plan.scale,
    bands: plan.stacked ? rows.map((row) => row.band) : [[rowsTop, bottom]],
    overshoot: plan.stacked ? 0 : em * 0.2,
    texts: rows.flatMap((row) => row.scene.texts.map(textBox)),
    em,
    hairline: plan.style.hairline,
  };
  const texts = [
    ...title,
    ...placeTickTexts(spec.axis, spec.locale, room, bottom + line * 0.6),
    ...placeComparatorLabel(spec.axis, room, rowsTop - line * 0.65),
    ...(plan.stacked ? placeRepeatedAxes(spec.axis, spec.locale, room, rows) : []),
  ];
  const bodyBottom = bottom + line + em * 0.9;
  const natural = layoutFoot(spec, width, em, bodyBottom);
  const foot = layoutFoot(spec, width, em, bodyBottom + Math.max(0, leastHeight - natural.height));
  const rules = rows.map(({ box }): PlacedLine => ({
    x1: 0,
    y1: box.y,
    x2: width,
    y2: box.y,
    color: 'hairline',
    width: plan.style.hairline,
  }));
  const backdrop = joinScenes({ ...emptyScene, lines: rules }, placeGrid(spec.axis, spec.locale, room), { ...emptyScene, texts });
  const overlay = placeReferenceLines(spec.axis, room);
  return {
    width,
    height: foot.height,
    frame: { ...head, ...foot },
    backdrop,
    items: rows,
    overlay,
  };
}

function layoutRows(spec: RankedSpec, plan: RankedPlan, top: number): readonly RankedRowLayout[] {
  const strip = axisStripHeight(spec.axis, plan.style.em);
  const rows: RankedRowLayout[] = [];
  let y = top;
  for (const [index, row] of spec.rows.entries()) {
    const placed = layoutRankedRow(row, y, plan);
    const height = placed.box.height + (plan.stacked && repeatsAxisAfter(index, spec.rows.length) ? strip : 0);
    rows.push({ ...placed, box: { ...placed.box, height } });
    y += height;
  }
  return rows;
}
