import { storeMonths } from './loadMonths.mjs';
import { median } from './median.mjs';

export const name = 'opening with 50 stored snapshots';

const rounds = 9;

/**
 * Opening the page where the reader has stored fifty tables of all municipalities, against opening it where one is stored: from the start of the navigation until
 * the newest stored table's chart is painted. Both pages are known to the browser; the two take turns.
 *
 * @param {import('../../scripts/bench.mjs').BenchContext} context
 * @returns {Promise<{ rows: import('../../scripts/bench.mjs').Row[] }>}
 */
export async function run({ browser, origin, limited }) {
  const [many, one] = [await stored(browser, origin, 50), await stored(browser, origin, 1)];
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const theirs = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [first, second] = await limited(async () => [await many.open(), await one.open()]);
    if (round === 0) continue;
    ours.push(first ?? Number.NaN);
    theirs.push(second ?? Number.NaN);
  }
  await many.close();
  await one.close();
  const [value, against] = [median(ours), median(theirs)];
  return {
    rows: [{ what: name, value, unit: 'ms', against: `with one: ${against.toFixed(1)} ms`, ratio: value / against, budget: '≤ 1.2×' }],
  };
}

/**
 * A profile in which so many tables are stored.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {number} tables
 */
async function stored(browser, origin, tables) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'da-DK', serviceWorkers: 'block' });
  const page = await context.newPage();
  await storeMonths(page, origin, tables);
  await page.close();
  return {
    /** @returns {Promise<number>} ms */
    async open() {
      const opened = await context.newPage();
      try {
        await opened.addInitScript((from) => {
          const look = () => {
            const chart = document.querySelector('main[data-status="ready"] [data-chart] svg');
            const picked = document.querySelectorAll('.pickers option').length;
            if (chart?.textContent.includes(from) && picked > 0)
              requestAnimationFrame(() => Object.assign(window, { openedAt: performance.now() }));
            else requestAnimationFrame(look);
          };
          look();
        }, 'Fyrre år');
        await opened.goto(`${origin}#/overview?area=dk&v=1`);
        const seen = await opened.waitForFunction(() => /** @type {{ openedAt?: number }} */ (window).openedAt, null, { timeout: 120_000 });
        return Number(await seen.jsonValue());
      } finally {
        await opened.close();
      }
    },
    close: () => context.close(),
  };
}
