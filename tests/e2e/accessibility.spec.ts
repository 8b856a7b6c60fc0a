import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { referenceText } from './referenceText.ts';

const views = ['overview', 'municipality', 'compare', 'development', 'table', 'data'] as const;
const widths = [360, 1024, 1920] as const;

async function settled(page: Page): Promise<void> {
  await expect(page.locator('main[data-status="ready"]')).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const view of views) {
    for (const language of ['da', 'en'] as const) {
      test(`axe finds nothing on ${view}, ${colorScheme}, ${language}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`./#/${view}?lang=${language}&v=1`);
        await settled(page);
        for (const summary of await page.locator('summary').all()) await summary.click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      });
    }
  }

  test(`axe finds nothing on a reading with remarks, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./#/data?v=1');
    await page.getByLabel('Indsæt tabellen her').fill(`${referenceText}Atlantis\t1\t1\t0\t0 %\t1\t1\t1\n`);
    await page.getByRole('button', { name: 'Læs tabellen' }).click();
    await expect(page.getByRole('heading', { name: /^Sådan er/ })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
}

for (const width of widths) {
  for (const view of views) {
    test(`nothing overflows on ${view} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`./#/${view}?v=1`);
      await settled(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBe(0);
    });
  }
}

test('everything is reached and worked by keyboard', async ({ page }) => {
  await page.goto('./');
  await settled(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Gå til indholdet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Område')).toBeFocused();
  for (const label of ['Status pr.', 'Inddeling pr.', 'Sammenlignet med']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name: label })).toBeFocused();
  }
  await expect(page.getByLabel('Sammenlignet med')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/comparator=rest-of-region/);
  await expect(page.getByLabel('Sammenlignet med')).toBeFocused();
});

test('a table is pasted, read and stored by keyboard alone', async ({ page }) => {
  await page.goto('./#/data?v=1');
  await settled(page);
  await page.getByLabel('Indsæt tabellen her').focus();
  await page.keyboard.insertText(referenceText);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Sådan er/ })).toBeFocused();
  const date = page.getByLabel('Status pr.');
  while (!(await date.evaluate((node) => node === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.type('01122024');
  const title = page.getByLabel('Kilde (står under hvert diagram)');
  while (!(await title.evaluate((node) => node === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.type('Fra tastaturet');
  await page.keyboard.press('Enter');
  await expect(page.getByText('»Fra tastaturet« er gemt.')).toBeVisible();
});

test('text can be set twice as large without losing anything', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 740 });
  await page.goto('./');
  await settled(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBe(0);
});
