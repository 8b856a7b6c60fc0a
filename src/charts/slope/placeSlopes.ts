import type { ScaleLinear } from 'd3';
import type { Box } from '../Box.ts';
import type { ChartItem } from '../ChartLayout.ts';
import { emptyScene } from '../emptyScene.ts';
import { joinScenes } from '../joinScenes.ts';
import { type PlacedLabel, placeEndLabels } from '../placeEndLabels.ts';
import type { Scene } from '../Scene.ts';
import { drawSlope, type DrawnSlope } from './drawSlope.ts';
import type { SlopePlan } from './SlopePlan.ts';

/** Draws every named row with its labels: the areas' as items, the comparator's apart, to lie over them. */
export function placeSlopes(
  plan: SlopePlan,
  y: ScaleLinear<number, number>,
  plot: { readonly top: number; readonly bottom: number },
): { readonly items: ChartItem[]; readonly comparator: Scene } {
  const drawn = plan.rows.map(({ row, style }) => drawSlope(row, style, plan, y));
  const left = placeSide('left');
  const right = placeSide('right');
  const items: ChartItem[] = [];
  let comparator = emptyScene;
  for (const [index, { id, row }] of plan.rows.entries()) {
    const { scene, ends } = drawn[index]!;
    const labels = [left.get(index), right.get(index)].filter((label) => label !== undefined);
    const whole = joinScenes(scene, ...labels.map(({ texts, leader }) => ({ ...emptyScene, lines: leader, texts })));
    if (id === null) comparator = whole;
    else items.push({ id, name: row.label, box: boxOf(labels, ends), scene: whole });
  }
  return { items, comparator };

  function placeSide(side: 'left' | 'right'): ReadonlyMap<number, PlacedLabel> {
    const at = side === 'left' ? 0 : 1;
    const wishes = plan.rows.flatMap((row, index) => {
      const label = row[side];
      return label === null ? [] : [{ index, label, tip: drawn[index]?.ends[at] ?? null }];
    });
    const placed = placeEndLabels(wishes, { side, edge: plan.labels[at], ...plot, hairline: plan.hairline });
    return new Map(wishes.map(({ index }, order) => [index, placed[order]!]));
  }
}

/** The label at the newer end, which has the name; else the one at the older. */
function boxOf(labels: readonly PlacedLabel[], ends: DrawnSlope['ends']): Box {
  const label = labels.at(-1);
  const end = ends[1] ?? ends[0];
  return label?.box ?? { x: end?.x ?? 0, y: end?.y ?? 0, width: 0, height: 0 };
}
