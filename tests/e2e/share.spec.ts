import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

test('a chart is shared from its own button, and a view from the head', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Del: I tre af fem/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toContainText('I tre af fem kommuner');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Del visningen' }).click();
  await expect(dialog.getByRole('heading')).toContainText('Overblik');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test('a chart fills the screen, and Escape leaves it', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('button', { name: /^Vis i fuld skærm: / })
    .first()
    .click();
  const wall = page.getByRole('dialog', { name: 'Vis' });
  await expect(wall.locator('svg')).toContainText('1.826');
  await page.keyboard.press('Escape');
  await expect(wall).toBeHidden();
});
