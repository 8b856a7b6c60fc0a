import { readFile, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { resolveBrowser } from '../../scripts/browser/resolveBrowser.mjs';
import { practicesFile } from './bulkLoad/practicesFile.mjs';
import { knowAll, storeFile, storeMonths } from './loadMonths.mjs';
import { median } from './median.mjs';
import { processMemory } from './processMemory.mjs';

export const name = 'heavy data: 98 municipalities × 480 months, and 1.000.000 rows of practices';
export const plainOnly = true;

const rowCount = 1_000_000;
/** So that 98 municipalities have about 480 months. */
const practices = 21;
const rounds = 5;

/** @typedef {import('../../scripts/bench.mjs').Row} Row */

/**
 * The built page with forty years of months, loaded as a planner does: how long each view takes to stand, and what the page and its workers hold in memory, against
 * the same page with the one table it comes with. Each kind of data has a browser of its own, so that memory is told apart.
 *
 * @param {import('../../scripts/bench.mjs').BenchContext} context
 * @returns {Promise<{ rows: Row[] }>}
 */
export async function run({ origin, scratch }) {
  const file = join(scratch, 'praksis.csv');
  await writeFile(file, practicesFile(await municipalities(), rowCount, practices));
  const one = await measure(origin, 'one table', async (page) => {
    await page.goto(`${origin}#/overview?v=1`);
    return [];
  });
  const months = await measure(origin, '480 months', async (page) => {
    await storeMonths(page, origin);
    return [];
  });
  const rows = await measure(origin, '1.000.000 rows', async (page) => {
    const { read, kept } = await storeFile(page, origin, file);
    return [row('1.000.000 rows in the built page: chosen to preview', read), row('1.000.000 rows in the built page: kept', kept)];
  });
  console.error(
    `load average ${loadavg()
      .map((each) => each.toFixed(1))
      .join(' ')}`,
  );
  return { rows: [...months, ...rows].flatMap(({ line, against }) => [held(line, one, against)]) };
}

/** @typedef {{ line: Row, against: string | null }} Measured `against` names the line of the page with one table that it is held against. */

/**
 * @param {string} what
 * @param {number} value
 * @param {string} [unit]
 * @returns {Measured}
 */
function row(what, value, unit = 'ms') {
  return { line: { what, value, unit, against: '–', ratio: null, budget: '–' }, against: null };
}

/**
 * @param {Row} line
 * @param {readonly Measured[]} floor
 * @param {string | null} against
 * @returns {Row}
 */
function held(line, floor, against) {
  const other = floor.find((each) => each.against === against)?.line;
  if (against === null || !other) return line;
  return { ...line, against: `with one table: ${other.value.toFixed(1)} ${other.unit}`, ratio: line.value / other.value };
}

/**
 * @param {string} origin
 * @param {string} data
 * @param {(page: import('playwright-core').Page) => Promise<readonly Measured[]>} load
 * @returns {Promise<Measured[]>}
 */
async function measure(origin, data, load) {
  const browser = await chromium.launch(await resolveBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'da-DK', serviceWorkers: 'block' });
    const loaded = await load(page);
    await knowAll(page, origin);
    const views = [];
    for (const [view, steady] of Object.entries(steadyViews).filter(([each]) => each !== 'overview')) {
      const times = [];
      for (let round = 0; round < rounds; round += 1) {
        await go(page, '#/overview?area=dk&v=1', steadyViews.overview ?? '');
        times.push(await go(page, `#/${view}?area=dk&v=1`, steady));
      }
      views.push({ ...row(`${data}: to ${view}, until it stands`, median(times.map(({ until }) => until))), against: view });
      views.push(row(`${data}: to ${view}, longest block`, Math.max(...times.map(({ longest }) => longest))));
    }
    const ids = await page
      .getByRole('combobox', { name: 'Status pr.' })
      .locator('option')
      .evaluateAll((all) => all.map((each) => /** @type {HTMLOptionElement} */ (each).value));
    const steps = [];
    for (let at = 0; at < rounds * 3; at += 1) {
      steps.push(await go(page, `#/overview?area=dk&snapshot=${ids[(at * 7) % ids.length]}&v=1`, steadyViews.overview ?? ''));
    }
    views.push({ ...row(`${data}: another date in overview`, median(steps.map(({ until }) => until))), against: 'step' });
    const memory = await processMemory(browser);
    if (memory) {
      views.push({ ...row(`${data}: memory of page and workers`, memory.now, 'MB'), against: 'memory' });
      views.push({ ...row(`${data}: the most of it while loading`, memory.peak, 'MB'), against: 'peak' });
    }
    return [...loaded, ...views];
  } finally {
    await browser.close();
  }
}

/** What stands when a view does. @type {Readonly<Record<string, string>>} */
const steadyViews = {
  overview: 'main [data-chart] svg',
  compare: 'main [data-chart] svg',
  development: 'main [data-chart] svg, main h1',
  table: 'main table tbody tr',
  data: 'main h2',
};

/**
 * Goes to an address and waits until what it shows is painted.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} hash
 * @param {string} selector
 * @returns {Promise<{ until: number, longest: number }>} ms; the longest time that the page did nothing else.
 */
function go(page, hash, selector) {
  return page.evaluate(async ([address, wanted]) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    let longest = 0;
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    watch.observe({ entryTypes: ['longtask'] });
    await frame();
    const started = performance.now();
    location.hash = address;
    do await frame();
    while (!document.querySelector(wanted));
    const until = performance.now() - started;
    // What is out of sight is drawn in the quiet moments after.
    await new Promise((resolve) => setTimeout(resolve, 300));
    watch.disconnect();
    return { until, longest };
  }, /** @type {const} */ ([hash, selector]));
}

/** @returns {Promise<{ code: string, name: string }[]>} */
async function municipalities() {
  const text = await readFile(new URL('../../data/areas/municipalities.csv', import.meta.url), 'utf8');
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [code = '', label = ''] = line.split(';');
      return { code, name: label };
    });
}
