import type { RankedSpec } from './RankedSpec.ts';
import type { Fit } from '../fitHeight.ts';
import type { Interval } from '../freeIntervals.ts';
import { measureText } from '../measureText.ts';
import { valueScale } from '../valueScale.ts';
import type { RankedPlan } from './RankedPlan.ts';
import { rankedStyle, type RankedStyle } from './rankedStyle.ts';

/** Width in body text sizes from which a row is one line (30 is 480 px on a page). */
const widthForOneLine = 30;

/** Settles columns and scale once for all rows. */
export function planRanked(spec: RankedSpec, width: number, fit: Fit): RankedPlan {
  const style = rankedStyle(spec.rows.length, fit);
  const stacked = width < widthForOneLine * fit.em;
  const columns = stacked ? stackedColumns(spec, width, style) : lineColumns(spec, width, style);
  const [left, right] = columns.plot;
  const inset = spec.axis.fromZero ? 0 : style.dotRadius + fit.em * 0.2;
  const values = [...spec.rows.map((row) => row.value), spec.axis.comparator?.value ?? null];
  const scale = valueScale(values, spec.axis.fromZero, [left + inset, right - Math.max(inset, style.hairline * 2)]);
  const comparatorX = spec.axis.comparator ? scale(spec.axis.comparator.value) : null;
  return { spec, width, style, stacked, scale, comparatorX, ...columns };
}

type Columns = Pick<RankedPlan, 'rankRight' | 'name' | 'valueRight' | 'countsRight' | 'plot'>;

function widest(texts: readonly string[], size: number, weight: 400 | 700): number {
  return Math.max(0, ...texts.map((text) => measureText(text, size, weight)));
}

function rankWidth(spec: RankedSpec, style: RankedStyle): number {
  return widest(
    spec.rows.map((row) => row.rank ?? ''),
    style.smallSize,
    400,
  );
}

function lineColumns(spec: RankedSpec, width: number, style: RankedStyle): Columns {
  const { em } = style;
  const rankRight = rankWidth(spec, style);
  const nameLeft = rankRight > 0 ? rankRight + em * 0.7 : 0;
  const nameRight =
    nameLeft +
    Math.min(
      widest(
        spec.rows.map((row) => row.label),
        style.textSize,
        700,
      ),
      width * 0.28,
    );
  const known = spec.rows.filter((row) => row.value !== null);
  const valueRight =
    nameRight +
    em * 1.2 +
    widest(
      known.map((row) => row.text),
      style.textSize,
      700,
    );
  const counts = widest(
    spec.rows.map((row) => row.counts),
    style.smallSize,
    400,
  );
  const countsRight = counts > 0 ? valueRight + em * 0.8 + counts : valueRight;
  const plot: Interval = [countsRight + em * 1.4, width];
  return { rankRight, name: [nameLeft, nameRight], valueRight, countsRight, plot };
}

function stackedColumns(spec: RankedSpec, width: number, style: RankedStyle): Columns {
  const rankRight = rankWidth(spec, style);
  const nameLeft = rankRight > 0 ? rankRight + style.em * 0.6 : 0;
  const known = spec.rows.filter((row) => row.value !== null);
  const values = widest(
    known.map((row) => row.text),
    style.textSize,
    700,
  );
  const countsRight = width - values - (values > 0 ? style.em * 0.6 : 0);
  const counts = widest(
    spec.rows.map((row) => row.counts),
    style.smallSize,
    400,
  );
  const nameRight = Math.max(nameLeft + style.em * 4, countsRight - counts - style.em * 0.6);
  return { rankRight, name: [nameLeft, nameRight], valueRight: width, countsRight, plot: [nameLeft, width] };
}
