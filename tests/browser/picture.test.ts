import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Canvas } from '../../src/charts/Canvas.ts';
import { drawChart } from '../../src/export/picture/drawChart.ts';
import { makePicture } from '../../src/export/picture/makePicture.ts';
import { referenceSpec } from '../charts/fixtures/referenceSpec.ts';
import { scatterEdgesSpec } from '../charts/fixtures/scatterSpecs.ts';
import { tilemapGapsSpec } from '../charts/fixtures/mapSpecs.ts';
import { hostileTexts } from '../support/hostileTexts.ts';
import { elementsOf, parseXml } from '../support/parseXml.ts';
import { replaceTexts } from '../support/replaceTexts.ts';

const pictures = import.meta.glob<string>('../charts/__svg__/five-desktop.svg', { query: '?raw', import: 'default', eager: true });
const desktop: Canvas = { width: 1280, height: null, fontSize: 16, colors: 'light' };

test('drawn for a file, a chart is the reviewed picture that Node draws', () => {
  const trimmed = (svg: string) => elementsOf(parseXml(svg)).map(({ name, attributes, text }) => ({ name, attributes, text: text.trim() }));
  expect(trimmed(drawChart(referenceSpec, desktop, 'chart').replaceAll(/<!--.*?-->/g, ''))).toEqual(
    trimmed(pictures['../charts/__svg__/five-desktop.svg'] ?? ''),
  );
});

test('whatever the texts say, the browser reads the picture as an image with nothing to run', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(referenceSpec, scatterEdgesSpec, tilemapGapsSpec),
      fc.infiniteStream(hostileTexts),
      async (spec, texts) => {
        const { svg } = await makePicture(
          replaceTexts(spec, () => texts.next().value as string),
          'screen',
          desktop,
        );
        const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
        expect(read.querySelector('parsererror')).toBeNull();
        expect(read.querySelectorAll('script, foreignObject, a, image, use, iframe, animate, set')).toHaveLength(0);
        for (const element of read.querySelectorAll('*')) {
          expect(element.namespaceURI).toBe('http://www.w3.org/2000/svg');
          expect(element.getAttributeNames().filter((name) => /^on|href/i.test(name))).toEqual([]);
        }
      },
    ),
    { numRuns: 60 },
  );
});
