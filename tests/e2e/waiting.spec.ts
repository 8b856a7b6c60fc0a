import { expect } from './fixtures.ts';
import { pasteTable, storeTable } from './planner.ts';
import { referenceText } from './referenceText.ts';
import { test } from './siteTest.ts';

test('who waits for figures sees how much of the database has arrived, and nothing moves', async ({ page, site }) => {
  const letGo = site.holdBack(/engine-.*\.bin$/);
  await pasteTable(page, referenceText);
  await storeTable(page, 'Egen tabel');
  await page.goto('./#/?v=1');
  const waiting = page.getByRole('main').locator('p').filter({ hasText: 'Databasen hentes …' });
  await expect(waiting).toHaveText(/5\d\s%$/);
  await expect(waiting.getByRole('status')).toHaveText('Databasen hentes …');
  letGo();
  await expect(page.locator('[data-chart="coverage"] svg')).toBeVisible();
});
