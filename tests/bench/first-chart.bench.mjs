import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { median } from './median.mjs';

export const name = 'first chart visible, cold';

/** The chart as the page's script has drawn it, and as it may have been there before. */
const liveChart = '[data-chart] svg';
const chart = 'figure svg';
const runs = 7;

/**
 * The built page against a page that has nothing but the finished chart: the least a browser can do to show it. Every run has a fresh
 * profile, so an empty cache; the two take turns, so that a slow moment of the machine hits both; the first round warms both up and does not count.
 *
 * @param {import('../../scripts/bench.mjs').BenchContext} context
 * @returns {Promise<{ rows: import('../../scripts/bench.mjs').Row[] }>}
 */
export async function run({ browser, origin, scratch, serve, limited }) {
  const folder = join(scratch, 'static-chart');
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), staticPage(await drawnChart(browser, origin)));
  const bare = await serve(folder);

  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const theirs = [];
  for (let round = 0; round <= runs; round += 1) {
    const [first, second] = await limited(async () => [await timeToChart(browser, origin), await timeToChart(browser, bare)]);
    if (round === 0) continue;
    ours.push(first ?? Number.NaN);
    theirs.push(second ?? Number.NaN);
  }
  const value = median(ours);
  const against = median(theirs);
  return {
    rows: [
      {
        what: name,
        value,
        unit: 'ms',
        against: `a static page with the same SVG: ${against.toFixed(1)} ms`,
        ratio: value / against,
        budget: '≤ 1.2×',
      },
    ],
  };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
async function drawnChart(browser, url) {
  const page = await browser.newPage({ viewport });
  try {
    await page.goto(url);
    return await page
      .locator(liveChart)
      .first()
      .evaluate((svg) => svg.outerHTML);
  } finally {
    await page.close();
  }
}

/** @param {string} svg */
function staticPage(svg) {
  return `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <title>Lægedækning</title>
  </head>
  <body>
    <figure data-chart>${svg}</figure>
  </body>
</html>
`;
}

const viewport = { width: 1280, height: 800 };

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<number>} ms from the start of the navigation to the frame after the one in which the chart is visible and has a size.
 */
async function timeToChart(browser, url) {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.addInitScript((selector) => {
      const look = () => {
        const isSeen = [...document.querySelectorAll(selector)].some((svg) => {
          const { width, height } = svg.getBoundingClientRect();
          return width > 0 && height > 0 && svg.checkVisibility({ visibilityProperty: true });
        });
        if (isSeen) requestAnimationFrame(() => Object.assign(window, { chartSeenAt: performance.now() }));
        else requestAnimationFrame(look);
      };
      look();
    }, chart);
    await page.goto(url);
    const seen = await page.waitForFunction(() => /** @type {{ chartSeenAt?: number }} */ (window).chartSeenAt);
    return Number(await seen.jsonValue());
  } finally {
    await context.close();
  }
}
