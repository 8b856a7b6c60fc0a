import type { Canvas } from '../../src/charts/Canvas.ts';
import type { ChartLayout } from '../../src/charts/ChartLayout.ts';
import type { ChartSpec } from '../../src/charts/ChartSpec.ts';
import { emptyScene } from '../../src/charts/emptyScene.ts';
import { joinScenes } from '../../src/charts/joinScenes.ts';
import { layoutChart } from '../../src/charts/layoutChart.ts';
import type { Scene } from '../../src/charts/Scene.ts';

export interface WholeLayout extends ChartLayout {
  /** Everything that is drawn, in one scene. */
  readonly scene: Scene;
}

/** A chart's layout with all its parts put together. */
export function layoutOf(spec: ChartSpec, canvas: Canvas): WholeLayout {
  const layout = layoutChart(spec, canvas);
  const frame = { ...emptyScene, texts: [...layout.frame.head, ...layout.frame.foot] };
  return { ...layout, scene: joinScenes(frame, layout.backdrop, ...layout.items.map((item) => item.scene), layout.overlay) };
}
