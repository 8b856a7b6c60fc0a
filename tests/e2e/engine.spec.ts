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
