import { expect, test } from './fixtures.ts';
import { heldTable, pasteTable, storeTable } from './planner.ts';

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
