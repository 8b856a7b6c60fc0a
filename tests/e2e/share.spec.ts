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

test('the tabs stay where they are from section to section, and the chart that was chosen in one is meant in all', async ({ page }) => {
  for (const [width, height] of [
    [1024, 768],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('./');
    await page.getByRole('button', { name: 'Del visningen' }).click();
    const dialog = page.getByRole('dialog');
    const tab = (name: string) => dialog.getByRole('tab', { name });
    await tab('Billede').click();
    await dialog
      .getByLabel('Diagram')
      .selectOption({ label: 'Andel ubesatte kapaciteter: Varde ligger højest med 17,6 % mod 5,6 % for regionen' });
    const place = await dialog.getByRole('tablist').boundingBox();
    for (const name of ['Slide', 'Data', 'Præsentation', 'Indlejr']) {
      await tab(name).click();
      await expect(dialog.getByRole('combobox', { name: 'Diagram' })).toHaveValue('ranked');
      expect(await dialog.getByRole('tablist').boundingBox()).toEqual(place);
    }
    await expect(dialog.getByLabel('Kode til hjemmesiden')).toHaveValue(/show=ranked/);
    await page.keyboard.press('Home');
    await expect(tab('Link')).toBeFocused();
    await page.keyboard.press('End');
    await expect(tab('Én fil')).toHaveAttribute('aria-selected', 'true');
  }
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
