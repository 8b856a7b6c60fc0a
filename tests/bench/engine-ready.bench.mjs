import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { median } from './median.mjs';

export const name = 'DuckDB ready: `select 1` answered, cold';

const rounds = 9;
const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = join(root, 'tests/bench/engineReady');

/**
 * The project's engine, started the project's way with its locks and tables, against a page that only starts the engine as its makers
 * published it. Every run has a fresh profile, so an empty cache; the two take turns; the first round warms both up and does not count.
 *
 * @param {import('../../scripts/bench.mjs').BenchContext} context
 * @returns {Promise<{ rows: import('../../scripts/bench.mjs').Row[] }>}
 */
export async function run({ browser, scratch, serve, limited }) {
  const folder = join(scratch, 'engine-ready');
  await build({
    root: pages,
    configFile: join(root, 'tests/bench/vite.config.ts'),
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: ['ours', 'published'].map((page) => join(pages, `${page}.html`)) },
    },
  });
  const origin = await serve(folder);
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const published = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [first, second] = await limited(async () => [
      await timeToReady(browser, `${origin}ours.html`),
      await timeToReady(browser, `${origin}published.html`),
    ]);
    if (round === 0) continue;
    ours.push(first ?? Number.NaN);
    published.push(second ?? Number.NaN);
  }
  console.error(`ours ${written(ours)}; published ${written(published)}`);
  const value = median(ours);
  const against = median(published);
  return {
    rows: [
      {
        what: name,
        value,
        unit: 'ms',
        against: `a bare page with the published engine: ${against.toFixed(1)} ms`,
        ratio: value / against,
        budget: '≤ 0.6×',
      },
    ],
  };
}

/** @param {number[]} times */
function written(times) {
  return times.map((time) => time.toFixed(0)).join(' ');
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<number>} ms from the start of the navigation to the answer.
 */
async function timeToReady(browser, url) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url);
    const ready = await page.waitForFunction(() => /** @type {{ ready?: { at: number, answer: number } }} */ (window).ready, null, {
      timeout: 180_000,
    });
    const { at, answer } = /** @type {{ at: number, answer: number }} */ (await ready.jsonValue());
    if (answer !== 1) throw new Error(`The answer to SELECT 1 was ${answer}`);
    return at;
  } finally {
    await context.close();
  }
}
