import type { ScaleTime } from 'd3';
import { once } from '../../lib/once.ts';
import type { ChartItem } from '../ChartLayout.ts';
import { emptyScene } from '../emptyScene.ts';
import { fitText } from '../fitText.ts';
import { joinScenes } from '../joinScenes.ts';
import { measureText } from '../measureText.ts';
import { placeValueGrid } from '../placeValueGrid.ts';
import type { PlacedText, Scene } from '../Scene.ts';
import { createTracer, type Tracer } from '../time/createTracer.ts';
import { drawSeries } from '../time/drawSeries.ts';
import { placeMarkRules } from '../time/placeMarks.ts';
import { comparatorStyle, seriesStyle } from '../time/seriesStyle.ts';
import { timeOf, timeScale } from '../time/timeScale.ts';
import type { AreaSeries } from '../time/TimeSpec.ts';
import type { MultiplesPlan } from './MultiplesPlan.ts';

/** Where a panel stands; px. */
export interface PanelPlace {
  readonly left: number;
  /** Of the panel, and of its plot. */
  readonly top: number;
  readonly plotTop: number;
}

/** Air at both ends of a panel's plot, in body text sizes: the last dot stays within the panel. */
const inset = 0.3;

/** The scale of time within a panel. */
export function panelTime(plan: MultiplesPlan, left: number) {
  const air = plan.fit.em * inset;
  return timeScale(plan.spec.dates, [left + air, left + plan.panelWidth - air]);
}

/** What lies under a panel's lines. */
export function panelBackdrop(plan: MultiplesPlan, { left, plotTop }: PanelPlace): Scene {
  const { hairline, plotHeight, panelWidth } = plan;
  const plot = { top: plotTop, bottom: plotTop + plotHeight };
  const ticks = plan.ticks.map((tick) => ({ ...tick, y: tick.y + plotTop }));
  return joinScenes(
    placeValueGrid(ticks, plan.y.copy().range([plot.bottom, plot.top]), [left, left + panelWidth], hairline),
    placeMarkRules(plan.marks, { scale: panelTime(plan, left), plot, hairline }),
  );
}

/** Makes panels: what they share is written once, what each draws when it is asked for. */
export function createPanelLayout(plan: MultiplesPlan): (series: AreaSeries, place: PanelPlace) => ChartItem {
  const { spec, panelWidth, plotHeight } = plan;
  const em = plan.fit.em;
  const small = em * 0.8;
  const times = spec.dates.map(({ date }) => timeOf(date));
  const columns = new Map<number, { readonly x: ScaleTime<number, number>; readonly trace: Tracer }>();
  const columnAt = (left: number) => {
    const known = columns.get(left);
    if (known) return known;
    const x = panelTime(plan, left);
    const column = { x, trace: createTracer(times.map((time) => x(time))) };
    columns.set(left, column);
    return column;
  };
  const drawn = (series: AreaSeries, { left, top, plotTop }: PanelPlace): Scene => {
    const { x, trace } = columnAt(left);
    const y = plan.y.copy().range([plotTop + plotHeight, plotTop]);
    const drawing = { em: small, x, y, dots: null };
    const { comparator } = spec;
    return joinScenes(
      comparator
        ? drawSeries(comparator, { ...trace(comparator.values, y), last: null }, { ...drawing, style: comparatorStyle })
        : emptyScene,
      drawSeries(series, trace(series.values, y), { ...drawing, style: seriesStyle(series.emphasis) }),
      { ...emptyScene, texts: panelHead(series, left, top, plan) },
    );
  };
  return (series, place) => {
    const scene = once(() => drawn(series, place));
    return {
      id: series.id,
      name: series.label,
      box: { x: place.left, y: place.top, width: panelWidth, height: place.plotTop - place.top + plotHeight },
      get scene() {
        return scene();
      },
    };
  };
}

function panelHead(series: AreaSeries, left: number, top: number, plan: MultiplesPlan): readonly PlacedText[] {
  const { headSize: size, panelWidth } = plan;
  const beside = plan.valueAt === 'beside';
  const line = plan.fit.em * 1.15;
  const baseline = (row: number) => top + line * (row + 0.5) + size * 0.33;
  const color = series.emphasis === 'pale' ? 'muted' : 'ink';
  const weight = series.emphasis === 'highlight' ? 700 : 600;
  const valueColor = series.emphasis === 'highlight' ? 'highlight' : color;
  const room = beside ? panelWidth - measureText(`${series.text} `, size, 700) : panelWidth;
  const name = { text: fitText(series.label, room, size, weight), x: left, y: baseline(0), anchor: 'start', size, weight, color } as const;
  const text = fitText(series.text, panelWidth, size, 700);
  return [
    name,
    beside
      ? { text, x: left + panelWidth, y: baseline(0), anchor: 'end', size, weight: 700, color: valueColor }
      : { text, x: left, y: baseline(1), anchor: 'start', size, weight: 700, color: valueColor },
  ];
}
