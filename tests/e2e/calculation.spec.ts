import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const share = 'municipality.0573.vacancy-share';

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog');
}

/** The text a reader sees, with plain spaces and minus signs. */
async function plainText(locator: Locator): Promise<string> {
  return (await locator.innerText()).replaceAll(/[\s\u202f\u00a0]+/g, ' ').replaceAll('\u2212', '-');
}

test('a figure of the table opens its calculation with the mouse, and the focus returns to it', async ({ page }) => {
  await page.goto('./#/table?v=1');
  const cell = page.locator('table[data-table="coverage"] tr[data-row="municipality-0573"] td').nth(3).getByRole('button');
  await cell.click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
  const text = await plainText(dialog);
  for (const part of [
    'Varde',
    '= 6 / 34 = 17,6 %',
    '0,176470588',
    'række 5',
    '2024-11-11-sydvestjylland.tsv',
    '45 / 808 = 5,6 %',
    '12,1 point',
    'Afrundes til sidst, til 1 decimal af procenten; en halv rundes op.',
  ]) {
    expect(text).toContain(part);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(cell).toBeFocused();
  await expect(page).not.toHaveURL(/figure=/);
});

test('the figures of a table are one stop of the Tab key; arrows move between them and Enter opens one', async ({ page }) => {
  await page.goto('./#/table?v=1');
  const table = page.locator('table[data-table="coverage"]');
  await expect(table).toBeVisible();
  await table
    .getByRole('button', { name: /Sortér|Sikrede pr. besat/ })
    .last()
    .focus();
  await page.keyboard.press('Tab');
  const focused = page.locator('button:focus');
  await expect(focused).toHaveText('29.625');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect(focused).toHaveText(/18\s%/);
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByText('6 / 34')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(focused).toHaveText(/18\s%/);
  await page.keyboard.press('End');
  await expect(focused).toHaveText('1.826');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Kopiér tabellen' })).toBeFocused();
});

test('a key figure opens the pooled calculation, and the other figures of the area are one choice away', async ({ page }) => {
  await page.goto('./#/overview?v=1');
  await page.locator('dl').getByRole('button', { name: /12,4/ }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByText('(3 + 9 + 0 + 6 + 2) / (21 + 75 + 3 + 34 + 28)')).toBeVisible();
  await expect(dialog.getByText('20 / 161')).toHaveCount(2);
  await dialog.getByLabel('Tal', { exact: true }).selectOption({ label: 'Sikrede pr. besat kapacitet' });
  await expect(dialog.getByText('240.463 / 141').first()).toBeVisible();
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/#\/overview/);
});

test('the sentence opens the calculation of the figure it speaks of', async ({ page }) => {
  await page.goto('./#/overview?v=1');
  await page.getByRole('button', { name: 'Sådan er det beregnet', exact: true }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByText('20 / 45', { exact: false }).first()).toBeVisible();
  await expect(dialog.getByText('Region Syddanmark har 808 kapaciteter, heraf 45 ubesatte.')).toBeVisible();
});

test('a row of a chart says its figures under the pointer and opens its calculation, by mouse and by keyboard', async ({ page }) => {
  await page.goto('./#/overview?v=1');
  const chart = page.locator('figure[data-chart="coverage"]');
  const varde = chart.getByRole('button', { name: /^Varde/ });
  await varde.hover();
  await expect(chart.locator('.tip')).toContainText(/Andel ubesatte 17,6\s% \(6 af 34\); regionen\s5,6\s%/);
  await varde.click();
  const dialog = dialogOf(page);
  await expect(dialog.getByText('51.137 / (34 − 6)')).toBeVisible();
  // A pointer left over the row would enter it again when the dialog closes.
  await page.mouse.move(0, 0);
  await page.keyboard.press('Escape');
  await expect(varde).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(chart.getByRole('button', { name: /^Esbjerg/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(chart.locator('.tip')).toHaveCount(0);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { level: 2 })).toContainText('Varde');
});

test('a button lies on its row whatever size the page gives the picture', async ({ page }) => {
  await page.goto('./#/overview?v=1');
  const chart = page.locator('figure[data-chart="ranked"]');
  for (const width of [1280, 400]) {
    await page.setViewportSize({ width, height: 900 });
    const name = chart.locator('svg text', { hasText: /^Varde$/ }).first();
    const button = chart.getByRole('button', { name: /^Varde/ });
    await expect
      .poll(async () => {
        const [text, box] = [await name.boundingBox(), await button.boundingBox()];
        return text !== null && box !== null && text.y >= box.y - 1 && text.y + text.height <= box.y + box.height + 1;
      })
      .toBe(true);
  }
});

test('a link opens the calculation, a reload keeps it, and closing leaves the view', async ({ page }) => {
  await page.goto(`./#/overview?figure=${share}&v=1`);
  const dialog = dialogOf(page);
  await expect(dialog.getByText('6 / 34')).toBeVisible();
  await page.reload();
  await expect(dialog.getByText('6 / 34')).toBeVisible();
  await dialog.getByRole('button', { name: 'Luk' }).click();
  await expect(dialog).toBeHidden();
  await expect(page).not.toHaveURL(/figure=/);
});

test('a link to a figure that is not there says so', async ({ page }) => {
  await page.goto('./#/overview?figure=municipality.0101.vacancy-share&v=1');
  await expect(page.getByText('Linket bad om tallet')).toBeVisible();
  await expect(dialogOf(page)).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['da', 'en'] as const) {
    test(`axe finds nothing in an open calculation, ${colorScheme}, ${language}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`./#/table?figure=group.klynge-sydvestjylland.insured-per-filled&lang=${language}&v=1`);
      const dialog = dialogOf(page);
      await expect(dialog).toBeVisible();
      for (const summary of await dialog.locator('summary').all()) await summary.click();
      await expect(dialog.locator('pre')).toContainText('FROM placed');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
  }
}

test('nothing in a calculation is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./#/table?figure=rest-of-region.klynge-sydvestjylland.insured-per-filled&v=1');
  const dialog = dialogOf(page);
  await expect(dialog).toBeVisible();
  expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
});

test('the caveats stand at the foot of every view', async ({ page }) => {
  for (const view of ['overview', 'table', 'data']) {
    await page.goto(`./#/${view}?v=1`);
    await page.locator('footer summary').click();
    await expect(page.getByRole('heading', { name: 'Hvad tallene ikke viser' })).toBeVisible();
    await page.locator('footer summary').click();
  }
});
