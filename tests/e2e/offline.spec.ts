import type { BrowserContext, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { downloaded, heldTable, pasteTable, storeTable } from './planner.ts';
import { referenceText } from './referenceText.ts';
import type { Site } from './site.ts';
import { test } from './siteTest.ts';

test.use({ serviceWorkers: 'allow' });

const chart = '[data-chart="coverage"] svg';
const notice = 'Der er en ny version af siden.';

/** Opens the page and waits until it is kept. */
async function visit(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await expect(page.locator(chart).first()).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** The names of the kept releases. */
const releases = (page: Page): Promise<readonly string[]> => page.evaluate(() => caches.keys());

async function disconnect(site: Site, context: BrowserContext): Promise<void> {
  await site.disconnect();
  await context.setOffline(true);
}

test('after one visit everything works without a network: a table is loaded and kept, everything is shared', async ({
  page,
  context,
  site,
}) => {
  await visit(page);
  await disconnect(site, context);
  await page.close();

  const second = await context.newPage();
  await pasteTable(second, referenceText);
  await storeTable(second, 'Læst uden net');
  await second.reload();
  await expect(heldTable(second, 'Læst uden net')).toBeVisible();

  await second.goto('./');
  await expect(second.locator(chart)).toBeVisible();
  await second.getByRole('button', { name: 'Del visningen' }).click();
  await second.getByRole('tab', { name: 'Slide' }).click();
  const slides = await downloaded(second, () => second.getByRole('button', { name: /Hent/ }).first().click());
  expect(slides.name).toMatch(/\.pptx$/);
  await second.getByRole('tab', { name: 'Data', exact: true }).click();
  const workbook = await downloaded(second, () =>
    second
      .getByRole('button', { name: /Hent.*Excel/ })
      .first()
      .click(),
  );
  expect(workbook.name).toMatch(/\.xlsx$/);
  await second.getByRole('tab', { name: 'Én fil' }).click();
  const whole = await downloaded(second, () => second.getByRole('button', { name: 'Hent filen' }).click());
  expect(whole.bytes.length).toBeGreaterThan(8_000_000);
});

test('a new release is offered and not forced: open pages keep their own, the archive stays', async ({ page, context, site }) => {
  await visit(page);
  await pasteTable(page, referenceText);
  await storeTable(page, 'Fra før');
  await site.release('second', 'ShareDialog');

  await visit(page, './');
  const marker = page.locator('meta[name="release"]');
  await expect(page.getByText(notice)).toBeVisible();
  await expect(marker).toHaveCount(0);
  const other = await context.newPage();
  await visit(other);
  await expect(other.locator('meta[name="release"]')).toHaveCount(0);

  await page.getByRole('button', { name: 'Genindlæs' }).click();
  await expect(marker).toHaveAttribute('content', 'second');
  await expect(page.locator(chart)).toBeVisible();
  await expect(page.getByText(notice)).toBeHidden();
  await page.getByRole('button', { name: 'Del visningen' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goto('./#/data?v=1');
  await expect(heldTable(page, 'Fra før')).toBeVisible();

  // The host has its script no more; the page that was opened before the change still gets it.
  await expect(other.locator('meta[name="release"]')).toHaveCount(0);
  await other.getByRole('button', { name: 'Del visningen' }).click();
  await expect(other.getByRole('dialog')).toBeVisible();
  expect(await releases(page)).toHaveLength(2);

  await other.close();
  await visit(page, './#/?v=1');
  await page.reload();
  await expect.poll(() => releases(page)).toHaveLength(1);
});

test('a browser without room for it says nothing, and the page works', async ({ page, context, baseURL }) => {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL ?? '').origin, quotaSize: 300_000 });
  await Promise.all([context.waitForEvent('serviceworker'), page.goto('./')]);
  await expect(page.locator(chart)).toBeVisible();
  // A first service worker that could not keep its release leaves nothing behind.
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined)).toBe(true);
  expect(await releases(page)).toEqual([]);
  await expect(page.getByText(notice)).toBeHidden();
});

test('the page can be installed under the folder it lies in', async ({ page, request, context, baseURL }) => {
  await visit(page);
  const session = await context.newCDPSession(page);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(`${baseURL}manifest.webmanifest`);
  const manifest = (await (await request.get(url)).json()) as {
    readonly start_url: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string }[];
  };
  expect(manifest.start_url).toBe('./');
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    if (sizes !== 'any') expect(size, src).toBe(sizes);
  }
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
});
