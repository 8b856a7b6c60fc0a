import { brotliCompressSync } from 'node:zlib';

// Drawn at build time or by the script; of pictures for several widths the others are hidden.
const chart = 'figure svg:has(> title)';

/**
 * The bytes that a browser must have received before the first chart stands, each file as the smaller of itself and its brotli (quality 11). Where the chart stands
 * without any script file, these are the page's other files; else all that is asked for until it stands.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<{ bytes: number, scripted: boolean, files: readonly { path: string, packed: number }[] }>} `scripted` where it takes script files.
 */
export async function bytesBeforeChart(browser, url) {
  const without = await received(browser, url, false);
  const { stands, files } = without.stands ? without : await received(browser, url, true);
  if (!stands) throw new Error('There is no chart');
  return { bytes: files.reduce((sum, { packed }) => sum + packed, 0), scripted: !without.stands, files };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {boolean} scripts
 */
async function received(browser, url, scripts) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 800 } });
  try {
    if (!scripts) await context.route(/\.js(\?|$)/, (route) => route.abort());
    const page = await context.newPage();
    /** @type {import('playwright-core').Response[]} */
    const responses = [];
    context.on('response', (response) => responses.push(response));
    await page.goto(url, { waitUntil: 'load' });
    const stands = await page
      .locator(chart)
      .filter({ visible: true })
      .first()
      .waitFor({ timeout: scripts ? 60_000 : 5000 })
      .then(() => true)
      .catch(() => false);
    // The browser asks for the icon in its own time.
    const asked = responses.filter((response) => response.ok() && !/icon/.test(response.url()));
    const files = await Promise.all(
      asked.map(async (response) => {
        const body = await response.body();
        return { path: new URL(response.url()).pathname, packed: Math.min(body.byteLength, brotliCompressSync(body).byteLength) };
      }),
    );
    return { stands, files };
  } finally {
    await context.close();
  }
}
