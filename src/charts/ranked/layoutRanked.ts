import type { Canvas } from '../Canvas.ts';
import type { ChartLayout } from '../ChartLayout.ts';
import { layoutRows } from '../rows/layoutRows.ts';
import { placeMark } from './placeMark.ts';
import type { RankedSpec } from './RankedSpec.ts';

/** Lays out one indicator, one row per municipality, against the comparator's line; as `layoutRows` lays out rows. */
export function layoutRanked(spec: RankedSpec, canvas: Canvas): ChartLayout {
  const { axis } = spec;
  return layoutRows(
    {
      spec,
      axis,
      comparators: axis.comparator === null ? [] : [axis.comparator],
      keys: [],
      values: spec.rows.map((row) => row.value),
      aside: 'after',
      rows: spec.rows.map((row) => ({
        id: row.id,
        label: row.label,
        emphasis: row.emphasis,
        rank: row.rank,
        value: { known: row.value !== null, text: row.text },
        aside: row.counts,
        note: row.note,
        markHalf: ({ style }) => (axis.fromZero ? style.barHeight / 2 : style.dotRadius) + style.em * 0.1,
        mark: (plan) => placeMark(row, axis, plan),
      })),
    },
    canvas,
  );
}
