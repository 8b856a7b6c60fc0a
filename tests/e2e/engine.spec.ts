import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Loads a table that the page does not come with, and goes to its view. */
async function showInventedFigures(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await page.getByRole('button', { name: 'Indlæs opdigtede tal' }).click();
  await page.getByRole('status').filter({ hasText: 'er gemt' }).getByRole('link', { name: 'Vis' }).click();
}

test('without an engine the built-in views stand, and what cannot be computed is said in both languages until there is one', async ({
  page,
  complaints,
}) => {
  await page.route('**/*.bin', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  const notice = page.getByRole('complementary', { name: 'Regnemaskinen i browseren' });
  await expect(notice).toContainText('kunne ikke starte', { timeout: 10_000 });
  const address = (view: string): string => `#/${view}?municipality=0573&area=1083&comparator=rest-of-region&grouped-on=2027-01-01&v=1`;
  for (const view of ['overview', 'municipality', 'compare']) {
    await page.evaluate((hash) => (location.hash = hash), address(view));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d/);
    await expect(page.locator('[data-chart] svg').first()).toBeVisible();
  }
  await page.evaluate(() => (location.hash = '#/table?lang=en&v=1'));
  await expect(page.getByRole('row', { name: /^Varde/ }).first()).toContainText('1,826');
  await expect(page.getByRole('complementary', { name: 'The database in the browser' })).toContainText('could not start');
  await page.evaluate(() => (location.hash = '#/table?v=1'));

  await showInventedFigures(page);
  await expect(page.getByRole('alert')).toContainText('Regnemaskinen i browseren kunne ikke starte', { timeout: 10_000 });
  await expect(notice).toBeHidden();
  await page.unroute('**/*.bin');
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.locator('[data-chart="coverage"] svg')).toContainText('pdigtede');
  await expect(notice).toBeHidden();
  complaints.errors.length = 0;
});

const incapable = [
  ['the browser knows no WebAssembly', 'delete self.WebAssembly;', null],
  ['WebAssembly is blocked by policy', '', "script-src 'self'"],
  ['the browser cannot unpack', 'delete self.DecompressionStream;', null],
  [
    'the browser cannot compile what the engine is made of',
    'WebAssembly.instantiateStreaming = () => Promise.reject(new WebAssembly.CompileError("planted"));',
    null,
  ],
] as const;

for (const [what, before, policy] of incapable) {
  test(`${what}: it is said within seconds, and the rest of the page works`, async ({ page, complaints }) => {
    await page.route('**/engine.worker-*.js', async (route) => {
      const answer = await route.fetch();
      const headers = { ...answer.headers(), ...(policy && { 'content-security-policy': policy }) };
      await route.fulfill({ response: answer, headers, body: before + (await answer.text()) });
    });
    await page.goto('./');
    await expect(page.getByRole('complementary', { name: 'Regnemaskinen i browseren' })).toBeVisible({ timeout: 10_000 });
    await expect(page.locator('[data-chart="coverage"] svg')).toBeVisible();
    await page.getByRole('link', { name: 'Data', exact: true }).click();
    await expect(page.getByLabel('Indsæt tabellen her')).toBeVisible();
    await page.unrouteAll({ behavior: 'wait' });
    complaints.errors.length = 0;
    complaints.policy.length = 0;
  });
}

test('the engine travels packed, in one file that any host may serve, and nothing else of it is asked for', async ({ page }) => {
  const asked: { url: string; size: number }[] = [];
  page.on('response', (response) => {
    if (/\.(bin|wasm)$/.test(response.url())) asked.push({ url: response.url(), size: Number(response.headers()['content-length']) });
  });
  await page.goto('./');
  await expect.poll(() => asked.map(({ url }) => url.replace(/.*\/(\w+)-.*\./, '$1.'))).toEqual(['engine.bin']);
  await page.waitForLoadState('networkidle');
  expect(asked).toHaveLength(1);
  expect(asked[0]!.size).toBeLessThan(8_000_000);
});

test('an engine that dies while the page is open is started anew', async ({ page, complaints }) => {
  await page.goto('./');
  await showInventedFigures(page);
  await expect(page.locator('[data-chart="coverage"] svg')).toBeVisible();
  const workers = page.workers();
  expect(workers.length).toBeGreaterThan(0);
  for (const worker of workers) {
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted: the worker dies');
      });
    });
  }
  await expect.poll(() => page.workers().filter((worker) => workers.includes(worker))).toEqual([]);
  const { href } = await page.evaluate(() => location);
  await page.goto(href.replace('#/overview?', '#/municipality?municipality=0573&'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('i Varde');
  complaints.errors.length = 0;
});
