import { chromium } from 'playwright-core';
import { launchArgs } from './launchArgs.mjs';

/** What DuckDB's engine needs of WebAssembly: the smallest modules with a v128 and with a try block. */
const simdModule = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11];
const exceptionsModule = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11];

/** ms; a cold start from a slow disk takes some seconds. */
const patience = 60_000;

/**
 * Starts a browser and lets it do the two things that go wrong on bare machines: WebAssembly and text.
 *
 * @param {{ executablePath?: string, env: Record<string, string> }} candidate Without a path, Playwright's own Chromium.
 * @returns {Promise<string>} The browser's version.
 * @throws When it does not start, lacks WebAssembly, or draws no letters.
 */
export async function probeBrowser(candidate) {
  const browser = await chromium.launch({ ...candidate, args: launchArgs, headless: true, timeout: patience });
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 80 } });
    page.setDefaultTimeout(patience);
    const valid = await page.evaluate(
      (modules) => modules.every((bytes) => WebAssembly.validate(new Uint8Array(bytes))),
      [simdModule, exceptionsModule],
    );
    if (!valid) throw new Error('its WebAssembly has no SIMD or no exceptions');

    await page.setContent('<body style="background: white; color: white; font: 24px sans-serif">Lægedækning</body>');
    const blank = await page.screenshot();
    await page.evaluate(() => document.body.style.setProperty('color', 'black'));
    const written = await page.screenshot();
    if (blank.equals(written)) throw new Error('it draws no text');
    return browser.version();
  } finally {
    await browser.close();
  }
}
