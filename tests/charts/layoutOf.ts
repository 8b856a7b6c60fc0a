import type { Canvas } from '../../src/charts/Canvas.ts';
import type { ChartSpec } from '../../src/charts/ChartSpec.ts';
import { layoutCoverage } from '../../src/charts/coverage/layoutCoverage.ts';
import { emptyScene } from '../../src/charts/emptyScene.ts';
import { joinScenes } from '../../src/charts/joinScenes.ts';
import { layoutRanked } from '../../src/charts/ranked/layoutRanked.ts';
import type { Scene } from '../../src/charts/Scene.ts';

export interface WholeLayout {
  readonly width: number;
  readonly height: number;
  readonly rowBoxes: readonly {
    readonly id: string;
    readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  }[];
  /** Everything that is drawn, in one scene. */
  readonly scene: Scene;
}

/** A chart's layout with all its parts put together. */
export function layoutOf(spec: ChartSpec, canvas: Canvas): WholeLayout {
  const layout = spec.kind === 'coverage' ? layoutCoverage(spec, canvas) : layoutRanked(spec, canvas);
  const overlay = 'overlay' in layout ? layout.overlay : emptyScene;
  const frame = { ...emptyScene, texts: [...layout.frame.head, ...layout.frame.foot] };
  return { ...layout, scene: joinScenes(frame, layout.backdrop, ...layout.rows.map((row) => row.scene), overlay) };
}
