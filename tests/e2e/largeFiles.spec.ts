import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { gridOf } from './planner.ts';

/** In ms, on a machine that does `work` in `quiet` ms; on a busy one, as many times longer as it takes for the work. */
const patience = 3_000;
const longestBlock = 200;
const quiet = 60;
const work = 4_000_000;

/** How many times slower than a quiet machine this one is at the moment; never less than 1. */
function slowness(page: Page): Promise<number> {
  return page.evaluate(
    ([rounds, usual]) => {
      const start = performance.now();
      let state = 1;
      for (let round = 0; round < rounds; round += 1) state = (state * 48_271) % 0x7fffffff;
      return Math.max(1, (performance.now() - start + (state < 0 ? 1 : 0)) / usual);
    },
    [work, quiet] as const,
  );
}

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

/** Starts to watch how long the page lets nothing else happen; the answer is the longest such time so far, in ms. */
async function watchBlocks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as { longest: number };
    watched.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  return () => page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
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
  test(`${what}: an answer within 3 s, and the page is never blocked for 200 ms`, async ({ page }) => {
    await page.goto('./#/data?v=1');
    await expect(page.locator('main[data-status="ready"]')).toBeVisible();
    await page.waitForTimeout(500);
    const before = await slowness(page);
    const longest = await watchBlocks(page);
    const start = Date.now();
    await choose(page, name, parts);
    await expect(page.getByRole('heading', { name: `Sådan er ${name} læst` })).toBeVisible({ timeout: 30_000 });
    const taken = Date.now() - start;
    await page.waitForTimeout(300);
    const blocked = await longest();
    const slow = Math.max(before, await slowness(page));
    expect(taken).toBeLessThan(patience * slow);
    expect(blocked).toBeLessThan(longestBlock * slow);
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
