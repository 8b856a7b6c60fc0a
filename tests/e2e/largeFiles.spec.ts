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
