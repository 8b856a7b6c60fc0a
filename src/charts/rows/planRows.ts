import type { Fit } from '../fitHeight.ts';
import type { Interval } from '../freeIntervals.ts';
import { measureText } from '../measureText.ts';
import { valueScale } from '../valueScale.ts';
import { zeroOf } from '../zeroOf.ts';
import type { RowsChart } from './RowsChart.ts';
import type { RowsPlan } from './RowsPlan.ts';
import { rowsStyle, type RowsStyle } from './rowsStyle.ts';

/** Width in body text sizes from which a row is one line (30 is 480 px on a page). */
const widthForOneLine = 30;

/** Settles columns and scale once for all rows. */
export function planRows(chart: RowsChart, width: number, fit: Fit): RowsPlan {
  const style = rowsStyle(chart.rows.length, fit);
  const stacked = width < widthForOneLine * fit.em;
  const columns = stacked ? stackedColumns(chart, width, style) : lineColumns(chart, width, style);
  const [left, right] = columns.plot;
  const inset = chart.axis.fromZero ? 0 : style.dotRadius + fit.em * 0.2;
  const values = [...chart.values, ...chart.comparators.map((mark) => mark.value)];
  const scale = valueScale(values, chart.axis.fromZero, [left + inset, right - Math.max(inset, style.hairline * 2)]);
  const zero = zeroOf(chart.axis, scale);
  const lineXs = [...chart.comparators.map((mark) => scale(mark.value)), ...(zero === null ? [] : [zero])];
  return { width, style, stacked, scale, lineXs, ...columns };
}

type Columns = Pick<RowsPlan, 'rankRight' | 'name' | 'valueRight' | 'asideRight' | 'plot'>;

function widest(texts: readonly string[], size: number, weight: 400 | 700): number {
  return Math.max(0, ...texts.map((text) => measureText(text, size, weight)));
}

/** px of the widest rank, name, value and quiet text. */
function widths(chart: RowsChart, style: RowsStyle) {
  const { rows } = chart;
  return {
    rank: widest(
      rows.map((row) => row.rank ?? ''),
      style.smallSize,
      400,
    ),
    name: widest(
      rows.map((row) => row.label),
      style.textSize,
      700,
    ),
    value: widest(
      rows.filter((row) => row.value.known).map((row) => row.value.text),
      style.textSize,
      700,
    ),
    aside: widest(
      rows.map((row) => row.aside),
      style.smallSize,
      400,
    ),
  };
}

function lineColumns(chart: RowsChart, width: number, style: RowsStyle): Columns {
  const { em } = style;
  const { rank, name, value, aside } = widths(chart, style);
  const nameLeft = rank > 0 ? rank + em * 0.7 : 0;
  const nameRight = nameLeft + Math.min(name, width * 0.28);
  const gap = aside > 0 ? em * 0.8 : 0;
  const start = nameRight + em * 1.2;
  const end = start + value + gap + aside;
  const [valueRight, asideRight] = chart.aside === 'after' ? [start + value, end] : [end, start + aside];
  return { rankRight: rank, name: [nameLeft, nameRight], valueRight, asideRight, plot: [end + em * 1.4, width] };
}

function stackedColumns(chart: RowsChart, width: number, style: RowsStyle): Columns {
  const { em } = style;
  const { rank, value, aside } = widths(chart, style);
  const nameLeft = rank > 0 ? rank + em * 0.6 : 0;
  const asideRight = width - value - (value > 0 ? em * 0.6 : 0);
  const plot: Interval = [nameLeft, width];
  const nameRight = Math.max(nameLeft + em * 4, asideRight - aside - em * 0.6);
  return { rankRight: rank, name: [nameLeft, nameRight], valueRight: width, asideRight, plot };
}
