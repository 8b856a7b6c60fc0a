import { describe, expect, test } from 'vitest';
import type { Canvas } from '../../src/charts/Canvas.ts';
import type { ChartSpec } from '../../src/charts/ChartSpec.ts';
import { chartSvg } from './chartSvg.ts';
import { allMunicipalitiesSpec } from './fixtures/allMunicipalitiesSpec.ts';
import { dumbbellAllSpec, dumbbellEdgesSpec, dumbbellSpec } from './fixtures/dumbbellSpecs.ts';
import { edgeCasesSpec } from './fixtures/edgeCasesSpec.ts';
import { englishSpec } from './fixtures/englishSpec.ts';
import { funnelAllSpec, funnelEdgesSpec, funnelSpec } from './fixtures/funnelSpecs.ts';
import {
  allLinesSpec,
  balanceLinesSpec,
  fiveLinesSpec,
  gapLinesSpec,
  allMonthlyLinesSpec,
  monthlyLinesSpec,
  oneLineSpec,
  singleDateSpec,
  smallLineSpec,
} from './fixtures/lineSpecs.ts';
import {
  allPanelsSpec,
  balancePanelsSpec,
  fivePanelsSpec,
  gapPanelsSpec,
  monthlyPanelsSpec,
  singleDatePanelsSpec,
} from './fixtures/multiplesSpecs.ts';
import {
  rankedAllSpec,
  rankedBalanceDotsSpec,
  rankedBalanceSpec,
  rankedRatioSpec,
  rankedShareDotsSpec,
  rankedShareSpec,
} from './fixtures/rankedSpecs.ts';
import { choroplethAllSpec, choroplethFiveSpec, choroplethGapsSpec } from './fixtures/choroplethSpecs.ts';
import { tilemapAllSpec, tilemapFiveSpec, tilemapGapsSpec, tilemapJudgedSpec, tilemapOneSpec } from './fixtures/mapSpecs.ts';
import { referenceSpec } from './fixtures/referenceSpec.ts';
import { scatterAllSpec, scatterBalanceSpec, scatterEdgesSpec, scatterSpec } from './fixtures/scatterSpecs.ts';
import { allSlopesSpec, balanceSlopesSpec, fiveSlopesSpec, gapSlopesSpec, namedSlopesSpec, oneSlopeSpec } from './fixtures/slopeSpecs.ts';

const phone: Canvas = { width: 328, height: null, fontSize: 16, colors: 'light' };
const tablet: Canvas = { ...phone, width: 600 };
const page: Canvas = { ...phone, width: 960 };
const desktop: Canvas = { ...phone, width: 1280 };
const wall: Canvas = { width: 1840, height: 960, fontSize: 28, colors: 'dark' };

