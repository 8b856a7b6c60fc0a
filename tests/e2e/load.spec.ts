import { expect, test } from './fixtures.ts';
import { pasteTable as paste, storeTable as store } from './planner.ts';
import { referenceFigures, referenceText } from './referenceText.ts';
import { bodyCells } from './tableCells.ts';

test('a paste of the minutes is read, stored and shown digit for digit, and survives a reload', async ({ page }) => {
  await paste(page, referenceText);
  await expect(page.getByText('Tabellen stemmer', { exact: true })).toBeVisible();
  await expect(page.getByText('Besat + ubesat = samlet kapacitet i 7 rækker')).toBeVisible();
  await store(page, 'Min egen tabel');
  await page.getByRole('link', { name: 'Vis', exact: true }).first().click();
  await expect(page.locator('[data-chart="coverage"] svg')).toContainText('Kilde: Min egen tabel');
  await page.getByRole('link', { name: 'Tabel', exact: true }).click();
  await page.reload();
  const table = page.locator('table[data-table="coverage"]');
  await expect(table).toBeVisible();
  const rows = await bodyCells(table);
  expect(rows.map((row) => row.slice(1))).toEqual(referenceFigures);
});

test('the preview shows each cell raw and as read, and how each row counts', async ({ page }) => {
  await paste(page, referenceText);
  const grid = page.getByRole('region', { name: 'Celle for celle' });
  await expect(grid.getByRole('row', { name: /Fanø/ })).toContainText('nul');
  await expect(grid.getByRole('row', { name: /Sydvestjylland -total/ })).toContainText('total');
  await expect(grid.getByRole('row', { name: /Regionstotal/ })).toContainText('regionstotal');
});

test('a file in Windows-1252 with semicolons is read with its letters', async ({ page }) => {
  const text = 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\r\nFanø;3.135;3;0\r\nVarde;51.137;34;6\r\n';
  await page.goto('./#/data?v=1');
  await page.getByLabel('Vælg en fil …').setInputFiles({ name: 'tabel.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
  await expect(page.getByRole('region', { name: 'Celle for celle' }).getByRole('row', { name: /Fanø/ })).toContainText('3.135');
  await store(page, 'Fra fil');
});

test('a table that is deleted can be brought back', async ({ page }) => {
  await paste(page, referenceText);
  await store(page, 'Slet mig');
  await page.getByRole('button', { name: /^Slet: Slet mig/ }).click();
  await expect(page.getByText('»Slet mig« er slettet.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Vis: Slet mig/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('link', { name: /Vis: Slet mig/ })).toBeVisible();
});

test.describe('a file that cannot be right gets a sentence and changes nothing', () => {
  const header = 'Kommune\tAntal sikrede\tSamlet kapacitet\tUbesat kapacitet\n';
  const cases: readonly { readonly what: string; readonly text: string; readonly says: RegExp }[] = [
    { what: 'a missing column', text: 'Kommune\tAntal sikrede\nVarde\t51.137\n', says: /kapacitet/i },
    { what: 'a number that is none', text: `${header}Varde\tmange\t34\t6\n`, says: /mange/ },
    { what: 'a doubled municipality', text: `${header}Varde\t51.137\t34\t6\nVarde\t51.000\t34\t5\n`, says: /Varde/ },
    { what: 'vacant above capacity', text: `${header}Varde\t51.137\t34\t60\n`, says: /60.*34|34.*60/ },
    { what: 'no table at all', text: 'Kære udvalg\nHermed referatet fra mødet.\n', says: /tabel/i },
  ];
  for (const { what, text, says } of cases) {
    test(what, async ({ page }) => {
      await paste(page, text);
      const preview = page.locator('section').filter({ has: page.getByRole('heading', { name: /^Sådan er/ }) });
      await expect(preview).toContainText(says);
      await expect(page.getByRole('button', { name: 'Gem tabellen' })).toHaveCount(0);
      await page.getByRole('link', { name: 'Overblik', exact: true }).click();
      await expect(page.getByLabel('Status pr.').locator('option')).toHaveCount(1);
    });
  }
});

test('markup in a file is shown as text and runs nothing', async ({ page, complaints }) => {
  await paste(
    page,
    'Kommune\tAntal sikrede\tSamlet kapacitet\tUbesat kapacitet\n<img src=x onerror=alert(1)>\t1\t1\t0\nVarde\t51.137\t34\t6\n',
  );
  await expect(page.getByRole('region', { name: 'Celle for celle' })).toContainText('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
  expect(complaints.errors).toEqual([]);
});
