import type { Box } from '../Box.ts';
import type { ChartItem } from '../ChartLayout.ts';
import type { StepColor } from '../ColorName.ts';
import { emptyScene } from '../emptyScene.ts';
import { areaLook, signPath } from '../map/areaLook.ts';
import { areaName } from '../map/areaName.ts';
import { boxPath } from '../map/boxPath.ts';
import { measureText } from '../measureText.ts';
import type { PlacedPath, PlacedText } from '../Scene.ts';
import type { TileSpec } from './TilemapSpec.ts';

/** Shares of a tile's side: the water around it, the room for its text, the text itself at most, a sign for a missing value. */
const share = { gap: 0.035, text: 0.84, size: 0.34, sign: 0.2, cornerSign: 0.09 };
/** Shares of body text: letters in a tile are never smaller, nor larger, and all the same. */
const letters = { least: 0.6, most: 1 };

/** One municipality: its tile, filled by its class, with as much of its name as can be read in it. */
export function placeTile(
  area: TileSpec,
  box: Box,
  { em, colors }: { readonly em: number; readonly colors: readonly StepColor[] },
): ChartItem {
  const look = areaLook(area.fill, colors);
  const stroke = Math.max(1, box.width * 0.03);
  const inset = box.width * share.gap + (look.line === 'none' ? 0 : stroke / 2);
  const text = nameIn(area, box, em);
  const texts: PlacedText[] = text === null ? [] : [{ ...text, color: look.text }];
  const paths: PlacedPath[] = [
    { d: boxPath(shrink(box, inset)), fill: look.fill, stroke: look.line, strokeWidth: look.line === 'none' ? 0 : stroke },
  ];
  const half = box.width * (text === null ? share.sign : share.cornerSign);
  const off = text === null ? 0 : box.width * 0.3;
  const sign = signPath(look.sign, box.x + box.width / 2 + off, box.y + box.height / 2 - off, half);
  if (sign !== '') paths.push({ d: sign, fill: 'none', stroke: 'muted', strokeWidth: stroke });
  return { id: area.id, name: areaName(area), box, scene: { ...emptyScene, paths, texts } };
}

function nameIn(area: TileSpec, box: Box, em: number): Omit<PlacedText, 'color'> | null {
  const size = Math.min(em * letters.most, box.width * share.size);
  const text = [area.name, area.short].find((each) => each !== '' && measureText(each, size, 600) <= box.width * share.text);
  if (text === undefined || size < em * letters.least) return null;
  return { text, x: box.x + box.width / 2, y: box.y + box.height / 2 + size * 0.33, anchor: 'middle', size, weight: 600 };
}

function shrink({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}