const pictures: readonly (readonly [name: string, spec: ChartSpec, canvas: Canvas])[] = [
  ['five-phone', referenceSpec, phone],
  ['five-tablet', referenceSpec, tablet],
  ['five-desktop', referenceSpec, desktop],
  ['five-desktop-dark', referenceSpec, { ...desktop, colors: 'dark' }],
  ['five-wall', referenceSpec, wall],
  ['english-page', englishSpec, page],
  ['one-page', { ...referenceSpec, rows: referenceSpec.rows.slice(2, 3) }, page],
  ['none-page', { ...referenceSpec, rows: [] }, page],
  ['edge-cases-phone', edgeCasesSpec, phone],
  ['edge-cases-page', edgeCasesSpec, page],
  ['all-phone', allMunicipalitiesSpec, phone],
  ['all-page', allMunicipalitiesSpec, page],
  ['ranked-share-phone', rankedShareSpec, phone],
  ['ranked-share-wall', rankedShareSpec, wall],
  ['ranked-ratio-page', rankedRatioSpec, page],
  ['ranked-all-page', rankedAllSpec, page],
  ['ranked-balance-phone', rankedBalanceSpec, phone],
  ['ranked-balance-page', rankedBalanceSpec, page],
  ['ranked-share-dots-page', rankedShareDotsSpec, page],
  ['ranked-balance-dots-page', rankedBalanceDotsSpec, page],
  ['tilemap-one-phone', tilemapOneSpec, phone],
  ['tilemap-one-page', tilemapOneSpec, page],
  ['tilemap-five-phone', tilemapFiveSpec, phone],
  ['tilemap-five-page', tilemapFiveSpec, page],
  ['tilemap-five-wall', tilemapFiveSpec, wall],
  ['tilemap-all-phone', tilemapAllSpec, phone],
  ['tilemap-all-page', tilemapAllSpec, page],
  ['tilemap-all-wall', tilemapAllSpec, wall],
  ['tilemap-gaps-phone', tilemapGapsSpec, phone],
  ['tilemap-gaps-page', tilemapGapsSpec, page],
  ['tilemap-judged-page', tilemapJudgedSpec, page],
  ['tilemap-judged-wall', tilemapJudgedSpec, wall],
  ['choropleth-five-phone', choroplethFiveSpec, phone],
  ['choropleth-gaps-page', choroplethGapsSpec, page],
  ['choropleth-all-wall', choroplethAllSpec, wall],
  ['dumbbell-phone', dumbbellSpec, phone],
  ['dumbbell-page', dumbbellSpec, page],
  ['dumbbell-wall', dumbbellSpec, wall],
  ['dumbbell-one-page', { ...dumbbellSpec, rows: dumbbellSpec.rows.slice(0, 1) }, page],
  ['dumbbell-edges-phone', dumbbellEdgesSpec, phone],
  ['dumbbell-edges-page', dumbbellEdgesSpec, page],
  ['dumbbell-all-page', dumbbellAllSpec, page],
  ['scatter-phone', scatterSpec, phone],
  ['scatter-page', scatterSpec, page],
  ['scatter-wall', scatterSpec, wall],
  ['scatter-one-page', { ...scatterSpec, points: scatterSpec.points.slice(0, 1) }, page],
  ['scatter-edges-phone', scatterEdgesSpec, phone],
  ['scatter-edges-page', scatterEdgesSpec, page],
  ['scatter-balance-page', scatterBalanceSpec, page],
  ['scatter-all-phone', scatterAllSpec, phone],
  ['scatter-all-page', scatterAllSpec, page],
  ['scatter-all-wall', scatterAllSpec, wall],
  ['funnel-phone', funnelSpec, phone],
  ['funnel-page', funnelSpec, page],
  ['funnel-one-page', { ...funnelSpec, points: funnelSpec.points.slice(0, 1) }, page],
  ['funnel-edges-phone', funnelEdgesSpec, phone],
  ['funnel-edges-page', funnelEdgesSpec, page],
  ['funnel-all-phone', funnelAllSpec, phone],
  ['funnel-all-page', funnelAllSpec, page],
  ['funnel-all-wall', funnelAllSpec, wall],
  ['line-one-phone', oneLineSpec, phone],
  ['line-one-small', smallLineSpec, { ...phone, height: 220 }],
  ['line-five-phone', fiveLinesSpec, phone],
  ['line-five-page', fiveLinesSpec, page],
  ['line-five-wall', fiveLinesSpec, wall],
  ['line-all-page', allLinesSpec, page],
  ['line-all-phone', allLinesSpec, phone],
  ['line-gaps-page', gapLinesSpec, page],
  ['line-gaps-phone', gapLinesSpec, phone],
  ['line-single-date-page', singleDateSpec, page],
  ['line-balance-page', balanceLinesSpec, page],
  ['line-balance-phone', balanceLinesSpec, phone],
  ['line-monthly-wall', monthlyLinesSpec, wall],
  ['line-span-page', allMonthlyLinesSpec, page],
  ['line-span-phone-dark', allMonthlyLinesSpec, { ...phone, colors: 'dark' }],
  ['line-span-wall', allMonthlyLinesSpec, wall],
  ['multiples-five-phone', fivePanelsSpec, phone],
  ['multiples-five-page', fivePanelsSpec, page],
  ['multiples-gaps-phone', gapPanelsSpec, phone],
  ['multiples-gaps-page', gapPanelsSpec, page],
  ['multiples-balance-page', balancePanelsSpec, page],
  ['multiples-single-date-page', singleDatePanelsSpec, page],
  ['multiples-all-page', allPanelsSpec, page],
  ['multiples-all-phone', allPanelsSpec, phone],
  ['multiples-all-wall', allPanelsSpec, wall],
  ['multiples-monthly-page', monthlyPanelsSpec, page],
  ['slope-one-phone', oneSlopeSpec, phone],
  ['slope-five-phone', fiveSlopesSpec, phone],
  ['slope-five-page', fiveSlopesSpec, page],
  ['slope-five-wall', fiveSlopesSpec, wall],
  ['slope-all-page', allSlopesSpec, page],
  ['slope-named-page', namedSlopesSpec, page],
  ['slope-gaps-phone', gapSlopesSpec, phone],
  ['slope-gaps-page', gapSlopesSpec, page],
  ['slope-balance-page', balanceSlopesSpec, page],
];

test.each(pictures)('%s looks as reviewed', async (name, spec, canvas) => {
  await expect(chartSvg(spec, canvas)).toMatchFileSnapshot(`__svg__/${name}.svg`);
});

describe('a picture travels without its page', () => {
  const svg = chartSvg(referenceSpec, page);

  test('title, measure, values, comparators, source and view code are inside it', () => {
    const said = [
      referenceSpec.subtitle,
      ...referenceSpec.footer,
      referenceSpec.viewCode,
      'regionen 6\u202f%',
      'regionen 1.633',
      '6 af 34',
      '1.826',
    ];
    expect(said.filter((text) => !svg.includes(`>${text}<`))).toEqual([]);
  });

  test('it has a name and a description of its own', () => {
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`<title id="chart-title">${referenceSpec.title}</title>`);
    expect(svg).toContain('aria-describedby="chart-desc"');
  });

  test('it needs no style sheet, no script and no other host', () => {
    expect(svg).not.toMatch(/style=|class=|<style|<script|href=|NaN|undefined/);
  });

  test('names are text, never markup', () => {
    const [first] = referenceSpec.rows;
    if (!first) throw new Error('The reference table has rows.');
    expect(chartSvg({ ...referenceSpec, rows: [{ ...first, label: '<b>&"' }] }, page)).not.toContain('<b>');
  });
});
