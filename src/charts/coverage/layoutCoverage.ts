import type { Canvas } from '../Canvas.ts';
import type { ChartLayout } from '../ChartLayout.ts';
import type { CoverageSpec } from './CoverageSpec.ts';
import { emptyScene } from '../emptyScene.ts';
import { type Fit, fitHeight } from '../fitHeight.ts';
import { joinScenes } from '../joinScenes.ts';
import { layoutFoot, layoutHead } from '../layoutFrame.ts';
import { type AxisRoom, placeComparatorLine, placeGrid, placeZeroLine } from '../placeAxis.ts';
import { axisEndHeights, placeAxisEnds } from '../placeAxisEnds.ts';
import { axisStripHeight, placeRepeatedAxes, repeatsAxisAfter } from '../repeatedAxis.ts';
import { roundLayout } from '../roundLayout.ts';
import { ruleAcross } from '../ruleAcross.ts';
import { textBox } from '../textBox.ts';
import type { CoverageRowLayout } from './CoverageRowLayout.ts';
import type { CoveragePlan } from './CoveragePlan.ts';
import { layoutColumnsRow } from './layoutColumnsRow.ts';
import { layoutStackedRow } from './layoutStackedRow.ts';
import { placeHeader } from './placeHeader.ts';
import { planCoverage } from './planCoverage.ts';

/**
 * Lays out the coverage chart: one row per municipality with its capacities, its vacant share, and its insured per capacity and per filled.
 *
 * @returns px from the top left, rounded to 0.1. Rows keep their order. A row without values keeps its place and its text.
 *   With a fixed canvas height rows grow or shrink, then the text; a chart that still does not fit is taller than its canvas.
 */
export function layoutCoverage(spec: CoverageSpec, canvas: Canvas): ChartLayout {
  const fit = fitHeight(canvas, (each) => layoutAt(spec, canvas.width, each, 0).height);
  return roundLayout(layoutAt(spec, canvas.width, fit, canvas.height ?? 0));
}

function layoutAt(spec: CoverageSpec, width: number, fit: Fit, leastHeight: number): ChartLayout {
  const plan = planCoverage(spec, width, fit);
  const { em } = fit;
  const stacked = plan.panels.arrangement === 'stacked';
  const compact = plan.style.labelAt === 'end' && !stacked;
  const head = layoutHead(spec, width, em);
  const header = placeHeader(spec, plan, head.bodyTop);
  const axis = spec.ratio;
  const comparators = axis.comparator === null ? [] : [axis.comparator];
  const labelled = stacked ? [] : comparators;
  const ends = axisEndHeights(labelled, compact, em);
  const rowsTop = header.bottom + ends.above + em * (stacked ? 0.5 : 0.25);
  const rows = layoutRows(spec, plan, rowsTop);
  const rowsBottom = rows.at(-1)?.box.y ?? rowsTop;
  const bottom = rows.length === 0 ? rowsBottom : rowsBottom + (rows.at(-1)?.box.height ?? 0);
  const room: AxisRoom = {
    panel: plan.panels.ratio,
    scale: plan.ratio.scale,
    bands: stacked ? rows.map((row) => row.band) : [[rowsTop, bottom]],
    overshoot: stacked ? 0 : em * 0.2,
    texts: rows.flatMap((row) => row.texts.map(textBox)),
    em,
    hairline: plan.style.hairline,
  };
  const texts = [
    ...placeAxisEnds(axis, labelled, spec.locale, room, { top: rowsTop, bottom, both: compact }),
    ...(stacked ? placeRepeatedAxes(axis, comparators, spec.locale, room, rows) : []),
  ];
  const bodyBottom = bottom + ends.below + em * 0.9;
  const natural = layoutFoot(spec, width, em, bodyBottom);
  const foot = layoutFoot(spec, width, em, bodyBottom + Math.max(0, leastHeight - natural.height));
  const backdrop = joinScenes(
    {
      ...emptyScene,
      paths: ruleAcross(
        rows.map(({ box }) => box.y),
        { picture: width, line: plan.style.hairline },
      ),
    },
    header.scene,
    placeGrid(axis, spec.locale, room),
    placeZeroLine(axis, room),
    ...comparators.map((mark) => placeComparatorLine(mark, room)),
    { ...emptyScene, texts },
  );
  return { width, height: foot.height, frame: { ...head, ...foot }, backdrop, items: rows, itemsKeepToBoxes: true, overlay: emptyScene };
}

function layoutRows(spec: CoverageSpec, plan: CoveragePlan, top: number): readonly CoverageRowLayout[] {
  const stacked = plan.panels.arrangement === 'stacked';
  const layoutRow = stacked ? layoutStackedRow : layoutColumnsRow;
  const strip = axisStripHeight(spec.ratio.comparator === null ? [] : [spec.ratio.comparator], plan.style.em);
  const rows: CoverageRowLayout[] = [];
  let y = top;
  for (const [index, row] of spec.rows.entries()) {
    const placed = layoutRow(row, y, plan, stacked && repeatsAxisAfter(index, spec.rows.length) ? strip : 0);
    rows.push(placed);
    y += placed.box.height;
  }
  return rows;
}
