// Measures the built page against honest comparisons in the same run: `npm run bench`, or `npm run bench -- first-chart` for one of them.
// Nothing is asserted: times mean little on a shared machine, the ratios of one run mean something.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
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
 * @property {(folder: string) => Promise<string>} serve Serves a folder exactly as the built page is served, and gives its address.
 *
 * @typedef {{ name: string, run: (context: BenchContext) => Promise<{ rows: Row[] }> }} Bench
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const benches = join(root, 'tests', 'bench');

const wanted = process.argv.slice(2);
const files = (await readdir(benches)).filter((file) => file.endsWith('.bench.mjs')).sort();
const chosen = files.filter((file) => wanted.length === 0 || wanted.includes(basename(file, '.bench.mjs')));
if (chosen.length === 0) {
  console.error(`No such measurement. There are: ${files.map((file) => basename(file, '.bench.mjs')).join(', ')}.`);
  process.exit(2);
}

const scratch = await mkdtemp(join(tmpdir(), 'laegedaekning-bench-'));
/** @type {import('vite').PreviewServer[]} */
const servers = [];
/** @param {string} outDir */
const serve = async (outDir) => {
  const server = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { port: 0 } });
  servers.push(server);
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error(`${outDir} is not served`);
  return address;
};

const browser = await chromium.launch(await resolveBrowser());
try {
  const built = join(scratch, 'built');
  await build({ root, logLevel: 'warn', build: { outDir: built, emptyOutDir: true } });
  const context = { browser, scratch, serve, origin: await serve(built) };

  console.log(`Chromium ${browser.version()}, Node ${process.versions.node}, ${availableParallelism()} cores\n`);
  console.log('| what | measured | against | ratio | budget |\n|---|---|---|---|---|');
  for (const file of chosen) {
    /** @type {Bench} */
    const bench = await import(pathToFileURL(join(benches, file)).href);
    const { rows } = await bench.run(context);
    for (const row of rows) console.log(tableLine(row));
  }
} finally {
  await browser.close();
  for (const server of servers) await server.close();
  await rm(scratch, { recursive: true, force: true });
}

/** @param {Row} row */
function tableLine({ what, value, unit, against, ratio, budget }) {
  return `| ${what} | ${value.toFixed(1)} ${unit} | ${against} | ${ratio === null ? '–' : `${ratio.toFixed(2)}×`} | ${budget} |`;
}
