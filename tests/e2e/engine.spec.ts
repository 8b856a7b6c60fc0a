import { expect, test } from './fixtures.ts';

test('an engine that is not there is said within seconds, and the rest of the page works', async ({ page, complaints }) => {
  await page.route('**/*.bin', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('Regnemaskinen i browseren kunne ikke starte', { timeout: 10_000 });
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByLabel('Indsæt tabellen her')).toBeVisible();

  await page.unroute('**/*.bin');
  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.locator('[data-chart="coverage"] svg')).toBeVisible();
  complaints.errors.length = 0;
});

const incapable = [
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
    await expect(page.getByRole('alert')).toContainText('Regnemaskinen i browseren kunne ikke starte', { timeout: 10_000 });
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
  await expect(page.locator('[data-chart="coverage"] svg')).toBeVisible();
  expect(page.workers().length).toBeGreaterThan(0);
  for (const worker of page.workers()) {
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted: the worker dies');
      });
    });
  }
  await expect.poll(() => page.workers().length).toBe(0);
  await page.getByLabel('Område').selectOption('1083');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('45 af 808');
  complaints.errors.length = 0;
});
