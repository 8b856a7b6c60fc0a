import type { Box } from '../Box.ts';
import type { Canvas } from '../Canvas.ts';
import type { ChartItem, ChartLayout } from '../ChartLayout.ts';
import { layoutFoot, layoutHead } from '../layoutFrame.ts';
import { overlaps } from '../overlaps.ts';
import { roundLayout } from '../roundLayout.ts';
import type { Scene } from '../Scene.ts';
import type { MapSpec } from './MapSpec.ts';
import { placeLegend } from './placeLegend.ts';

/** The part of a map that differs between kinds. */
export interface MapBody {
  /** Width through height. */
  readonly aspect: number;
  /** Body text sizes that it takes at most in width where the height is free; twice as many where the map has a height to fill. */
  readonly widest: number;
  /** Draws into a box of that aspect, px. */
  readonly place: (box: Box, em: number) => PlacedBody;
}

export interface PlacedBody {
  readonly items: readonly ChartItem[];
  readonly overlay: Scene;
  /** Where something is drawn: the legend keeps clear of it. */
  readonly taken: readonly Box[];
}

/** Body text sizes of a picture in which the legend may stand beside the map. */
const widthForLegendBeside = 34;
const widestLegend = 26;
const textSizes = [1, 0.9, 0.8, 0.7, 0.6, 0.55];

/**
 * Lays out a map with its legend: in the upper right where the map leaves room (the Kattegat does), else above it.
 *
 * @returns px, rounded to 0.1. With a fixed canvas height the map takes what is left, then the text gives; a picture that still does not fit is taller.
 */
export function layoutMap(spec: MapSpec, canvas: Canvas, body: MapBody): ChartLayout {
  const target = canvas.height;
  const attempts = target === null ? [1] : textSizes;
  let layout = layoutAt(spec, canvas, body, canvas.fontSize);
  for (const share of attempts) {
    layout = layoutAt(spec, canvas, body, canvas.fontSize * share);
    if (target === null || layout.height <= target) break;
  }
  return roundLayout(layout);
}

function layoutAt(spec: MapSpec, canvas: Canvas, body: MapBody, em: number): ChartLayout {
  const { width } = canvas;
  const head = layoutHead(spec, width, em);
  const gap = em * 0.9;
  const footHeight = layoutFoot(spec, width, em, 0).height;
  const mapBox = (top: number): Box => {
    const free = canvas.height === null ? Infinity : Math.max(em * 8, canvas.height - top - gap - footHeight);
    const mapWidth = Math.min(width, free * body.aspect, em * body.widest * (canvas.height === null ? 1 : 2));
    return { x: 0, y: top, width: mapWidth, height: mapWidth / body.aspect };
  };
  const legendWidth = Math.min(em * widestLegend, width * 0.45);
  const beside = { left: width - legendWidth, width: legendWidth, top: head.bodyTop, em };
  let legend = placeLegend(spec.legend, beside);
  let box = mapBox(head.bodyTop);
  let placed = body.place(box, em);
  const legendBox = { x: beside.left, y: beside.top, width: legendWidth, height: legend.height };
  if (width < em * widthForLegendBeside || placed.taken.some((each) => overlaps(each, legendBox, em))) {
    legend = placeLegend(spec.legend, { ...beside, left: 0, width });
    box = mapBox(head.bodyTop + legend.height + em);
    placed = body.place(box, em);
  }
  const bottom = Math.max(box.y + box.height, head.bodyTop + legend.height) + gap;
  const foot = layoutFoot(spec, width, em, Math.max(bottom, canvas.height === null ? 0 : canvas.height - footHeight));
  return {
    width,
    height: foot.height,
    frame: { ...head, ...foot },
    backdrop: legend.scene,
    items: placed.items,
    itemsKeepToBoxes: false,
    overlay: placed.overlay,
  };
}
