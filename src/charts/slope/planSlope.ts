import { type EndLabel, endLabelWidth, setEndLabel, type SetLabel } from '../EndLabel.ts';
import type { Interval } from '../freeIntervals.ts';
import { layoutFoot } from '../layoutFrame.ts';
import { roundPx } from '../roundPx.ts';
import { leaderRoom } from '../placeEndLabels.ts';
import { placeAxisHead } from '../time/placeAxisHead.ts';
import { comparatorStyle, type SeriesStyle, seriesStyle } from '../time/seriesStyle.ts';
import type { LabelledRow, SlopePlan } from './SlopePlan.ts';
import type { SlopeRow, SlopeSpec } from './SlopeSpec.ts';

/** The most of the width that names and values may take on one side, and on both where both have names. */
const labelShare = 0.34;
const bothShare = 0.55;

interface RowLabels extends Pick<LabelledRow, 'id' | 'row' | 'style'> {
  readonly left: EndLabel | null;
  readonly right: EndLabel | null;
}

/** Settles everything but the plot's height. Names stand on both sides where there is room, else where a row ends; a row that only begins is named there. */
export function planSlope(spec: SlopeSpec, width: number, em: number): SlopePlan {
  const size = roundPx(em * 0.95);
  const most = width * labelShare;
  const named = labelRows(spec, true);
  const [left, right] = [widest(named, 'left', size), widest(named, 'right', size)];
  const roomy = Math.max(left, right) <= most && left + right <= width * bothShare;
  const texts = roomy ? named : labelRows(spec, false);
  const widths: Interval = [Math.min(most, widest(texts, 'left', size)), Math.min(most * (roomy ? 1 : 1.25), widest(texts, 'right', size))];
  const rows = texts.map((row): LabelledRow => ({
    ...row,
    left: row.left && setEndLabel(row.left, widths[0], size),
    right: row.right && setEndLabel(row.right, widths[1], size),
  }));
  const context = spec.context && spec.context.rows.length > 0 ? [{ sign: 'pale-trend' as const, text: spec.context.label }] : [];
  const head = placeAxisHead(spec, spec.axis.title, context, width, em);
  const gap = leaderRoom(rows.length, width, em);
  const plotTop = head.bottom + em * 2;
  const foot = layoutFoot(spec, width, em, 0);
  return {
    spec,
    width,
    em,
    hairline: Math.max(1, em / 16),
    head,
    rows,
    labels: [widths[0], width - widths[1]],
    plot: [widths[0] > 0 ? widths[0] + gap : em * 0.5, width - (widths[1] > 0 ? widths[1] + gap : em * 0.5)],
    plotTop,
    rest: plotTop + em * 1.1 + foot.height,
    least: Math.max(em * 4, heightOf(rows.map((row) => row.left)), heightOf(rows.map((row) => row.right))),
    natural: Math.max(15 * em, Math.min(26 * em, width * 0.5)),
  };
}

function heightOf(labels: readonly (SetLabel | null)[]): number {
  return labels.reduce((sum, label) => sum + (label?.height ?? 0), 0);
}

function widest(rows: readonly RowLabels[], side: 'left' | 'right', size: number): number {
  return Math.max(0, ...rows.map((row) => (row[side] ? endLabelWidth(row[side], size) : 0)));
}

function labelRows(spec: SlopeSpec, namesLeft: boolean): readonly RowLabels[] {
  const areas = spec.rows.map((row) => labelRow(row, row.id, seriesStyle(row.emphasis), row.emphasis === 'highlight', namesLeft));
  return spec.comparator ? [...areas, labelRow(spec.comparator, null, comparatorStyle, true, namesLeft)] : areas;
}

function labelRow(row: SlopeRow, id: string | null, style: SeriesStyle, strong: boolean, namesLeft: boolean): RowLabels {
  const { label, from, to } = row;
  const name = { color: style.text, strong };
  const neither = from.value === null && to.value === null;
  return {
    id,
    row,
    style,
    left: from.value === null ? null : { ...name, name: namesLeft || to.value === null ? label : '', value: from.text },
    right: to.value === null && !neither ? null : { ...name, name: label, value: to.text },
  };
}
