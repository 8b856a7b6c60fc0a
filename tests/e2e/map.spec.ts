import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const square = (x: number, y: number) => [
  [x, y],
  [x + 0.3, y],
  [x + 0.3, y + 0.2],
  [x, y + 0.2],
  [x, y],
];
const feature = (properties: object, x: number, y: number) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [square(x, y)] },
});
const geojson = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    feature({ kommunekode: '0561' }, 8.4, 55.4),
    feature({ navn: 'Varde' }, 8.4, 55.6),
    feature({ kommunekode: '0563' }, 8.1, 55.4),
    feature({ navn: 'Skåne' }, 13, 55.6),
  ],
});

async function load(page: Page, content: string): Promise<void> {
  await page
    .getByLabel('Brug egne kommunegrænser (GeoJSON)')
    .setInputFiles({ name: 'grænser.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(content) });
}

async function expectNoTrouble(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

test('the map is chosen by keyboard, shows every municipality, and its table has every value', async ({ page }) => {
  await page.goto('./#/compare?v=1');
  const map = page.getByRole('link', { name: 'Kort', exact: true });
  await map.focus();
  await page.keyboard.press('Enter');
  const chart = page.locator('[data-chart="tilemap"]');
  await expect(chart.locator('svg')).toContainText('Sydvestjylland har 12,4');
  await expect(chart.locator('svg g > title')).toHaveCount(98);
  await page.getByLabel('Farv efter').selectOption('insured-per-filled');
  await expect(page).toHaveURL(/indicator=insured-per-filled/);
  await expect(chart.locator('svg')).toContainText('Sydvestjylland har 1.705, regionen 1.633');
  await page.getByText('Vis tallene som tabel').focus();
  await page.keyboard.press('Enter');
  await expect(chart.getByRole('row', { name: /Varde/ })).toContainText('1.826');
  await expectNoTrouble(page);
});

test('own boundaries are drawn, are there after a reload, and go with one button that can be undone', async ({ page }) => {
  await page.goto('./#/compare?chart=map&v=1');
  await load(page, geojson);
  const own = page.locator('[data-chart="choropleth"]');
  await expect(own.locator('svg g > title')).toHaveCount(3);
  await expect(page.getByText('3 af landets 98 kommuner er genkendt')).toBeVisible();
  await expect(page.getByText('»Skåne«')).toBeVisible();
  await expect(own.locator('svg')).toContainText('Uden grænser i filen');
  await expectNoTrouble(page);
  await page.reload();
  await expect(own.locator('svg g > title')).toHaveCount(3);
  await page.getByRole('button', { name: 'Tilbage til felter' }).click();
  await expect(page.locator('[data-chart="tilemap"]')).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(own).toBeVisible();
});

test('a file that holds no boundaries is refused with what to do, and the map stays', async ({ page }) => {
  await page.goto('./#/compare?chart=map&v=1');
  await load(page, 'kommune;x');
  await expect(page.getByText('grænser.geojson kan ikke bruges')).toBeVisible();
  await expect(page.getByText('Filen er ikke GeoJSON med kommunegrænser')).toBeVisible();
  await expect(page.locator('[data-chart="tilemap"]')).toBeVisible();
});
