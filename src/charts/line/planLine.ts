import { type EndLabel, endLabelWidth, setEndLabel } from '../EndLabel.ts';
import { layoutFoot } from '../layoutFrame.ts';
import type { Key } from '../placeKeys.ts';
import { roundPx } from '../roundPx.ts';
import { placeAxisHead } from '../time/placeAxisHead.ts';
import { placeMarkList } from '../time/placeMarkList.ts';
import { signRowHeight } from '../time/placeMarks.ts';
import { comparatorStyle, seriesStyle } from '../time/seriesStyle.ts';
import { signMarks } from '../time/signMarks.ts';
import { timeScale } from '../time/timeScale.ts';
import { isSpan } from './contextSpan.ts';
import type { LinePlan } from './LinePlan.ts';
import type { LineSpec } from './LineSpec.ts';

/** In body text sizes: a picture narrower than this gives its labels a larger share. */
const narrow = 34;

/** Settles everything but the plot's height. */
export function planLine(spec: LineSpec, width: number, em: number): LinePlan {
  const smallSize = roundPx(em * 0.85);
  const marks = signMarks(spec.marks, timeScale(spec.dates, [0, width]));
  const labelSize = roundPx(em * 0.95);
  const texts = labelsOf(spec);
  const widest = Math.max(0, ...texts.map((label) => endLabelWidth(label, labelSize)));
  const labelWidth = Math.min(widest, width * (width < narrow * em ? 0.38 : 0.3));
  const labels = texts.map((label) => setEndLabel(label, labelWidth, labelSize));
  const span = isSpan(spec, width - labelWidth);
  const head = placeAxisHead(spec, spec.axis.title, keysOf(spec, span), width, em);
  const has = (kind: 'break' | 'note') => marks.some((mark) => mark.kind === kind);
  const plotTop = head.bottom + em * 0.7 + (has('break') ? signRowHeight * smallSize : 0);
  const datesAway = em * 0.95 + (has('note') ? signRowHeight * smallSize : 0);
  const listAway = datesAway + em * 0.95;
  const list = placeMarkList(marks, { width, top: 0, size: smallSize });
  const foot = layoutFoot(spec, width, em, 0);
  return {
    spec,
    width,
    em,
    smallSize,
    hairline: Math.max(1, em / 16),
    span,
    head,
    marks,
    labels,
    labelLeft: width - labelWidth,
    plotTop,
    datesAway,
    listAway,
    rest: plotTop + listAway + list.height + em * 0.6 + foot.height,
    least: Math.max(
      em * 3,
      labels.reduce((sum, { height }) => sum + height, 0),
    ),
    natural: Math.max(12 * em, Math.min(26 * em, width * 0.45)),
  };
}

function labelsOf(spec: LineSpec): readonly EndLabel[] {
  const series = spec.series.map((each): EndLabel => ({
    name: each.label,
    value: each.text,
    color: seriesStyle(each.emphasis).text,
    strong: each.emphasis === 'highlight',
  }));
  const { comparator } = spec;
  return comparator ? [...series, { name: comparator.label, value: comparator.text, color: comparatorStyle.text, strong: true }] : series;
}

function keysOf(spec: LineSpec, span: boolean): readonly Key[] {
  const named = spec.comparator ? [...spec.series, spec.comparator] : spec.series;
  const revised = named.some((each) => each.earlier.length > 0);
  return [
    ...(spec.context && spec.context.series.length > 0 ? [contextKey(spec.context, span)] : []),
    ...(revised && spec.earlierLabel !== '' ? [{ sign: 'ring' as const, text: spec.earlierLabel }] : []),
  ];
}

function contextKey({ label, spanLabel }: NonNullable<LineSpec['context']>, span: boolean): Key {
  return span ? { sign: 'pale-field', text: spanLabel } : { sign: 'pale-trend', text: label };
}
