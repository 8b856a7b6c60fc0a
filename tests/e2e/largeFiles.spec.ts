import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { gridOf } from './planner.ts';

/** Chooses a file of bytes made inside the page, so that none travels through the test's connection. */
async function choose(page: Page, name: string, parts: readonly { readonly text: string; readonly times: number }[]): Promise<void> {
  await page.getByLabel('Vælg en fil …').evaluate(
    (input, { name: called, parts: pieces }) => {
      const transfer = new DataTransfer();
      transfer.items.add(
        new File(
          pieces.map(({ text, times }) => text.repeat(times)),
          called,
        ),
      );
      (input as HTMLInputElement).files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, parts },
  );
}

const header = 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\n';
/** Every municipality in each of so many months. */
function allMunicipalities(months: number): string {
  const names = readFileSync('data/areas/municipalities.csv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(';')[1]);
  const rows = Array.from({ length: months }, (_, month) => {
    const date = `${2005 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    return names.map((name, at) => `${name};${1500 * (at + 10) + month};${at + 10};${at % 4};${date}`).join('\n');
  });
  return `${header.trim()};Status pr.\n${rows.join('\n')}\n`;
}

const cases: readonly { readonly what: string; readonly name: string; readonly parts: readonly { text: string; times: number }[] }[] = [
  { what: 'a single line of 10 MB', name: 'linje.csv', parts: [{ text: 'Varde;51137;34;6;', times: 600_000 }] },
  {
    what: '10.000 columns',
    name: 'bred.csv',
    parts: [
      { text: 'Kommune;', times: 10_000 },
      { text: '\n', times: 1 },
      { text: '7;', times: 10_000 },
    ],
  },
  {
    what: '300 columns',
    name: 'bred.csv',
    parts: [
      { text: `${header.trim()};`, times: 1 },
      { text: 'Andet;', times: 296 },
      { text: '\nVarde;51137;34;6;', times: 1 },
      { text: 'x;', times: 296 },
    ],
  },
  {
    what: 'a picture named .csv',
    name: 'billede.csv',
    parts: [
      { text: '\u0089PNG\r\n\u001a\n', times: 1 },
      { text: '\u0000\u0001IHDR', times: 200_000 },
    ],
  },
  { what: 'zero bytes', name: 'nul.csv', parts: [{ text: '\u0000', times: 1_000_000 }] },
  { what: 'all municipalities for 17 years', name: 'lang.csv', parts: [{ text: allMunicipalities(204), times: 1 }] },
];

for (const { what, name, parts } of cases) {
  test(`${what}: an answer, and a page that can be used meanwhile`, async ({ page }) => {
    await page.goto('./#/data?v=1');
    await expect(page.locator('main[data-status="ready"]')).toBeVisible();
    await choose(page, name, parts);
    await page.getByLabel('Indsæt tabellen her').fill('Fanø');
    await expect(page.getByRole('heading', { name: `Sådan er ${name} læst` })).toBeVisible({ timeout: 45_000 });
    await expect(page.getByLabel('Indsæt tabellen her')).toHaveValue('Fanø');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
}

test('a long file can be given up while it is read, and another read at once', async ({ page }) => {
  await page.goto('./#/data?v=1');
  await expect(page.locator('main[data-status="ready"]')).toBeVisible();
  await choose(page, 'lang.csv', [
    { text: header, times: 1 },
    { text: 'Varde;51137;34;6\n', times: 300_000 },
  ]);
  await page.getByRole('button', { name: 'Afbryd' }).click();
  await expect(page.getByText(/^Læser …/)).toHaveCount(0);
  await choose(page, 'kort.csv', [{ text: `${header}Fanø;3135;3;0\n`, times: 1 }]);
  await expect(gridOf(page)).toContainText('Fanø');
  await expect(page.getByRole('heading', { name: 'Sådan er kort.csv læst' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /lang\.csv/ })).toHaveCount(0);
});

/** A row for each of so many practices of every municipality in each of so many months, made inside the page: over 2 MB it is read in parts. */
function practicesText(months: number, practices: number): string {
  const names = allMunicipalities(1)
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(';')[0] ?? '');
  const rows = Array.from({ length: months }, (_, month) => {
    const date = `${1984 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    return names
      .flatMap((name, area) =>
        Array.from({ length: practices }, (_, at) => `${10_000 + area * practices + at};${name};${date};${1500 + month};1;0`),
      )
      .join('\n');
  });
  return `Ydernummer;Kommune;Status pr.;Antal sikrede;Kapacitet;Ubesat\n${rows.join('\n')}\n`;
}

test('every practice in forty years of months: read with progress, stored as municipalities, there after a reload, and every view shows them', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const months = 480;
  await page.goto('./#/data?v=1');
  await expect(page.locator('main[data-status="ready"]')).toBeVisible();
  const shares = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        const watch = (): void => {
          const bar = document.querySelector('progress');
          if (bar && bar.value !== seen.at(-1)) seen.push(bar.value);
          if (!bar && seen.length > 0) resolve(seen);
          else requestAnimationFrame(watch);
        };
        watch();
      }),
  );
  await choose(page, 'praksis.csv', [{ text: practicesText(months, 2), times: 1 }]);
  await page.getByLabel('Indsæt tabellen her').fill('Fanø');
  await expect(page.getByRole('heading', { name: 'Sådan er praksis.csv læst' })).toBeVisible({ timeout: 45_000 });
  expect(new Set(await shares).size).toBeGreaterThan(2);
  await expect(page.getByText('94.080 rækker under kommuneniveau er lagt sammen til 98 kommuner på 480 datoer').first()).toBeVisible();
  await page.getByLabel('Kilde (står under hvert diagram)').fill('Praksisregisteret');
  await page.getByRole('button', { name: 'Gem tabellen' }).click();
  const file = page.getByRole('listitem').filter({ hasText: '480 statusdatoer' }).filter({ hasText: 'Praksisregisteret' });
  await expect(file).toHaveCount(1, { timeout: 30_000 });
  await page.reload();
  await expect(file).toHaveCount(1);
  await file.getByText('Hver af de 480 statusdatoer').click();
  await expect(file.getByRole('listitem')).toHaveCount(24);
  await file.getByRole('link', { name: 'Vis den nyeste: Praksisregisteret' }).click();
  await expect(page.locator('main[data-status="ready"]')).toBeVisible();
  const dates = page.getByRole('combobox', { name: 'Status pr.' });
  await expect(dates.locator('optgroup')).toHaveCount(41);
  await expect(dates.locator('option:checked')).toHaveText(/1\. december 2023/);
  const chart = page.locator('[data-chart] svg').first();
  await expect(chart).toBeVisible();
  await page.getByLabel('Område').selectOption('dk');
  await dates.selectOption({ label: '1. januar 1984' });
  await expect(chart).toContainText('1. januar 1984', { timeout: 60_000 });
  await dates.selectOption({ label: '1. december 2023' });
  await page.getByRole('link', { name: 'Udvikling', exact: true }).click();
  await expect(page.locator('figure[data-chart="line"] svg')).toContainText('1984', { timeout: 60_000 });
  await page.getByLabel('Område').selectOption({ label: 'Sydvestjylland' });
  await expect(page.locator('figure[data-chart="multiples"] svg')).toBeVisible();
  await page.getByRole('link', { name: 'Tabel', exact: true }).click();
  await page.getByLabel('Område').selectOption('dk');
  await dates.selectOption({ label: '1. juni 2001' });
  await expect.poll(() => page.locator('main table').first().locator('tbody tr').count()).toBeGreaterThanOrEqual(98);
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await file.getByRole('button', { name: 'Slet alle: Praksisregisteret' }).click();
  await expect(file).toHaveCount(0);
});
