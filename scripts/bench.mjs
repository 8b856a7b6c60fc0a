// Measures the built page against honest comparisons in the same run: `npm run bench`, or `npm run bench -- first-chart` for one of them. Each is measured
// on the machine as it is, then with the limits of a phone; `--plain` and `--phone` choose one of the two.
// Nothing is asserted: times mean little on a shared machine, the ratios of one run mean something.
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { slowDown } from '../tests/bench/limits/slowDown.mjs';
import { thinLine } from '../tests/bench/limits/thinLine.mjs';
import { resolveBrowser } from './browser/resolveBrowser.mjs';

/**
 * @typedef {object} Row One line of the result.
 * @property {string} what
 * @property {number} value
 * @property {string} unit
 * @property {string} against What it is compared with, and that one's value.
 * @property {number | null} ratio value / comparison; null where there is none.
 * @property {string} budget
 *
 * @typedef {object} BenchContext
 * @property {import('playwright-core').Browser} browser
 * @property {string} origin Where the built page is served; ends in a slash.
 * @property {string} scratch A folder for files the measurement makes; removed at the end.
 * @property {(folder: string) => Promise<string>} serve Serves a folder as the built page is served, and gives its address.
 * @property {number} processor 0–1, the part of the machine's processor that is measured: what is repeated hundreds of times is repeated as much less often.
 * @property {<T>(work: () => Promise<T>) => Promise<T>} limited Does what is measured, with the processor of the machine that is measured; what only prepares it needs no limit.
 *
 * @typedef {object} Bench
 * @property {string} name
 * @property {boolean} [plainOnly] Whether a phone's limits say nothing about it.
 * @property {(context: BenchContext) => Promise<{ rows: Row[] }>} run
 */

/** A weak line, and a processor a quarter as fast. */
const phone = { bitsPerSecond: 9_000_000, roundTrip: 170, processor: 1 / 4 };

const root = fileURLToPath(new URL('..', import.meta.url));
const benches = join(root, 'tests', 'bench');

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const files = (await readdir(benches)).filter((file) => file.endsWith('.bench.mjs')).sort();
/** @type {Bench[]} */
const chosen = [];
for (const file of files) {
  if (wanted.length === 0 || wanted.includes(basename(file, '.bench.mjs')))
    chosen.push(await import(pathToFileURL(join(benches, file)).href));
}
if (chosen.length === 0) {
  console.error(`No such measurement. There are: ${files.map((file) => basename(file, '.bench.mjs')).join(', ')}.`);
  process.exit(2);
}

const scratch = await mkdtemp(join(tmpdir(), 'laegedaekning-bench-'));
/** @type {import('vite').PreviewServer[]} */
const servers = [];
/**
 * @param {string} outDir
 * @param {string} configFile
 */
const served = async (outDir, configFile) => {
  const server = await preview({ root, configFile, logLevel: 'warn', build: { outDir }, preview: { port: 0 } });
  servers.push(server);
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error(`${outDir} is not served`);
  return address;
};

/** @param {string} folder */
const serve = (folder) => served(folder, join(benches, 'vite.config.ts'));

/** @type {Awaited<ReturnType<typeof thinLine>>[]} */
const lines = [];
/** @param {string} origin */
const overPhone = async (origin) => {
  const line = await thinLine(origin, phone);
  lines.push(line);
  return line.origin;
};

const browser = await chromium.launch(await resolveBrowser());
try {
  const built = join(scratch, 'built');
  await build({ root, logLevel: 'warn', build: { outDir: built, emptyOutDir: true } });
  const origin = await served(built, join(root, 'vite.config.ts'));
  /** @type {BenchContext} */
  const plain = { browser, scratch: join(scratch, 'plain'), serve, origin, processor: 1, limited: (work) => work() };
  /** @type {BenchContext} */
  const limits = {
    browser,
    scratch: join(scratch, 'phone'),
    serve: async (folder) => overPhone(await serve(folder)),
    origin: await overPhone(origin),
    processor: phone.processor,
    limited: async (work) => {
      const release = await slowDown(browser, phone.processor);
      try {
        return await work();
      } finally {
        await release();
      }
    },
  };

  console.log(
    `Chromium ${browser.version()}, Node ${process.versions.node}, ${availableParallelism()} cores, load average ${loadavg()[0]?.toFixed(1)}`,
  );
  if (!flags.includes('--phone')) await measure('as the machine is', chosen, plain);
  if (!flags.includes('--plain')) {
    const onPhone = chosen.filter(({ plainOnly }) => plainOnly !== true);
    await measure('with a phone’s limits: 9 Mbit/s, 170 ms, processor ÷ 4', onPhone, limits);
  }
} finally {
  await browser.close();
  for (const line of lines) await line.close();
  for (const server of servers) await server.close();
  await rm(scratch, { recursive: true, force: true });
}

/**
 * @param {string} title
 * @param {readonly Bench[]} measurements
 * @param {BenchContext} context
 */
async function measure(title, measurements, context) {
  await mkdir(context.scratch);
  console.log(`\n${title}\n\n| what | measured | against | ratio | budget |\n|---|---|---|---|---|`);
  for (const each of measurements) {
    const { rows } = await each.run(context);
    for (const row of rows) console.log(tableLine(row));
  }
}

/** @param {Row} row */
function tableLine({ what, value, unit, against, ratio, budget }) {
  return `| ${what} | ${value.toFixed(1)} ${unit} | ${against} | ${ratio === null ? '–' : `${ratio.toFixed(2)}×`} | ${budget} |`;
}
