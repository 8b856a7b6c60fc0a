import { numberFormat } from '../numberFormat.ts';
import type { Fit } from '../fitHeight.ts';
import { measureText } from '../measureText.ts';
import type { Key } from '../placeKeys.ts';
import { tickTextWidth } from '../placeValueGrid.ts';
import { roundPx } from '../roundPx.ts';
import { extentOf } from '../time/extentOf.ts';
import { placeAxisHead } from '../time/placeAxisHead.ts';
import { signRowHeight } from '../time/placeMarks.ts';
import { signMarks } from '../time/signMarks.ts';
import { timeScale } from '../time/timeScale.ts';
import { uprightAxis } from '../uprightAxis.ts';
import type { MultiplesPlan } from './MultiplesPlan.ts';
import type { MultiplesSpec } from './MultiplesSpec.ts';

/** In body text sizes. */
const leastPanel = 9;
const leastPanelOfMany = 7.6;
const many = 24;
const narrow = 34;
const leastPlot = 4.4;
const leastPlotOfMany = 3.7;
const mostPlot = 11;

/** Settles grid, scales and heads once for all panels. */
export function planMultiples(spec: MultiplesSpec, width: number, fit: Fit): MultiplesPlan {
  const { em, stretch } = fit;
  const smallSize = roundPx(em * 0.85);
  const headSize = roundPx(em * 0.95);
  const count = spec.panels.length;
  const format = numberFormat(spec.locale, spec.axis.format);
  const extent = extentOf(spec.comparator ? [...spec.panels, spec.comparator] : spec.panels);
  const gap = em * (width < narrow * em ? 0.9 : 1.3);
  const grid = (room: number) => {
    const columns = columnsFor(count, (room + gap) / em, gap / em);
    return { columns, panelWidth: (room - gap * (columns - 1)) / columns };
  };
  const wished = grid(width).panelWidth * (count > many ? 0.42 : 0.6);
  const plotHeight = Math.max((count > many ? leastPlotOfMany : leastPlot) * em, Math.min(mostPlot * em, wished)) * stretch;
  const { scale: y, ticks } = uprightAxis(extent, spec.axis.fromZero, [plotHeight, 0], format, smallSize);
  const gutter = tickTextWidth(ticks, smallSize);
  const left = gutter + (gutter > 0 ? em * 0.4 : 0);
  const { columns, panelWidth } = grid(width - left);
  const marks = signMarks(spec.marks, timeScale(spec.dates, [0, panelWidth]));
  const fits = spec.panels.every(
    (panel) => measureText(`${panel.label}  `, headSize, 700) + measureText(panel.text, headSize, 700) <= panelWidth,
  );
  const headHeight = em * (fits ? 1.45 : 2.5);
  return {
    spec,
    width,
    fit,
    smallSize,
    headSize,
    hairline: Math.max(1, em / 16),
    head: placeAxisHead(spec, spec.axis.title, keysOf(spec), width, em),
    marks,
    columns,
    panelWidth,
    gap,
    left,
    valueAt: fits ? 'beside' : 'under',
    headHeight,
    plotHeight,
    pitch: headHeight + plotHeight + em,
    signsHeight: marks.length > 0 ? signRowHeight * smallSize : 0,
    y,
    ticks,
  };
}

/** As many columns as fit, no more than rows of equal length need; two on the narrowest picture. */
function columnsFor(count: number, width: number, gap: number): number {
  const least = count > many ? leastPanelOfMany : leastPanel;
  const most = Math.max(2, Math.floor(width / (least + gap)));
  const rows = Math.max(1, Math.ceil(count / most));
  return Math.max(1, Math.ceil(count / rows));
}

function keysOf(spec: MultiplesSpec): readonly Key[] {
  const { comparator } = spec;
  const revised = [...spec.panels, ...(comparator ? [comparator] : [])].some(({ earlier }) => earlier.length > 0);
  return [
    ...(comparator ? [{ sign: 'dark-trend' as const, text: `${comparator.label} ${comparator.text}`.trim(), strong: true }] : []),
    ...(revised && spec.earlierLabel !== '' ? [{ sign: 'ring' as const, text: spec.earlierLabel }] : []),
  ];
}
