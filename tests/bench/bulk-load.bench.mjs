import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { median } from './median.mjs';

export const name = 'loading 1.000.000 rows of practices, every row checked';

const rows = 1_000_000;
/** So that 98 municipalities have about 480 months. */
const practices = 21;
const rounds = 5;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {import('./bulkLoad/page.ts').Measured} Measured */

/**
 * The project's own reading, checking and loading of a file against DuckDB's bare `read_csv` with explicit types of the same bytes in the
 * same page. The two take turns; the first round warms both up and does not count.
 *
 * @param {import('../../scripts/bench.mjs').BenchContext} context
 * @returns {Promise<{ rows: import('../../scripts/bench.mjs').Row[] }>}
 */
export async function run({ browser, scratch, serve, limited }) {
  const folder = join(scratch, 'bulk-load');
  await build({
    root: join(root, 'tests/bench/bulkLoad'),
    configFile: join(root, 'tests/bench/vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  try {
    page.on('pageerror', (error) => console.error(error));
    await page.goto(await serve(folder));
    await page.waitForFunction(() => 'bench' in window);
    const catalog = await municipalities();
    const size = await page.evaluate((given) => window.bench.make(given.catalog, given.rows, given.practices), {
      catalog,
      rows,
      practices,
    });
    const session = await page.context().newCDPSession(page);
    /** @type {Measured[]} */
    const bare = [];
    /** @type {Measured[]} */
    const ours = [];
    /** @type {Measured[]} */
    const read = [];
    for (let round = 0; round <= rounds; round += 1) {
      const first = await limited(() => page.evaluate(() => window.bench.bare()));
      const second = await limited(() => page.evaluate(() => window.bench.ours(true)));
      const third = await limited(() => page.evaluate(() => window.bench.ours(false)));
      if (round === 0) continue;
      bare.push(first);
      ours.push(second);
      read.push(third);
    }
    if (ours.some((one) => one.rows !== rows) || bare.some((one) => one.rows !== rows)) throw new Error('Rows are missing');
    /** @param {readonly { milliseconds: number }[]} list */
    const time = (list) => median(list.map(({ milliseconds }) => milliseconds));
    const against = `bare read_csv of the same ${(size / 1e6).toFixed(1)} MB: ${time(bare).toFixed(0)} ms`;
    const heap = await usedHeap(session);
    const gap = Math.max(...ours.map((one) => one.gap));
    console.error(
      `load average ${loadavg()
        .map((one) => one.toFixed(1))
        .join(' ')}; ${ours[0]?.note ?? ''}; page heap after it ${heap.toFixed(0)} MB`,
    );
    console.error(
      `bare ${bare.map((one) => one.milliseconds.toFixed(0)).join(' ')}; ours ${ours.map((one) => one.milliseconds.toFixed(0)).join(' ')}; read only ${read.map((one) => one.milliseconds.toFixed(0)).join(' ')}`,
    );
    return {
      rows: [
        { what: name, value: time(ours), unit: 'ms', against, ratio: time(ours) / time(bare), budget: '≤ 2×' },
        { what: 'reading and checking them alone', value: time(read), unit: 'ms', against, ratio: time(read) / time(bare), budget: '–' },
        { what: 'longest block of the page meanwhile', value: gap, unit: 'ms', against: '–', ratio: null, budget: '≤ 200 ms' },
      ],
    };
  } finally {
    await page.close();
  }
}

/** @returns {Promise<import('../../src/domain/Area.ts').AreaCatalog>} The municipalities the product ships, as one region. */
async function municipalities() {
  const lines = (await readFile(join(root, 'data/areas/municipalities.csv'), 'utf8')).trim().split(/\r?\n/).slice(1);
  const areas = lines.map((line) => {
    const [code = '', name = ''] = line.split(';');
    return { code, name, kind: /** @type {const} */ ('municipality'), validFrom: null, validTo: null, basis: null };
  });
  const region = {
    code: '1083',
    name: 'Region Syddanmark',
    kind: /** @type {const} */ ('region'),
    validFrom: null,
    validTo: null,
    basis: null,
  };
  const memberships = areas.map(({ code }) => ({ groupCode: region.code, areaCode: code, validFrom: null, validTo: null }));
  return { areas: [...areas, region], memberships, norms: [] };
}

/** @param {import('playwright-core').CDPSession} session */
async function usedHeap(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 1e6;
}
