import type { Canvas } from '../Canvas.ts';
import type { ChartLayout } from '../ChartLayout.ts';
import type { ComparatorMark } from '../ChartParts.ts';
import { markColor } from '../markColor.ts';
import { placeWay } from '../placeWay.ts';
import { layoutRows } from '../rows/layoutRows.ts';
import type { Row, RowMark } from '../rows/RowsChart.ts';
import type { RowsPlan } from '../rows/RowsPlan.ts';
import type { DumbbellRowSpec, DumbbellSpec } from './DumbbellSpec.ts';

/** Lays out the way from one figure to another, one row per municipality, against the comparators' lines; as `layoutRows` lays out rows. */
export function layoutDumbbell(spec: DumbbellSpec, canvas: Canvas): ChartLayout {
  return layoutRows(
    {
      spec,
      axis: spec.axis,
      comparators: comparatorsOf(spec),
      keys: [
        { sign: 'ring', text: spec.fromLabel },
        { sign: 'arrow', text: '' },
        { sign: 'dot', text: spec.toLabel },
      ],
      values: spec.rows.flatMap((row) => [row.from.value, row.to.value]),
      aside: 'before',
      rows: spec.rows.map(rowOf),
    },
    canvas,
  );
}

function comparatorsOf({ axis, fromComparator }: DumbbellSpec): readonly ComparatorMark[] {
  return [...(fromComparator ? [{ ...fromComparator, quiet: true }] : []), ...(axis.comparator ? [axis.comparator] : [])];
}

function rowOf(row: DumbbellRowSpec): Row {
  const { id, label, emphasis, from, to, note } = row;
  const fromMissing = from.value === null && to.value !== null ? from.text : '';
  return {
    id,
    label,
    emphasis,
    rank: null,
    value: { known: to.value !== null, text: to.text },
    aside: from.value === null ? '' : from.text,
    note: [fromMissing, note ?? ''].filter((text) => text !== '').join(' · '),
    markHalf: ({ style }) => style.dotRadius + style.em * 0.1,
    mark: (plan) => placeMark(row, plan),
  };
}

/** Where both figures are the same, only the filled dot is drawn. */
function placeMark(row: DumbbellRowSpec, { scale, style }: RowsPlan): RowMark {
  const to = row.to.value === null ? null : scale(row.to.value);
  const from = row.from.value === null || row.from.value === row.to.value ? null : scale(row.from.value);
  const xs = [from, to].filter((x): x is number => x !== null);
  const r = style.dotRadius;
  return {
    scene: placeWay(from, to, markColor(row.emphasis), r),
    extent: xs.length === 0 ? null : [Math.min(...xs) - r, Math.max(...xs) + r],
  };
}
