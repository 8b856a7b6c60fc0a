import type { Box } from '../Box.ts';
import type { Canvas } from '../Canvas.ts';
import type { ChartItem, ChartLayout } from '../ChartLayout.ts';
import { emptyScene } from '../emptyScene.ts';
import { areaLook, signPath } from '../map/areaLook.ts';
import { areaName } from '../map/areaName.ts';
import { classColors } from '../map/classColors.ts';
import { layoutMap, type PlacedBody } from '../map/layoutMap.ts';
import { outlineColor } from '../map/outlineColor.ts';
import type { PlacedPath, PlacedText } from '../Scene.ts';
import type { ChoroplethSpec, OutlinedAreaSpec } from './ChoroplethSpec.ts';
import { type AreaOutline, outlineIn } from './outlineIn.ts';
import { middleOf, placeAreaNames } from './placeAreaNames.ts';
import { projectOutlines } from './projectOutlines.ts';

/** Body text sizes that the map takes at most in width where the height is free. */
const widest = 52;
/** Shares of body text: names on the map, and the line around what the reader chose. */
const share = { name: 0.72, outline: 0.16, border: 0.06, sign: 0.28 };

/**
 * Lays out the same values as the tile map on the boundaries that a planner loaded.
 *
 * @returns px from the top left, rounded to 0.1. Items in the order of the spec, without the areas that have no polygon. The smallest areas stay visible.
 */
export function layoutChoropleth(spec: ChoroplethSpec, canvas: Canvas): ChartLayout {
  const plane = projectOutlines(spec);
  const colors = classColors(spec.legend);

  function place(frame: Box, em: number): PlacedBody {
    const scale = frame.width / plane.width;
    const drawn = spec.areas.flatMap((area, index) => {
      const outline = outlineIn(plane.areas[index] ?? [], plane, frame, scale);
      return outline === null ? [] : [{ area, outline, look: areaLook(area.fill, colors) }];
    });
    const names = placeAreaNames(
      drawn.map(({ area, outline, look }) => ({
        ...(look.sign === 'none' && area.fill !== 'not-covered' ? area : unnamed),
        ring: outline.mainRing,
        holes: outline.mainHoles,
        color: look.text,
      })),
      em * share.name,
    );
    const border = Math.max(0.5, em * share.border);
    const items = drawn.map(({ area, outline, look }, index): ChartItem => {
      const line = look.line === 'none' ? ('paper' as const) : look.line;
      const shape: PlacedPath = { d: outline.d, fill: look.fill, stroke: line, strokeWidth: border };
      const paths = [shape, ...signOf(outline, look.sign, em, border)];
      const texts: PlacedText[] = [names[index] ?? null].filter((text) => text !== null);
      return { id: area.id, name: areaName(area), box: outline.box, scene: { ...emptyScene, paths, texts } };
    });
    const color = outlineColor(spec.legend.scale);
    const chosen = drawn.filter(({ area }) => area.outlined);
    const outlines = chosen.map(({ outline }): PlacedPath => ({
      d: outline.d,
      fill: 'none',
      stroke: color,
      strokeWidth: em * share.outline,
    }));
    return { items, overlay: { ...emptyScene, paths: outlines }, taken: drawn.map(({ outline }) => outline.box) };
  }
  return layoutMap(spec, canvas, { aspect: plane.width / plane.height, widest, place });
}

const unnamed: Pick<OutlinedAreaSpec, 'name' | 'short'> = { name: '', short: '' };

function signOf(outline: AreaOutline, sign: Parameters<typeof signPath>[0], em: number, strokeWidth: number): readonly PlacedPath[] {
  const [x, y] = middleOf(outline.mainRing);
  const half = Math.min(em * share.sign, Math.max(outline.box.width, outline.box.height) * 0.2);
  const d = signPath(sign, x, y, half);
  return d === '' ? [] : [{ d, fill: 'none', stroke: 'muted', strokeWidth: strokeWidth * 1.5 }];
}
