import { spawnSync } from 'node:child_process';
import { installedBrowsers } from './installedBrowsers.mjs';
import { launchArgs } from './launchArgs.mjs';
import { packedBrowser } from './packedBrowser.mjs';
import { probeBrowser } from './probeBrowser.mjs';

/**
 * @typedef {{ executablePath?: string, env?: Record<string, string> }} Found Where a browser stands and what its process needs.
 * @typedef {{ name: string, find: () => Promise<Found[]> | Found[] }} Candidate
 * @typedef {{ executablePath?: string, args: string[], env: Record<string, string> }} LaunchOptions As Playwright's `launch()` takes them.
 */

/** Where the answer waits for child processes: each of Playwright's workers reads the configuration again. */
const memo = 'RESOLVED_TEST_BROWSER';

/** @type {Candidate[]} */
const candidates = [
  { name: "Playwright's own Chromium", find: () => [{}] },
  { name: 'an installed Chrome, Chromium or Edge', find: findInstalled },
  { name: 'the packed Chromium', find: async () => [await packedBrowser()] },
  { name: 'playwright install chromium', find: installWithPlaywright },
  { name: 'apt-get install chromium', find: installWithApt },
];

/** @type {Promise<Found> | undefined} */
let found;

/**
 * Finds a Chromium that works on this machine, or fetches one. Slow once per machine, then a fraction of a second.
 *
 * @returns {Promise<LaunchOptions>} Without `executablePath`, Playwright's own browser.
 * @throws With every candidate and the reason why it does not serve. A broken TEST_BROWSER is never replaced by another browser.
 */
export async function resolveBrowser() {
  const known = process.env[memo];
  found ??= known === undefined ? search(process.env['TEST_BROWSER']) : Promise.resolve(/** @type {Found} */ (JSON.parse(known)));
  const { executablePath, env } = await found;
  process.env[memo] = JSON.stringify({ executablePath, env });
  return { ...(executablePath === undefined ? {} : { executablePath }), args: launchArgs, env: withProcessEnv(env) };
}

/**
 * @param {string | undefined} wanted
 * @returns {Promise<Found>}
 */
async function search(wanted) {
  const order = wanted ? [{ name: 'TEST_BROWSER', find: () => [{ executablePath: wanted }] }] : candidates;
  const reasons = [];
  for (const { name, find } of order) {
    try {
      for (const candidate of await find()) {
        const reason = await trouble(candidate);
        if (reason === null) return candidate;
        reasons.push(`${name}${candidate.executablePath ? ` (${candidate.executablePath})` : ''}: ${reason}`);
      }
    } catch (error) {
      reasons.push(`${name}: ${firstLine(error)}`);
    }
  }
  const list = reasons.map((reason) => `  - ${reason}`).join('\n');
  throw new Error(`No browser for the tests. Set TEST_BROWSER to the path of a Chrome, Chromium or Edge.\n${list}`);
}

/**
 * @param {Found} candidate
 * @returns {Promise<string | null>} Why it does not serve; null when it does.
 */
async function trouble({ executablePath, env }) {
  try {
    await probeBrowser({ ...(executablePath === undefined ? {} : { executablePath }), env: withProcessEnv(env) });
    return null;
  } catch (error) {
    return firstLine(error);
  }
}

function findInstalled() {
  const paths = installedBrowsers();
  if (paths.length === 0) throw new Error('none found');
  return paths.map((executablePath) => ({ executablePath }));
}

function installWithPlaywright() {
  announce('fetching one with Playwright …');
  runToEnd(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
  return [{}];
}

function installWithApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error('needs Debian or Ubuntu and root');
  announce('installing one with apt-get …');
  runToEnd('apt-get', ['update', '-q']);
  runToEnd('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
  return findInstalled();
}

/** @param {string} text */
function announce(text) {
  console.error(`No browser found: ${text}`);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function runToEnd(command, args) {
  const root = new URL('../..', import.meta.url);
  const { status, error, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (error) throw error;
  if (status === 0) return;
  const lines = stderr.trim().split('\n');
  throw new Error(lines.find((line) => /error|failed|unable/i.test(line)) ?? lines.at(-1));
}

/**
 * Playwright replaces the whole environment by the one it is given.
 *
 * @param {Record<string, string>} [env]
 * @returns {Record<string, string>}
 */
function withProcessEnv(env = {}) {
  const inherited = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  return { .../** @type {Record<string, string>} */ (Object.fromEntries(inherited)), ...env };
}

/** @param {unknown} error */
function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
