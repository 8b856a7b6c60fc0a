import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { downloaded, heldTable, pasteTable, storeTable } from './planner.ts';

const intake =
  'Status pr. 1. juli 2024\nKommune\tAntal praksis\tÅbne praksis\tLukkede praksis\nBillund\t8\t5\t3\nEsbjerg\t31\t11\t20\nFanø\t1\t1\t-\nVarde\t14\t5\t9\nVejen\t12\t9\t3\n';

test('a pasted table of closed practices is kept beside coverage, shown below it, and can be deleted and brought back', async ({
  page,
}) => {
  await pasteTable(page, intake);
  await storeTable(page, 'Referat om tilgang', null);
  await expect(heldTable(page, 'Referat om tilgang')).toContainText('5 kommuner');
  await page.reload();
  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  const chart = page.locator('[data-supplement="intake"] svg');
  await expect(chart).toContainText('35 af 66 praksis i Sydvestjylland er lukket for tilgang');
  await expect(chart).toContainText('Status pr. 1. juli 2024');
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await page.getByRole('button', { name: /^Slet: Referat om tilgang/ }).click();
  await expect(heldTable(page, 'Referat om tilgang')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(heldTable(page, 'Referat om tilgang')).toBeVisible();
});

test('over time and in Tabel both kinds stand with their denominators, as files too, and without trouble for a screen reader', async ({
  page,
}) => {
  const expectNoTrouble = async (): Promise<void> => {
    for (const summary of await page.locator('[data-supplement] summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).include('[data-supplement]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  };
  await page.goto('./#/data?v=1');
  await page.getByRole('button', { name: 'Indlæs opdigtede tal' }).click();
  await page.getByRole('status').filter({ hasText: 'er gemt' }).getByRole('link', { name: 'Vis' }).click();
  await page.getByRole('link', { name: 'Udvikling', exact: true }).click();
  const closed = page.locator('[data-supplement="intake"]');
  const posts = page.locator('[data-supplement="training"]');
  await expect(closed.locator('[data-chart="line"] svg')).toContainText('Andel praksis lukket for tilgang i');
  await expect(posts.locator('[data-chart="line"]')).toHaveCount(2);
  for (const chart of await page.locator('[data-supplement] svg[role="img"]').all()) await expect(chart).toContainText('Opdigtede tal');
  await expectNoTrouble();
  await expect(posts.locator('table').first().getByRole('row', { name: /^2018/ })).toContainText(/\d+,\d\s% \(\d+ af \d+\)/u);
  await expect(closed.locator('table').getByRole('row')).toHaveCount(6);

  await page.getByRole('link', { name: 'Tabel', exact: true }).click();
  await expect(posts.locator('table').getByRole('columnheader', { name: 'Besat/dimensioneret' })).toBeVisible();
  await expect(closed.locator('table').getByRole('columnheader', { name: 'Lukkede praksis' })).toBeVisible();
  await expectNoTrouble();
  const { name, bytes } = await downloaded(page, () => closed.getByRole('button', { name: 'Hent som CSV' }).click());
  expect(name).toMatch(/^Lukket for tilgang .+\.csv$/);
  expect(bytes.toString('utf8')).toContain('Opdigtede tal');
});
