import type { Canvas } from '../../charts/Canvas.ts';
import type { ChartItem, ChartLayout } from '../../charts/ChartLayout.ts';
import { emptyScene } from '../../charts/emptyScene.ts';
import { layoutChart } from '../../charts/layoutChart.ts';
import type { ChartView } from '../../model/ChartView.ts';
import { drawnParts, isDrawn } from './drawnParts.ts';
import { InTurn, type Sight } from './InTurn.ts';

/** A chart as it stands on the page. */
export interface DrawnChart {
  readonly view: ChartView;
  readonly canvas: Canvas;
  /** Its items are those drawn so far. */
  readonly layout: ChartLayout;
}

const blank: ChartItem = { id: '', name: '', box: { x: 0, y: -Infinity, width: 0, height: 0 }, scene: emptyScene };

/** A chart of which the items in sight are drawn first. */
export class ChartInTurn extends InTurn {
  #drawn = $state.raw<DrawnChart | null>(null);
  #wanted: { readonly view: ChartView; readonly canvas: Canvas } | null = null;
  /** Of the wanted view; null until it is needed. */
  #layout: ChartLayout | null = null;

  /** Null until the chart had its first turn. */
  get drawn(): DrawnChart | null {
    return this.#drawn;
  }

  /** @param whole Whether nothing may wait: for print. */
  show({ view, canvas, whole }: { readonly view: ChartView; readonly canvas: Canvas; readonly whole: boolean }): void {
    this.#wanted = { view, canvas };
    this.#layout = null;
    this.begin(whole);
  }

  protected override get height(): number {
    return this.#drawn?.layout.height ?? 0;
  }

  protected override get isWaiting(): boolean {
    return this.#wanted !== null && (this.#layout === null || !isDrawn(this.#layout.items, this.#drawn?.layout.items ?? []));
  }

  protected override draw(sight: Sight, more: number): void {
    if (!this.#wanted) return;
    const { view, canvas } = this.#wanted;
    this.#layout ??= layoutChart(view.spec, canvas);
    const layout = this.#layout;
    const isSeen = ({ box }: ChartItem): boolean => box.y < sight.to && box.y + box.height > sight.from;
    const before = this.#drawn?.layout.items ?? [];
    const items = layout.itemsKeepToBoxes ? drawnParts(layout.items, before, { isSeen, more, blank }) : layout.items;
    this.#drawn = { view, canvas, layout: isDrawn(layout.items, items) ? layout : { ...layout, items } };
  }
}
