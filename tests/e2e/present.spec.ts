import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

async function wall(page: Page, address = './#/overview?municipality=0573&v=1') {
  await page.goto(address);
  await page.getByRole('button', { name: 'Vis i fuld skærm', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Vis' });
  await expect(dialog.locator('svg')).toContainText('1.826');
  return dialog;
}

test('keys, and what presenter remotes send, step through the charts of a view; Escape leaves as it was', async ({ page }) => {
  const dialog = await wall(page);
  const address = page.url();
  for (const [key, place] of [
    ['ArrowRight', '2 af 2'],
    ['ArrowRight', '2 af 2'],
    ['PageUp', '1 af 2'],
    ['PageDown', '2 af 2'],
    ['Home', '1 af 2'],
    ['Space', '2 af 2'],
    ['ArrowLeft', '1 af 2'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(dialog.getByRole('status')).toHaveText(place);
    await expect(dialog.locator('svg')).toContainText(place === '1 af 2' ? '1.826' : 'Andel ubesatte kapaciteter: Varde');
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sydvestjylland har');
  expect(new URL(page.url()).hash).toContain('municipality=0573');
  expect(page.url()).not.toContain('show=');
  expect(address).not.toBe('');
});

test('step by step the region comes first, then the municipalities, then one’s own before the others', async ({ page }) => {
  const dialog = await wall(page);
  await dialog.getByRole('button', { name: 'Trin for trin' }).click();
  const item = (name: string) => dialog.locator('svg .items > g').filter({ hasText: name }).first();
  await expect(dialog.getByRole('status')).toHaveText('1 af 2 · Regionen');
  await expect(item('Varde')).toHaveCSS('opacity', '0');
  await expect(dialog.locator('svg')).toContainText('regionen 1.633');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('status')).toHaveText('1 af 2 · Kommunerne');
  await expect(item('Esbjerg')).toHaveCSS('opacity', '1');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('status')).toHaveText('1 af 2 · Min kommune');
  await expect(item('Varde')).toHaveCSS('opacity', '1');
  await expect(item('Esbjerg')).toHaveCSS('opacity', '0.22');
  await expect(item('Esbjerg')).toHaveCSS('transition-duration', '0s');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('status')).toHaveText('2 af 2');
});

test('a QR code of the view is shown when asked for, and hides nothing of the chart', async ({ page }) => {
  const dialog = await wall(page);
  await expect(dialog.getByRole('img', { name: 'QR-kode' })).toBeHidden();
  await dialog.getByRole('button', { name: 'QR-kode' }).click();
  await expect(dialog.getByRole('img', { name: 'QR-kode' })).toBeVisible();
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [768, 1024],
  ] as const) {
    await page.setViewportSize({ width, height });
    const edges = (locator: Locator) =>
      locator.evaluate((node) => {
        const { left, top, right, bottom } = node.getBoundingClientRect();
        return { left, top, right, bottom };
      });
    await expect
      .poll(async () => {
        const [chart, code] = [await edges(dialog.locator('.wall svg')), await edges(dialog.getByRole('complementary'))];
        const isApart = chart.right <= code.left || chart.bottom <= code.top;
        return isApart && chart.left >= 0 && code.right <= width && code.bottom <= height;
      })
      .toBe(true);
  }
});

test('on a phone, which has no Escape key, the way out is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const dialog = await wall(page);
  await expect(dialog.getByRole('button', { name: 'Afslut' })).toBeInViewport({ ratio: 1 });
});

test('the screen is kept awake while something is shown, and let go afterwards', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const request = (): Promise<object> => {
      asked.push('asked');
      return Promise.resolve({ release: () => Promise.resolve(asked.push('released')) });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await wall(page);
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  await expect.poll(asked).toEqual(['asked']);
  await page.keyboard.press('Escape');
  await expect.poll(asked).toEqual(['asked', 'released']);
});

test('the presenter’s window shows what comes next, and both windows stay in step', async ({ page, context }) => {
  const dialog = await wall(page);
  const [presenter] = await Promise.all([
    context.waitForEvent('page'),
    dialog.getByRole('button', { name: 'Oplægsholderens vindue' }).click(),
  ]);
  await expect(presenter.getByText('Nu · 1 af 2')).toBeVisible();
  await expect(presenter.locator('svg')).toContainText('Andel ubesatte kapaciteter: Varde');
  await expect(presenter.getByText('Ingen noter til denne visning.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: presenter }).analyze();
  expect(violations).toEqual([]);
  await presenter.keyboard.press('PageDown');
  await expect(dialog.getByRole('status')).toHaveText('2 af 2');
  await expect(presenter.getByText('Dette er den sidste visning.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Forrige' }).click();
  await expect(presenter.getByText('Nu · 1 af 2')).toBeVisible();
});

test('type on the wall is large, at every size of it, and axe finds nothing', async ({ page }) => {
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    const dialog = await wall(page);
    const sizes = await dialog.locator('svg text').evaluateAll((texts) => texts.map((text) => Number(text.getAttribute('font-size'))));
    expect(Math.min(...sizes) / height).toBeGreaterThan(1 / 60);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await page.keyboard.press('Escape');
  }
});
