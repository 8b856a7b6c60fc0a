import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installedBrowsers } from '../../scripts/browser/installedBrowsers.mjs';
import { probeBrowser } from '../../scripts/browser/probeBrowser.mjs';
import { resolveBrowser } from '../../scripts/browser/resolveBrowser.mjs';

const resolver = new URL('../../scripts/browser/resolveBrowser.mjs', import.meta.url).href;
const { RESOLVED_TEST_BROWSER: _known, ...fresh } = process.env;

/** Asks the resolver in a process of its own. */
async function ask(env: NodeJS.ProcessEnv): Promise<string> {
  const script = `import(${JSON.stringify(resolver)}).then(async ({ resolveBrowser }) => console.log((await resolveBrowser()).executablePath))
    .catch((error) => console.log(error.message))`;
  return (await promisify(execFile)(process.execPath, ['-e', script], { env })).stdout.trim();
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laegedaekning-browsers-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the browser found draws letters and understands the WebAssembly of the database', async () => {
  const { executablePath, env } = await resolveBrowser();
  expect(await probeBrowser({ ...(executablePath && { executablePath }), env })).toMatch(/^\d+\./);
});

test('a browser that was asked for but does not work is never replaced by another', async () => {
  const answer = await ask({ ...fresh, TEST_BROWSER: process.execPath });
  expect(answer).toMatch(/^No browser for the tests\./);
  expect(answer).toContain(`TEST_BROWSER (${process.execPath})`);
});

test('a process started by one that knows the answer does not search again', async () => {
  const known = JSON.stringify({ executablePath: '/known/already' });
  expect(await ask({ ...fresh, RESOLVED_TEST_BROWSER: known, TEST_BROWSER: '/not/asked' })).toBe('/known/already');
});

test('installed browsers are found on the path, the likeliest first', async () => {
  for (const name of ['chromium', 'google-chrome']) await writeFile(join(folder, name), '');
  expect(installedBrowsers('linux', { PATH: ['/nowhere', folder].join(delimiter) })).toEqual([
    join(folder, 'google-chrome'),
    join(folder, 'chromium'),
  ]);
});

test('a machine without an installed browser has none', () => {
  expect(installedBrowsers('linux', { PATH: folder.replace(/$/, '-gone') })).toEqual([]);
  expect(installedBrowsers('win32', { PROGRAMFILES: join(folder, 'gone') })).toEqual([]);
});
