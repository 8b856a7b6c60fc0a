import { expect, test } from './fixtures.ts';
import { heldTable } from './planner.ts';

test('the example archive is fetched when asked for, says in every chart that it is invented, and one undo takes it out', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('response', (response) => fetched.push(response.url()));
  await page.goto('./#/data?v=1');
  const load = page.getByRole('button', { name: 'Indlæs opdigtede tal' });
  await expect(load).toBeVisible();
  const before = fetched.length;
  expect(fetched.filter((url) => url.includes('daekning'))).toEqual([]);
  await load.click();
  const notice = page.getByRole('status').filter({ hasText: 'tabeller med opdigtede tal er gemt' });
  await expect(notice).toBeVisible();
  expect(fetched.slice(before).some((url) => url.includes('daekning'))).toBe(true);
  await expect(page.getByRole('listitem').filter({ hasText: 'Opdigtede tal' }).first()).toBeVisible();
  const held = page.getByRole('listitem').filter({ hasText: 'Eksempeltal fra Lægedækning' });
  expect(await held.count()).toBeGreaterThan(1);
  await expect(held.filter({ hasNotText: 'Opdigtede tal' })).toHaveCount(0);

  await notice.getByRole('link', { name: 'Vis' }).click();
  await expect(page.getByText('De siger intet om nogen kommune.')).toBeVisible();
  for (const chart of await page.locator('[data-chart] svg').all()) await expect(chart).toContainText('Opdigtede tal');
  await expect(page.getByLabel('Status pr.').locator('option', { hasText: '(opdigtede tal)' })).toHaveCount(21);
  await page.goto('./');
  await page.reload();
  await expect(page.locator('[data-chart="coverage"] svg')).not.toContainText('Opdigtede tal');

  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await page.getByText('Seneste ændringer').click();
  await page
    .getByRole('button', { name: /^Fortryd: Gemt/ })
    .first()
    .click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Opdigtede tal' })).toHaveCount(0);
});

test('editing the source does not take it away that the figures are invented', async ({ page }) => {
  await page.goto('./#/data?v=1');
  await page.getByRole('button', { name: 'Indlæs opdigtede tal' }).click();
  await page
    .getByRole('button', { name: /^Ret kilden/ })
    .first()
    .click();
  const form = page.getByRole('form', { name: 'Ret kilde, note og indsigelser' });
  await form.getByLabel('Kilde (står under hvert diagram)').fill('Rigtige tal');
  await form.getByRole('button', { name: 'Gem rettelsen' }).click();
  await expect(heldTable(page, 'Rigtige tal')).toContainText('Opdigtede tal');
});
