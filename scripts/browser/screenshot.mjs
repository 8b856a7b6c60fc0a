// Takes a picture of a page, as a person would see it, and prints what the page complains about.
// node scripts/browser/screenshot.mjs URL OUT.png [--width 1280] [--height 800] [--dark] [--full-page] [--wait SELECTOR] [--click SELECTOR]…
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { resolveBrowser } from './resolveBrowser.mjs';

const usage =
  'node scripts/browser/screenshot.mjs URL OUT.png [--width 1280] [--height 800] [--dark] [--full-page] [--wait SELECTOR] [--click SELECTOR]…';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    dark: { type: 'boolean', default: false },
    'full-page': { type: 'boolean', default: false },
    wait: { type: 'string' },
    click: { type: 'string', multiple: true, default: [] },
  },
});
const [url, path] = positionals;
if (url === undefined || path === undefined) {
  console.error(usage);
  process.exit(2);
}

const browser = await chromium.launch(await resolveBrowser());
let complaints = 0;
/** @param {string} text */
const complain = (text) => {
  complaints += 1;
  console.error(text);
};
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    colorScheme: values.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'da-DK',
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`page error: ${error.message}`));
  page.on('requestfailed', (request) => complain(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));

  await page.goto(url, { waitUntil: 'networkidle' });
  if (values.wait !== undefined) await page.waitForSelector(values.wait);
  for (const selector of values.click) await page.click(selector);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path, fullPage: values['full-page'] });
} finally {
  await browser.close();
}
console.log(`${path} (${values.width}×${values.height}${values.dark ? ', dark' : ''}; ${complaints} complaints)`);
