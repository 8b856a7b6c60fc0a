import { bytesBeforeChart } from './bytesBeforeChart.mjs';

export const name = 'bytes before the first chart, brotli';
export const plainOnly = true;

/** What the budget allows. */
const budget = 100_000;

/**
 * What a browser must have received before the first chart can stand, to the byte.
 *
 * @param {import('../../scripts/bench.mjs').BenchContext} context
 * @returns {Promise<{ rows: import('../../scripts/bench.mjs').Row[] }>}
 */
export async function run({ browser, origin }) {
  const { bytes, files, scripted } = await bytesBeforeChart(browser, origin);
  console.error(files.map(({ path, packed }) => `${packed} ${path}`).join('\n'));
  const against = `${files.length} files${scripted ? ', scripts among them' : ', none of them a script'}`;
  return { rows: [{ what: name, value: bytes / 1000, unit: 'kB', against, ratio: bytes / budget, budget: '≤ 100 kB' }] };
}
