import { expect, test } from './fixtures.ts';
import { referenceFigures } from './referenceText.ts';
import { bodyCells } from './tableCells.ts';

test('the table of the minutes stands digit for digit, totals last', async ({ page }) => {
  await page.goto('./#/table?v=1');
  const table = page.locator('table[data-table="coverage"]');
  await expect(table).toBeVisible();
  const rows = await bodyCells(table);
  expect(rows.map((row) => row.slice(1))).toEqual(referenceFigures);
  expect(rows.map((row) => row[0])).toEqual(['Billund', 'Esbjerg', 'Fanø', 'Varde', 'Vejen', 'Sydvestjylland i alt', 'Regionstotal']);
});

test('what the table does not say stands below it', async ({ page }) => {
  await page.goto('./#/table?v=1');
  const table = page.locator('table[data-table="comparison"]');
  await expect(table).toBeVisible();
  const rows = await bodyCells(table);
  const find = (name: string) => rows.find((row) => row[0] === name) ?? [];
  expect(find('Sydvestjylland i alt')).toEqual(expect.arrayContaining(['12,4 %', '+6,9', '-9,3', '20 %', '44 %']));
  expect(find('Resten af regionen')).toEqual(expect.arrayContaining(['3,9 %', '1.617']));
  expect(find('Regionstotal')).toEqual(expect.arrayContaining(['5,6 %', '-15,9']));
});

test('sorting keeps the totals last, and the third click restores the order', async ({ page }) => {
  await page.goto('./#/table?v=1');
  const table = page.locator('table[data-table="coverage"]');
  const names = async () => (await bodyCells(table)).map((row) => row[0]);
  const sort = table.getByRole('button', { name: /Sikrede pr. besat/ });
  await sort.click();
  expect((await names()).slice(0, 5)).toEqual(['Varde', 'Esbjerg', 'Billund', 'Vejen', 'Fanø']);
  await sort.click();
  expect((await names()).slice(0, 5)).toEqual(['Fanø', 'Vejen', 'Billund', 'Esbjerg', 'Varde']);
  expect((await names()).slice(5)).toEqual(['Sydvestjylland i alt', 'Regionstotal']);
  await sort.click();
  expect((await names()).slice(0, 5)).toEqual(['Billund', 'Esbjerg', 'Fanø', 'Varde', 'Vejen']);
});

test('the table can be downloaded as a file that Danish Excel opens', async ({ page }) => {
  await page.goto('./#/table?v=1');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hent som CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('Lægedækning Sydvestjylland 2024-11-11.csv');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text).toContain('Varde;51.137;34;6;18 %;28;1.504;1.826\r\n');
});

test('a table wider than its window says so, and only then', async ({ page }) => {
  const hint = page.getByText('Rul tabellen til siden for at se alle 8 kolonner.');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./#/table?v=1');
  await expect(hint).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.locator('table[data-table="coverage"]')).toBeVisible();
  await expect(hint).toHaveCount(0);
});

test('the table can be copied as cells', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/table?v=1');
  await page.getByRole('button', { name: 'Kopiér tabellen' }).click();
  await expect(page.getByText('Kopieret – kan indsættes i Excel eller Word')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Fanø\t3.135\t3\t-\t0 %\t3\t1.045\t1.045');
  expect(copied).toMatch(/^Lægedækning i .+, status pr\. \d/);
  expect(copied).toMatch(/\nKilde: .+\nSammenlignet med /);
});
