import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { gridOf, pasteTable, storeTable } from './planner.ts';
import { referenceText } from './referenceText.ts';

const header = 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet';
const asking = `${header};Lægens navn\nVarde;51.137;34;6;Anne\nVarde;51.000;34;5;Bo\nFanø;3.135;3;-;Carl\nØen;3.000;3;1;Dan\n`;

async function edit(page: Page): Promise<void> {
  await pasteTable(page, referenceText);
  await storeTable(page, 'Tabel');
  await page.getByText('Fil, kilde og svar').first().click();
  await page.getByText('Seneste ændringer').click();
  await page.getByRole('button', { name: /^Ret kilden/ }).click();
  await expect(page.getByRole('button', { name: /^Fortryd: Gemt/ })).toBeVisible();
}

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a table that adds up': (page) => pasteTable(page, referenceText),
  'questions, doubts and personal data': (page) => pasteTable(page, asking),
  'a question that is answered': async (page) => {
    await pasteTable(page, asking);
    await page.getByLabel('Nul').check();
    await expect(page.getByText('Besvaret')).toBeVisible();
  },
  'a table that cannot be used': (page) => pasteTable(page, `${header}\nVarde;mange;34;60\nFanø;-4;3;9\n`),
  'differences from the table before': async (page) => {
    await pasteTable(page, referenceText.replace('Esbjerg\t116.046', 'Esbjerg\t116.040'));
    await page.getByLabel('Status pr.').fill('2024-11-11');
    await expect(page.getByRole('columnheader', { name: 'Ændring' })).toBeVisible();
  },
  'a wide table in the middle of a cell': async (page) => {
    await pasteTable(
      page,
      `Kommune;Sikrede 2024K1;Kapacitet 2024K1;Ubesat 2024K1;Sikrede 2024K2;Kapacitet 2024K2;Ubesat 2024K2\nVarde;51137;34;6;51200;34;-\n`,
    );
    await page
      .getByRole('button', { name: /^Gå til/ })
      .first()
      .click();
  },
  'an edit, details and history': edit,
  'the question whether to forget': async (page) => {
    await edit(page);
    await page.getByRole('button', { name: 'Glem slettede data …' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'nothing is kept': async (page) => {
    await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    await pasteTable(page, referenceText);
    await storeTable(page, 'Kun nu');
  },
};

for (const [name, reach] of Object.entries(states)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}: axe finds nothing and nothing overflows at 360 px, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 360, height: 740 });
      await reach(page);
      if (name !== 'nothing is kept' && !name.includes('edit') && !name.includes('forget')) await expect(gridOf(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    });
  }
}

test('a question, a column and a finding are worked by keyboard alone', async ({ page }) => {
  await pasteTable(page, `${header}\nVarde;51.137;34;6\nFanø;3.135;3;-\n`);
  await expect(page.getByRole('heading', { name: /^Sådan er/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Gå til række 3, kolonne D' }).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Nul' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Nul' })).toBeFocused();
  await expect(page.getByText('Besvaret')).toBeVisible();
  const menu = page.getByLabel(/^Hvad kolonne D indeholder/);
  while (!(await menu.evaluate((node) => node === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await expect(menu).toHaveValue('unused');
  await expect(page.getByText('Kolonnen »Ubesat kapacitet« mangler.').first()).toBeVisible();
  await expect(menu, 'the menu keeps the focus while the table is read again').toBeFocused();
});
