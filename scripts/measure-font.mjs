// Measures the page's font in a browser and writes src/charts/fontMetrics.json, so that charts can be laid out without one.
// Run again when @fontsource-variable/source-sans-3 changes: node scripts/measure-font.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { format } from 'prettier';
import { resolveBrowser } from './browser/resolveBrowser.mjs';

const fontFolder = new URL('../node_modules/@fontsource-variable/source-sans-3/files/', import.meta.url);
const target = new URL('../src/charts/fontMetrics.json', import.meta.url);
const weights = [400, 600, 700];
const unitsPerEm = 1000;
const characters = [
  range(0x20, 0x7e),
  range(0xa0, 0x17f),
  '\u2009\u202f\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2020\u2022\u2026\u2030\u20ac\u2212',
].join('');

/**
 * @param {number} from
 * @param {number} to
 */
function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
}

/** @param {string} subset */
async function fontFace(subset) {
  const bytes = await readFile(new URL(`source-sans-3-${subset}-wght-normal.woff2`, fontFolder));
  return `data:font/woff2;base64,${bytes.toString('base64')}`;
}

const sources = await Promise.all(['latin', 'latin-ext'].map(fontFace));
const browser = await chromium.launch(await resolveBrowser());
try {
  const page = await browser.newPage();
  const widths = await page.evaluate(
    async ({ sources, weights, characters, unitsPerEm }) => {
      for (const [index, source] of sources.entries()) {
        document.fonts.add(await new FontFace(`measured${index}`, `url(${source})`, { weight: '200 900' }).load());
      }
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('This browser draws no canvas.');
      const measure = (/** @type {number} */ weight) => {
        context.font = `${weight} ${unitsPerEm}px measured0, measured1`;
        context.fontKerning = 'none';
        return Array.from(characters, (character) => Math.round(context.measureText(character).width));
      };
      return weights.map((weight) => [String(weight), measure(weight)]);
    },
    { sources, weights, characters, unitsPerEm },
  );
  const json = JSON.stringify({ unitsPerEm, characters, widths: Object.fromEntries(widths) });
  await writeFile(target, await format(json, { parser: 'json', printWidth: 140 }));
} finally {
  await browser.close();
}
