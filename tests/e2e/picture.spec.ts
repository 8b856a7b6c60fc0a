import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { saved } from './saved.ts';

async function openPicture(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await page
    .getByRole('button', { name: /^(Del|Share): / })
    .first()
    .click();
  await page.getByRole('tab', { name: /^(Billede|Picture)$/ }).click();
  await expect(page.getByRole('dialog').locator('img')).toBeVisible();
}

const sizeOfPng = (bytes: Buffer): readonly [number, number] => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

for (const [kind, view] of [
  ['coverage', 'overview'],
  ['scatter', 'compare?chart=scatter'],
  ['tilemap', 'compare?chart=map'],
] as const) {
  test(`the saved PNG of a ${kind} shows what the page shows, part for part`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1600 });
    const address = `./#/${view}${view.includes('?') ? '&' : '?'}v=1`;
    await page.goto(address);
    const chart = page.locator(`[data-chart="${kind}"] .canvas svg`);
    await expect(chart).toBeVisible();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // On whole pixels, as the picture is: half a pixel of scrolling would blur every letter otherwise.
    await chart.evaluate((node: SVGElement) => Object.assign(node.style, { position: 'fixed', left: '0', top: '0', zIndex: '9' }));
    const onPage = (await chart.screenshot()).toString('base64');
    await openPicture(page, address);
    await page.getByLabel('Som på siden').check();
    await page.getByLabel('Størrelse').selectOption('1');
    const { bytes, name } = await saved(page, () => page.getByRole('button', { name: 'Hent PNG' }).click());
    expect(name).toBe('Lægedækning Sydvestjylland 2024-11-11.png');
    const { differing, ink } = await page.evaluate(
      async ([one = '', other = '']) => {
        // Four pixels as one: a letter may lie on either side of a pixel, a wrong one may not.
        const draw = async (base64: string, inset: number, width: number, height: number) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const context = new OffscreenCanvas(width / 4, height / 4).getContext('2d');
          context?.drawImage(image, inset, inset, width, height, 0, 0, width / 4, height / 4);
          return context?.getImageData(0, 0, width / 4, height / 4).data ?? new Uint8ClampedArray();
        };
        const [a, b] = [await draw(one, 0, 1160, 560), await draw(other, 20, 1160, 560)];
        let [differing, ink] = [0, 0];
        for (const [at, value] of a.entries()) {
          if (Math.abs(value - (b[at] ?? 0)) > 48) differing += 1;
          if (value < 200) ink += 1;
        }
        return { differing, ink };
      },
      [onPage, bytes.toString('base64')],
    );
    expect(ink).toBeGreaterThan(3000);
    expect(differing / ink).toBeLessThan(0.01);
  });
}

test('shape, size, colours, title and note of this chart are the presenter’s; source, date and view code stay inside', async ({ page }) => {
  await openPicture(page);
  await page.getByLabel('Titel').fill('Varde mangler fire læger');
  await page.getByLabel('Bemærkning').fill('Til mødet 3. maj');
  await page.getByLabel('Mørke').check();
  const wide = await saved(page, () => page.getByRole('button', { name: 'Hent SVG' }).click());
  const svg = wide.bytes.toString('utf8');
  expect(wide.name).toMatch(/\.svg$/);
  for (const text of [
    'Varde mangler fire læger',
    'Til mødet 3. maj',
    'Kilde:',
    '11. november 2024',
    'Lægedækning · ',
    'data:font/woff2',
    '#12181d',
  ]) {
    expect(svg).toContain(text);
  }
  const charts = page.getByRole('combobox', { name: /^Diagram/ });
  await charts.selectOption({ index: 1 });
  await expect(page.getByLabel('Titel')).toHaveValue('');
  await expect(page.getByLabel('Bemærkning')).toHaveValue('');
  await charts.selectOption({ index: 0 });
  await expect(page.getByLabel('Titel')).toHaveValue('Varde mangler fire læger');
  await page.getByLabel('Størrelse').selectOption('4');
  const large = await saved(page, () => page.getByRole('button', { name: 'Hent PNG' }).click());
  expect(sizeOfPng(large.bytes)).toEqual([5120, 2880]);
  await page.getByLabel('Kvadrat').check();
  await page.getByLabel('Størrelse').selectOption('1');
  await expect(page.getByLabel('Størrelse')).toContainText('1.080 × 1.080');
  const square = await saved(page, () => page.getByRole('button', { name: 'Hent PNG' }).click());
  expect(sizeOfPng(square.bytes)).toEqual([1080, 1080]);
});

test('the picture is copied to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPicture(page);
  await page.getByRole('button', { name: 'Kopiér billedet' }).click();
  await expect(page.getByText(/^Kopieret/)).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain('image/png');
});

test('where the browser can hand files on, the picture is sent with its name; thought better of, nothing is said', async ({ page }) => {
  await page.addInitScript(() => {
    const sent: string[] = [];
    Object.assign(window, { sent });
    navigator.canShare = () => true;
    navigator.share = (data) => {
      sent.push(`${data?.files?.[0]?.name ?? ''} ${data?.files?.[0]?.type ?? ''} ${data?.title ?? ''}`);
      return sent.length > 1 ? Promise.reject(new DOMException('', 'AbortError')) : Promise.resolve();
    };
  });
  await openPicture(page);
  await page.getByLabel('Titel').fill('Varde');
  await page.getByRole('button', { name: 'Send billedet …' }).click();
  await expect(page.getByText('Billedet er givet videre.')).toBeVisible();
  await page.getByRole('button', { name: 'Send billedet …' }).click();
  await expect(page.getByText('Billedet er givet videre.')).toBeHidden();
  expect(await page.evaluate(() => (window as { sent?: string[] }).sent?.[0])).toBe(
    'Lægedækning Sydvestjylland 2024-11-11.png image/png Varde',
  );
});

for (const [language, colorScheme] of [
  ['da', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing where a picture is made, ${language}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openPicture(page, `./#/overview?lang=${language}&v=1`);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
}
