import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { packJson } from '../support/packBytes.ts';
import { expect, test } from './fixtures.ts';

test('the code of a chart shows that chart alone, with its source and the page’s code of the view, and leads to the whole page', async ({
  page,
  openContext,
}) => {
  await page.goto('./#/overview?comparator=rest-of-region&v=1');
  const codeIn = async (on: Page): Promise<string> =>
    /Lægedækning · (\S+)/.exec(await on.locator('[data-chart="ranked"] svg').innerHTML())?.[1] ?? '';
  const onPage = await codeIn(page);
  expect(onPage).not.toBe('');
  await page.getByRole('button', { name: /^Del: Andel ubesatte/ }).click();
  await page.getByRole('tab', { name: 'Indlejr' }).click();
  const code = await page.getByLabel('Kode til hjemmesiden').inputValue();
  const [, address = ''] = /^<iframe src="([^"]+)" title="Andel ubesatte[^"]*" width="100%" height="\d+"/.exec(code) ?? [];
  expect(address).toContain('mode=chart');

  const host = await (await openContext()).newPage();
  await host.goto(address.replaceAll('&amp;', '&'));
  const chart = host.locator('[data-chart="ranked"] svg');
  await expect(chart).toContainText('17,6');
  await expect(chart).toContainText('Kilde: Sundhedsklynge Sydvestjylland, referat 11.11.2024');
  await expect(host.locator('svg')).toHaveCount(1);
  expect(await codeIn(host)).toBe(onPage);
  await expect(host.locator('header, nav, select').filter({ visible: true })).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page: host }).analyze();
  expect(violations).toEqual([]);
  const whole = await host.getByRole('link', { name: 'Åbn hele siden' }).getAttribute('href');
  expect(whole).not.toContain('mode=');
});

test('a chart alone that brings its figures says that they come from a link, and invented ones are called so', async ({ page }) => {
  const table = { d: '2024-12-24', s: ['Prøve', '', ''], x: 1, a: [561, 12], i: [116046, 51137], c: [75, 34], v: [9, 6] };
  await page.goto(`./#/overview?mode=chart&show=coverage&v=1&data=${await packJson([table])}`);
  await expect(page.getByText('kommer fra et link')).toBeVisible();
  await page.goto(`./#/overview?mode=chart&show=coverage&snapshot=7&v=1&data=${await packJson([{ ...table, d: '2025-12-24' }])}`);
  await expect(page.getByText('Linket bad om tabellen »7«')).toBeVisible();
});

test('a chart that is not there gives way to the first of the view, and that is said', async ({ page }) => {
  await page.goto('./#/overview?mode=chart&show=pie&v=1');
  await expect(page.getByText('Linket bad om diagrammet »pie«')).toBeVisible();
  await expect(page.locator('[data-chart="coverage"] svg')).toBeVisible();
});
