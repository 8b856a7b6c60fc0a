import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Canvas } from '../../../../src/charts/Canvas.ts';
import type { ChartSpec } from '../../../../src/charts/ChartSpec.ts';
import { loadFontFace } from '../../../../src/export/picture/loadFontFace.ts';
import { pictureFormats } from '../../../../src/export/picture/PictureFormat.ts';
import { pictureSvg } from '../../../../src/export/picture/pictureSvg.ts';
import { placePicture } from '../../../../src/export/picture/placePicture.ts';
import { wordChart } from '../../../../src/export/picture/wordChart.ts';
import { chartSvg } from '../../../charts/chartSvg.ts';
import { allMunicipalitiesSpec } from '../../../charts/fixtures/allMunicipalitiesSpec.ts';
import { choroplethGapsSpec } from '../../../charts/fixtures/choroplethSpecs.ts';
import { dumbbellEdgesSpec } from '../../../charts/fixtures/dumbbellSpecs.ts';
import { edgeCasesSpec } from '../../../charts/fixtures/edgeCasesSpec.ts';
import { funnelEdgesSpec } from '../../../charts/fixtures/funnelSpecs.ts';
import { gapLinesSpec } from '../../../charts/fixtures/lineSpecs.ts';
import { tilemapGapsSpec } from '../../../charts/fixtures/mapSpecs.ts';
import { gapPanelsSpec } from '../../../charts/fixtures/multiplesSpecs.ts';
import { rankedBalanceSpec } from '../../../charts/fixtures/rankedSpecs.ts';
import { referenceSpec } from '../../../charts/fixtures/referenceSpec.ts';
import { scatterEdgesSpec } from '../../../charts/fixtures/scatterSpecs.ts';
import { gapSlopesSpec } from '../../../charts/fixtures/slopeSpecs.ts';
import { hostileTexts } from '../../../support/hostileTexts.ts';
import { elementsOf, parseXml } from '../../../support/parseXml.ts';
import { replaceTexts } from '../../../support/replaceTexts.ts';

const screen: Canvas = { width: 960, height: null, fontSize: 16, colors: 'light' };
const everyKind: readonly ChartSpec[] = [
  referenceSpec,
  edgeCasesSpec,
  choroplethGapsSpec,
  dumbbellEdgesSpec,
  funnelEdgesSpec,
  gapLinesSpec,
  gapPanelsSpec,
  gapSlopesSpec,
  rankedBalanceSpec,
  scatterEdgesSpec,
  tilemapGapsSpec,
];

describe('a picture of its own', () => {
  test.each(pictureFormats)('holds the very tree that the page draws on the same canvas: %s', (format) => {
    for (const spec of everyKind) {
      const placed = placePicture(spec, format, screen);
      const markup = chartSvg(spec, placed.canvas);
      const picture = parseXml(pictureSvg(markup, placed, ''));
      expect(picture.children.at(-1)?.children).toEqual(parseXml(markup).children);
    }
  });

  test.each(['wide', 'square'] as const)('%s: has its shape, and everything inside it, for five rows and for all 98', (format) => {
    for (const spec of [referenceSpec, allMunicipalitiesSpec, ...everyKind]) {
      const { shown, drawn, canvas, margin } = placePicture(spec, format, screen);
      expect(shown).toEqual(format === 'wide' ? { width: 1280, height: 720 } : { width: 1080, height: 1080 });
      expect(drawn.width / drawn.height).toBeCloseTo(shown.width / shown.height, 3);
      const { attributes } = parseXml(chartSvg(spec, canvas));
      expect(Number(attributes['height']) + 2 * margin, spec.title).toBeLessThanOrEqual(drawn.height + 0.2);
      expect(Number(attributes['width']) + 2 * margin).toBeLessThanOrEqual(drawn.width + 0.2);
    }
  });

  test('carries the font, and asks for nothing else', async () => {
    const fontFace = await loadFontFace();
    expect(fontFace).toMatch(/^@font-face\{font-family:'Source Sans 3 Variable';.*data:font\/woff2;base64,d09GMg/);
    const placed = placePicture(referenceSpec, 'wide', screen);
    const svg = pictureSvg(chartSvg(referenceSpec, placed.canvas), placed, fontFace);
    expect(parseXml(svg).children[0]?.text).toBe(fontFace);
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\('(?!data:)/);
  });

  test('a presenter changes title and note alone: source, date, comparator, disputes and the words that figures are invented stay', () => {
    const spec: ChartSpec = {
      ...referenceSpec,
      subtitle: 'Opdigtede tal · Kapaciteter',
      footer: ['Opdigtede tal', 'Kilde: x', 'Bestridt af PLO'],
    };
    const worded = wordChart(spec, { title: '  Vores sag ', note: 'Til mødet 3. maj' });
    expect(worded).toEqual({ ...spec, title: 'Vores sag', footer: ['Opdigtede tal', 'Kilde: x', 'Bestridt af PLO', 'Til mødet 3. maj'] });
    expect(wordChart(spec, { title: ' ', note: ' ' })).toEqual(spec);
  });

  test('10.000 texts of no good intent: a browser finds an image of shapes and letters, and nothing to run', () => {
    const harmless = new Set(['svg', 'title', 'desc', 'g', 'rect', 'line', 'path', 'circle', 'text']);
    let tried = 0;
    fc.assert(
      fc.property(fc.constantFrom(...everyKind), fc.infiniteStream(hostileTexts), (spec, texts) => {
        const next = (): string => (tried++, texts.next().value as string);
        const placed = placePicture(referenceSpec, 'screen', screen);
        const svg = pictureSvg(chartSvg(replaceTexts(spec, next), screen), placed, '');
        for (const { name, attributes } of elementsOf(parseXml(svg))) {
          expect(harmless).toContain(name);
          for (const [key, value] of Object.entries(attributes)) {
            expect(key).not.toMatch(/^on|href|^style$/i);
            if (key !== 'xmlns' && key !== 'font-family') expect(value).toMatch(/^[-\w\s.,#()]*$/);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(tried).toBeGreaterThan(10_000);
  });
});
