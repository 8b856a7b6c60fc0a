import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { resolveBrowser } from '../browser/resolveBrowser.mjs';

/** Views whose charts are each kind of slide: bars, dots and lines that can be edited, and pictures. */
const views = [
  'overview?show=coverage',
  'overview?show=ranked',
  'overview?show=intake',
  'compare?chart=scatter',
  'compare?chart=dumbbell',
  'compare?chart=funnel',
  'compare?chart=map',
  'municipality?municipality=0573&show=insured-per-filled',
  'development?show=lines',
  'development?show=multiples',
  'development?show=slope',
];

/**
 * Makes the files as a reader does, from the example archive, grouped as Sydvestjylland.
 *
 * @param {string} address Of the built page.
 * @returns {Promise<{ slides: Buffer, titles: string[], workbook: Buffer, plain: string }>} The presentation with the titles of its slides as the page has
 *   them, the workbook, and the same table as CSV for programs.
 */
export async function makeFiles(address) {
  const browser = await chromium.launch(await resolveBrowser());
  try {
    const page = await browser.newPage({ locale: 'da-DK', viewport: { width: 1280, height: 900 } });
    await page.goto(`${address}#/data?v=1`);
    await page.getByRole('button', { name: 'Indlæs opdigtede tal' }).click();
    await page.getByRole('status').filter({ hasText: 'er gemt' }).getByRole('link', { name: 'Vis' }).click();
    await page.locator('[data-supplement]').first().waitFor();
    const snapshot = /snapshot=([^&]*)/.exec(page.url())?.[1] ?? '';
    const links = views.map((view) => `#/${view}&snapshot=${snapshot}&area=klynge-sydvestjylland&v=1`);

    /** @param {string} button */
    const saved = async (button) => {
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 120_000 }),
        page.getByRole('button', { name: button }).click(),
      ]);
      return readFile(await download.path());
    };

    await page.goto(`${address}${links[0]}`);
    await page.locator('[data-supplement]').first().waitFor();
    await page.getByRole('button', { name: 'Del visningen' }).click();
    await page.getByRole('tab', { name: 'Data' }).click();
    const workbook = await saved('Hent: Excel-projektmappe');
    const plain = (await saved('Hent: CSV til programmer')).toString('utf8');

    await page.getByRole('tab', { name: 'Præsentation' }).click();
    const slides = links.map((link, at) => ({ link, title: `${at + 1}`, note: '', isStepwise: false }));
    const deck = JSON.stringify({ format: 'laegedaekning-deck', version: 1, name: 'Kontrol', slides });
    await page.getByLabel('Hent fra fil …').setInputFiles({ name: 'deck.json', mimeType: 'application/json', buffer: Buffer.from(deck) });
    const presentation = await saved('Hent PowerPoint');
    const report = await saved('Hent rapporten');
    const reader = await browser.newPage({ javaScriptEnabled: false });
    await reader.setContent(report.toString('utf8'));
    const titles = await reader.locator('figure svg > title').allTextContents();
    return { slides: presentation, titles, workbook, plain };
  } finally {
    await browser.close();
  }
}
