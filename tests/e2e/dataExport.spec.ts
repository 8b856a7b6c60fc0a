import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { saved } from './saved.ts';

for (const [way, ending] of [
  ['Excel-projektmappe', 'xlsx'],
  ['CSV til Excel', 'csv'],
  ['CSV til programmer', 'csv'],
] as const) {
  test(`${way} is saved, and loads again to figures that are here already`, async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Del visningen' }).click();
    await page.getByRole('tab', { name: 'Data' }).click();
    const { name, bytes } = await saved(page, () => page.getByRole('button', { name: `Hent: ${way}` }).click());
    expect(name).toBe(`Lægedækning Sydvestjylland 2024-11-11.${ending}`);
    await expect(page.getByText('Filen er gemt.')).toBeVisible();
    await page.goto('./#/data?v=1');
    await page.locator('input[type="file"]').first().setInputFiles({ name, mimeType: '', buffer: bytes });
    await expect(page.getByRole('heading', { name: /^Sådan er/ })).toBeVisible();
    await expect(page.getByText('Alle 21 antal er de samme.')).toBeVisible();
  });
}

test('axe finds nothing where the figures are saved', async ({ page }) => {
  await page.goto('./#/overview?lang=en&v=1');
  await page.getByRole('button', { name: 'Share the view' }).click();
  await page.getByRole('tab', { name: 'Data' }).click();
  await expect(page.getByRole('button', { name: /^Download: Excel/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
});
