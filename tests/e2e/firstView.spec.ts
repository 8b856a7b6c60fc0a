import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const folder = process.env['E2E_DIST'] ?? 'dist';

/** A laptop, a phone, and one whose charts stand a little narrower than the window allows until the script has come. */
const sizes = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
  { width: 398, height: 800 },
];

/** Everything that is to be read in the pictures, and where; what stands in none that is hidden. */
const pictures = (page: Page): Promise<readonly (readonly string[])[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure svg')]
      .filter((svg) => svg.querySelector('title') !== null && svg.getBoundingClientRect().height > 0)
      .map((svg) =>
        [...svg.querySelectorAll('text')].map((text) => `${text.textContent} ${text.getAttribute('x')} ${text.getAttribute('y')}`),
      ),
  );

const words = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('header, main h1, main .lede, main dl, main select')].map((node) => (node as HTMLElement).innerText),
  );

/** Keeps the page's script back until it is told to come. */
async function holdScript(page: Page): Promise<() => void> {
  let come = (): void => {};
  const script = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/assets/index-*.js', async (route) => {
    await script;
    await route.continue();
  });
  return () => come();
}

test('before any script has run, the page shows what its script computes, and nothing moves until all is there', async ({
  openContext,
}) => {
  for (const viewport of sizes) {
    const bare = await (await openContext({ viewport, javaScriptEnabled: false })).newPage();
    await bare.goto('./');
    await expect(bare.locator('figure svg:visible').first()).toBeVisible();
    await expect(bare.locator('.unscripted')).toBeVisible();

    const page = await (await openContext({ viewport })).newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      addEventListener('DOMContentLoaded', () => document.querySelector('h1')?.setAttribute('data-drawn-by', 'the build'));
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const engine = page.waitForResponse(/\.bin$/);
    await page.goto('./');
    await expect(page.locator('main')).toHaveAttribute('data-status', 'ready');
    await expect(page.locator('.ahead')).toHaveCount(0);
    await expect(page.locator('h1')).toHaveAttribute('data-drawn-by', 'the build');
    // A rule for the first view alone that is still in force has the whole page looked through at every change.
    await expect(page.locator('html')).not.toHaveAttribute('data-first-view');
    await (await engine).finished();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (window as Window & { readonly shifts?: readonly number[] }).shifts)).toEqual([]);

    expect(await words(bare)).toEqual(await words(page));
    const [shown, live] = [await pictures(bare), await pictures(page)];
    expect(live.map((texts) => texts.length > 20)).toEqual([true, true]);
    if (viewport.width !== 398) expect(shown).toEqual(live);
  }
});

test('a table that a reader opens before the script has come stays open, and has its rows as soon as it has', async ({ page }) => {
  const come = await holdScript(page);
  await page.goto('./');
  await page.getByText('Vis tallene som tabel').first().click();
  await expect(page.locator('main')).toHaveAttribute('data-status', 'drawn');
  come();
  await expect(page.locator('[data-chart="coverage"] table').getByRole('row', { name: /^Varde/ })).toContainText('1.826');
  await page.getByText('Vis tallene som tabel').first().click();
  await expect(page.locator('[data-chart="coverage"] table')).toHaveCount(0);
});

test('caveats that a reader opens before the script has come stay open where another view takes over', async ({ page }) => {
  const come = await holdScript(page);
  await page.goto('./#/table?v=1');
  await page.getByText('Forbehold', { exact: true }).click();
  await expect(page.locator('main')).toHaveAttribute('data-status', 'drawn');
  come();
  await expect(page.locator('main table[data-table="coverage"]')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hvad tallene ikke viser' })).toBeVisible();
  await page.getByText('Forbehold', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Hvad tallene ikke viser' })).toBeHidden();
});

test('a link to another view shows its frame before the script, and nothing of the first view', async ({ page, complaints }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  const visible = (): Promise<string> =>
    page.evaluate(() =>
      [...document.querySelectorAll('header a, header button, label span, main h1, main .lede, main dl, main svg text')]
        .filter((node) => node.checkVisibility({ visibilityProperty: true }) && getComputedStyle(node).color !== 'rgba(0, 0, 0, 0)')
        .map((node) => node.textContent.trim())
        .join(' '),
    );
  await page.goto('./#/table?area=1083&v=1');
  await expect
    .poll(visible)
    .toBe('Lægedækning Overblik Kommune Sammenlign Udvikling Tabel Data Vis Del English Område Status pr. Inddeling pr. Sammenlignet med');
  expect(
    await page
      .locator('select')
      .first()
      .evaluate((select) => getComputedStyle(select).color),
  ).toBe('rgba(0, 0, 0, 0)');
  expect(await page.locator('nav a').evaluateAll((all) => all.map((link) => getComputedStyle(link).fontWeight))).toEqual([
    '400',
    '400',
    '400',
    '400',
    '600',
    '400',
  ]);
  await page.goto('./#/overview?lang=en&v=1');
  await expect.poll(visible).toBe('Lægedækning');
  await page.evaluate(() => (location.hash = ''));
  await expect.poll(visible).toContain('44');
  complaints.errors.length = 0;
});

test('a reader with tables of their own is not shown the figures of the first view at the next visit', async ({ page, complaints }) => {
  await page.goto('./#/data?v=1');
  await page.getByRole('button', { name: 'Indlæs opdigtede tal' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'er gemt' })).toBeVisible();
  await page.goto('./');
  await page.reload();
  await expect(page.locator('main')).toHaveAttribute('data-status', 'ready');
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.reload();
  await expect(page.locator('header')).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
  complaints.errors.length = 0;
});

test('what comes before the first chart fits in 100 kB, and the database is not part of what the page starts with', async () => {
  const html = await readFile(join(folder, 'index.html'));
  expect(html.toString()).not.toMatch(/rel="(stylesheet|preload)"/);
  expect(brotliCompressSync(html).length).toBeLessThan(100_000);

  const scripts = (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.js'));
  const texts = new Map(
    await Promise.all(scripts.map(async (name) => [name, await readFile(join(folder, 'assets', name), 'utf8')] as const)),
  );
  const reached = new Set<string>();
  const reach = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const [, next = ''] of (texts.get(name) ?? '').matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) reach(next);
  };
  for (const [, name = ''] of html.toString().matchAll(/"\.\/assets\/([^"]+\.js)"/g)) reach(name);
  expect(reached.size).toBeGreaterThan(5);
  const holding = (word: string): readonly string[] => [...texts].filter(([, text]) => text.includes(word)).map(([name]) => name);
  for (const word of ['insertArrowFromIPCStream', 'registerFileBuffer']) {
    expect(holding(word).length).toBeGreaterThan(0);
    expect(holding(word).filter((name) => reached.has(name))).toEqual([]);
  }
});
