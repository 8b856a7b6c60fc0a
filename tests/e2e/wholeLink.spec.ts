import AxeBuilder from '@axe-core/playwright';
import { packJson } from '../support/packBytes.ts';
import { expect, test } from './fixtures.ts';
import { heldTable } from './planner.ts';

const source = ['Møde i klyngen', '', ''];
const table = { s: source, a: [561, 12], i: [116046, 51137], c: [75, 34], v: [9, 6] };
const whole = {
  t: [
    { ...table, d: '2025-07-01' },
    { ...table, d: '2024-07-01', v: [8, 5] },
  ],
  b: [{ k: 'intake', d: '2025-07-01', s: source, a: [561, 12], c: { practices: [31, 14], closed: [20, 9] } }],
  g: [
    {
      c: 'egen-vestkysten',
      n: 'Vestkysten',
      k: 'own',
      m: [
        ['0561', null, null],
        ['0573', null, null],
      ],
    },
  ],
  n: [
    ['0573', null, null, 1450],
    ['0561', null, null, 1450],
  ],
  m: [['2025-01-15', 'Rekrutteringsteam startet']],
};

test('a link brings group, norms, notes and the tables beside; a second reader gets them from the first, and keeps them when he wants to', async ({
  page,
  openContext,
}) => {
  await page.goto(`./#/development?area=egen-vestkysten&indicator=balance-against-norm&v=1&data=${await packJson(whole, 2)}`);
  const notice = page.locator('.notice');
  const brought = '»Lukket for tilgang« (1. juli 2025), gruppen Vestkysten, normerne og en note på tidsaksen';
  await expect(notice).toContainText(`Linket bringer ${brought} med sig`);
  await expect(page.locator('[data-chart="line"] svg').first()).toContainText('Rekrutteringsteam startet');
  await expect(page.locator('[data-chart="line"] svg').first()).toContainText('Vestkysten');
  const { violations } = await new AxeBuilder({ page }).include('.notice').analyze();
  expect(violations).toEqual([]);

  await page.getByRole('button', { name: 'Del visningen' }).click();
  await expect(page.getByRole('dialog')).toContainText(
    `Linket indeholder selve tallene: 2 tabeller (1. juli 2024 – 1. juli 2025), ${brought}.`,
  );
  const link = await page.getByLabel('Link til visningen').inputValue();
  expect(link.length).toBeLessThan(1500);

  await page.getByText('QR-kode').click();
  await page.getByRole('button', { name: 'Vis i hele vinduet' }).click();
  const code = page.getByRole('dialog', { name: 'QR-kode' }).getByRole('img');
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect((await code.boundingBox())?.height).toBe(Math.min(width, height));
  await page.keyboard.press('Escape');
  await expect(code).toBeHidden();
  await expect(page.getByLabel('Link til visningen')).toBeVisible();

  const other = await (await openContext()).newPage();
  await other.goto(link);
  const line = other.locator('[data-chart="line"] svg').first();
  await expect(line).toContainText('Rekrutteringsteam startet');
  // 66 + 28 − (116.046 + 51.137) / 1.450
  await expect(line).toContainText('−21,3');
  await other.getByRole('button', { name: 'Gem i denne browser' }).click();
  await expect(other.getByText('Det, linket bragte, er gemt')).toBeVisible();
  await other.getByRole('button', { name: 'Fortryd' }).click();
  await expect(other.locator('.notice')).toContainText('gruppen Vestkysten');
  await other.getByRole('button', { name: 'Gem i denne browser' }).click();
  await expect(other.getByText('Det, linket bragte, er gemt')).toBeVisible();
  await other.goto('./#/development?area=egen-vestkysten&indicator=balance-against-norm&v=1');
  await other.reload();
  await expect(line).toContainText('Rekrutteringsteam startet');
  await expect(line).toContainText('−21,3');
  await expect(other.locator('.notice')).toBeHidden();
  await other.goto('./#/overview?v=1');
  await expect(other.locator('[data-supplement="intake"]')).toBeVisible();

  // The first reader kept nothing.
  await page.goto('./#/data?v=1');
  await page.reload();
  await expect(heldTable(page, 'Møde i klyngen')).toBeHidden();
});
