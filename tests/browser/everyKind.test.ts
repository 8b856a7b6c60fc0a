import { expect, test } from 'vitest';
import type { Canvas } from '../../src/charts/Canvas.ts';
import type { ChartKind, ChartSpec } from '../../src/charts/ChartSpec.ts';
import { drawChart } from '../../src/export/picture/drawChart.ts';
import { loadFontFace } from '../../src/export/picture/loadFontFace.ts';
import { pictureSvg } from '../../src/export/picture/pictureSvg.ts';
import { placePicture } from '../../src/export/picture/placePicture.ts';
import { choroplethGapsSpec } from '../charts/fixtures/choroplethSpecs.ts';
import { dumbbellEdgesSpec } from '../charts/fixtures/dumbbellSpecs.ts';
import { edgeCasesSpec } from '../charts/fixtures/edgeCasesSpec.ts';
import { funnelEdgesSpec } from '../charts/fixtures/funnelSpecs.ts';
import { gapLinesSpec } from '../charts/fixtures/lineSpecs.ts';
import { tilemapGapsSpec } from '../charts/fixtures/mapSpecs.ts';
import { gapPanelsSpec } from '../charts/fixtures/multiplesSpecs.ts';
import { rankedBalanceSpec } from '../charts/fixtures/rankedSpecs.ts';
import { scatterEdgesSpec } from '../charts/fixtures/scatterSpecs.ts';
import { gapSlopesSpec } from '../charts/fixtures/slopeSpecs.ts';
import { elementsOf, parseXml } from '../support/parseXml.ts';

/** One of each kind, the one with the most that is unusual in it, under the name of its reviewed picture. */
const kinds: Readonly<Record<ChartKind, readonly [name: string, spec: ChartSpec]>> = {
  coverage: ['edge-cases', edgeCasesSpec],
  ranked: ['ranked-balance', rankedBalanceSpec],
  dumbbell: ['dumbbell-edges', dumbbellEdgesSpec],
  scatter: ['scatter-edges', scatterEdgesSpec],
  funnel: ['funnel-edges', funnelEdgesSpec],
  tilemap: ['tilemap-gaps', tilemapGapsSpec],
  choropleth: ['choropleth-gaps', choroplethGapsSpec],
  line: ['line-gaps', gapLinesSpec],
  multiples: ['multiples-gaps', gapPanelsSpec],
  slope: ['slope-gaps', gapSlopesSpec],
};
/** Drawn by Node, with the component that draws on the page. */
const reviewed = import.meta.glob<string>('../charts/__svg__/*-page.svg', { query: '?raw', import: 'default' });
const page: Canvas = { width: 960, height: null, fontSize: 16, colors: 'light' };

const treeOf = (svg: string) => elementsOf(parseXml(svg)).map(({ name, attributes, text }) => ({ name, attributes, text: text.trim() }));

test.each(Object.values(kinds))('%s: a picture and a report have the chart that the page has, part for part', async (name, spec) => {
  const onPage = treeOf((await reviewed[`../charts/__svg__/${name}-page.svg`]?.()) ?? '');
  // Reports and pictures are drawn by this function.
  const drawn = drawChart(spec, page, 'chart');
  expect(treeOf(drawn.replaceAll(/<!--.*?-->/g, ''))).toEqual(onPage);

  const placed = placePicture(spec, 'screen', page);
  const svg = pictureSvg(drawn, placed, await loadFontFace());
  const [root, ...parts] = treeOf(svg);
  expect(root?.name).toBe('svg');
  // All of it, in its order, among a font, a paper and a margin.
  expect(parts.filter(({ name: part }) => part !== 'style').slice(2)).toEqual(onPage.slice(1));
});
