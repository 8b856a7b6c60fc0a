import fc from 'fast-check';
import { flushSync, mount, unmount } from 'svelte';
import { expect, test } from 'vitest';
import type { Canvas } from '../../src/charts/Canvas.ts';
import Chart from '../../src/charts/Chart.svelte';
import type { ChartSpec } from '../../src/charts/ChartSpec.ts';
import { measureText } from '../../src/charts/measureText.ts';
import { dumbbellEdgesSpec } from '../charts/fixtures/dumbbellSpecs.ts';
import { choroplethGapsSpec } from '../charts/fixtures/choroplethSpecs.ts';
import { edgeCasesSpec } from '../charts/fixtures/edgeCasesSpec.ts';
import { funnelEdgesSpec } from '../charts/fixtures/funnelSpecs.ts';
import { tilemapGapsSpec } from '../charts/fixtures/mapSpecs.ts';
import { gapLinesSpec } from '../charts/fixtures/lineSpecs.ts';
import { gapPanelsSpec } from '../charts/fixtures/multiplesSpecs.ts';
import { rankedBalanceSpec } from '../charts/fixtures/rankedSpecs.ts';
import { referenceSpec } from '../charts/fixtures/referenceSpec.ts';
import { scatterEdgesSpec } from '../charts/fixtures/scatterSpecs.ts';
import { gapSlopesSpec } from '../charts/fixtures/slopeSpecs.ts';
import { canvases } from '../charts/randomSpecs.ts';
import { lineSpecs, multiplesSpecs, slopeSpecs } from '../charts/randomTimeSpecs.ts';
import { treeOf } from './treeOf.ts';
import '@fontsource-variable/source-sans-3';

const pictures = import.meta.glob<string>('../charts/__svg__/*.svg', { query: '?raw', import: 'default', eager: true });
const phone: Canvas = { width: 328, height: null, fontSize: 16, colors: 'light' };
const page: Canvas = { ...phone, width: 960 };

test.each([
  ['five-phone', referenceSpec, phone],
  ['edge-cases-page', edgeCasesSpec, page],
  ['ranked-balance-page', rankedBalanceSpec, page],
  ['tilemap-gaps-phone', tilemapGapsSpec, phone],
  ['choropleth-gaps-page', choroplethGapsSpec, page],
  ['line-gaps-phone', gapLinesSpec, phone],
  ['multiples-gaps-page', gapPanelsSpec, page],
  ['slope-gaps-phone', gapSlopesSpec, phone],
  ['dumbbell-edges-page', dumbbellEdgesSpec, page],
  ['scatter-edges-phone', scatterEdgesSpec, phone],
  ['funnel-edges-page', funnelEdgesSpec, page],
] as const satisfies readonly (readonly [string, ChartSpec, Canvas])[])(
  'mounted apart from any page, %s is the picture that Node draws',
  (name, spec, canvas) => {
    const target = document.createElement('div');
    const chart = mount(Chart, { target, props: { spec, canvas, id: 'chart' } });
    flushSync();
    const drawn = new DOMParser().parseFromString(pictures[`../charts/__svg__/${name}.svg`] ?? '', 'image/svg+xml').documentElement;
    expect(treeOf(target.firstElementChild as Element)).toEqual(treeOf(drawn));
    void unmount(chart);
  },
);

test('texts are as wide in the browser as they were measured', async () => {
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px 'Source Sans 3 Variable'`, 'Aå1')));
  const target = document.body.appendChild(document.createElement('div'));
  const chart = mount(Chart, { target, props: { spec: referenceSpec, canvas: page, id: 'measured' } });
  flushSync();
  for (const text of target.querySelectorAll('text')) {
    const size = Number(text.getAttribute('font-size'));
    const weight = Number(text.getAttribute('font-weight')) as 400 | 600 | 700;
    const measured = measureText(text.textContent.trim(), size, weight);
    expect(text.getComputedTextLength(), text.textContent).toBeLessThanOrEqual(measured + 0.5);
    expect(text.getComputedTextLength(), text.textContent).toBeGreaterThan(measured * 0.96 - 0.5);
  }
  void unmount(chart);
  target.remove();
});

test.each([
  ['line', lineSpecs as fc.Arbitrary<ChartSpec>],
  ['multiples', multiplesSpecs as fc.Arbitrary<ChartSpec>],
  ['slope', slopeSpecs as fc.Arbitrary<ChartSpec>],
])('%s: whatever the archive holds, the browser draws every text inside the picture', async (_, specs) => {
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px 'Source Sans 3 Variable'`, 'Aå1')));
  const target = document.body.appendChild(document.createElement('div'));
  fc.assert(
    fc.property(specs, canvases, (spec, canvas) => {
      const chart = mount(Chart, { target, props: { spec, canvas, id: 'random' } });
      flushSync();
      const picture = target.querySelector('svg');
      const [right, bottom] = [Number(picture?.getAttribute('width')), Number(picture?.getAttribute('height'))];
      const outside = [...target.querySelectorAll('text')].filter((text) => {
        const start = { start: 0, middle: 0.5, end: 1 }[text.getAttribute('text-anchor') ?? 'start'] ?? 0;
        const width = text.getComputedTextLength();
        const [left, baseline] = [Number(text.getAttribute('x')) - start * width, Number(text.getAttribute('y'))];
        return !(left > -1 && left + width < right + 1 && baseline > 0 && baseline < bottom);
      });
      expect(outside.map((text) => text.textContent)).toEqual([]);
      void unmount(chart);
    }),
    { numRuns: 15 },
  );
  target.remove();
});
