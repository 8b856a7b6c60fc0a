import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pasteTable, storeTable } from './planner.ts';
import { referenceText } from './referenceText.ts';

const varde = '51.137\t34\t6\t18 %\t28\t1.504\t1.826';
const group = '240.463\t161\t20\t12 %\t141\t1.494\t1.705';

/** The table of the minutes as of 1 March 2023, with Varde at 4 vacant of 34. */
async function storeEarlier(page: Page): Promise<void> {
  const earlier = referenceText
    .replace(varde, '50.900\t34\t4\t12 %\t30\t1.497\t1.697')
    .replace(group, '240.226\t161\t18\t11 %\t143\t1.492\t1.680');
  await pasteTable(page, earlier);
  await storeTable(page, 'Tidligere referat', '2023-03-01');
}

function plain(text: string): string {
  return text
    .replaceAll(/[\s\u202f\u00a0]+/g, ' ')
    .replaceAll('\u2212', '-')
    .trim();
}

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog');
}

/** What the open calculation comes to. */
async function resultOf(page: Page): Promise<string> {
  return plain(await dialogOf(page).locator('.sum .result').innerText()).replace(/^= /, '');
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(page).not.toHaveURL(/figure=/);
}

/** Opens the tables of the charts, which come one after the other. */
async function openTables(page: Page, charts: readonly string[]): Promise<void> {
  const kinds = page.locator('figure[data-chart]');
  await expect.poll(() => kinds.evaluateAll((all: HTMLElement[]) => all.map((each) => each.dataset['chart']))).toEqual(charts);
  await kinds.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((each) => (each.open = true)));
}

/** A place in an order is no figure. */
const noFigures = ['Plads'];

/** Their charts from the top. */
const views: readonly (readonly [address: string, charts: readonly string[]])[] = [
  ['overview?', ['coverage', 'ranked']],
  ['municipality?municipality=0573&', ['coverage', 'line', 'line']],
  ['compare?chart=dumbbell&', ['dumbbell']],
  ['compare?chart=scatter&', ['scatter']],
  ['compare?chart=funnel&', ['funnel']],
  ['compare?chart=map&', ['tilemap']],
  ['development?', ['line', 'multiples', 'slope']],
  ['development?indicator=vacant&comparator=country&', ['line', 'line', 'multiples', 'slope']],
  ['table?comparator=rest-of-region&', []],
];

test('every number of every table of every view opens a calculation', async ({ page }) => {
  await storeEarlier(page);
  for (const [view, charts] of views) {
    await page.goto(`./#/${view}v=1`);
    await openTables(page, charts);
    const tables = page.locator('main table[data-table]');
    await expect.poll(() => tables.count()).toBeGreaterThanOrEqual(Math.max(1, charts.length));
    const mute = await tables.evaluateAll((all: HTMLTableElement[]) =>
      all.flatMap((table) => {
        const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.innerText);
        return [...(table.tBodies[0]?.rows ?? [])].flatMap((row) =>
          [...row.querySelectorAll('td')]
            .filter((cell) => /^[+−-]?\d/.test(cell.innerText) && cell.querySelector('button[data-figure]') === null)
            .map((cell) => `${table.dataset['table']} | ${row.cells[0]?.innerText} | ${heads[cell.cellIndex]} | ${cell.innerText}`),
        );
      }),
    );
    expect(mute.filter((cell) => !noFigures.some((word) => cell.includes(word)))).toEqual([]);
  }
});

test('the words of a sentence beside the headline, a limit of chance and one doctor fewer open what they say', async ({ page }) => {
  await storeEarlier(page);
  await page.goto('./#/municipality?municipality=0573&v=1');
  const words = page.locator('.lede button[data-figure]:not(.no-print *)');
  await expect(words).toHaveCount(4);
  for (const each of await words.all()) {
    const said = plain(await each.innerText());
    await each.click();
    const [number = ''] = /[\d.,]*\d/.exec(await resultOf(page)) ?? [];
    expect(said).toContain(number);
    await close(page);
  }
  await page.locator('table[data-table="one-more-or-fewer"] tr').filter({ hasText: 'Én læge mindre' }).getByRole('button').nth(1).click();
  await expect(dialogOf(page)).toContainText('(6 + 1) / 34');
  expect(await resultOf(page)).toBe('20,6 %');
  await dialogOf(page).getByLabel('Tal', { exact: true }).selectOption({ label: 'Sikrede pr. besat kapacitet' });
  await expect(dialogOf(page)).toContainText('51.137 / 27');
  await close(page);
  await page.goto('./#/compare?chart=funnel&v=1');
  await openTables(page, ['funnel']);
  await page.locator('table[data-table="funnel"] tr').filter({ hasText: 'Varde' }).getByRole('button').last().click();
  await expect(dialogOf(page).getByRole('heading', { level: 2 })).toContainText('Varde: øvre 95 %-grænse');
  await expect(dialogOf(page)).toContainText('45 / 808');
  await page.reload();
  await expect(dialogOf(page)).toContainText('n = 34');
});

test('a number of another date and a change between two open what they are of, with the date, and a link brings it back', async ({
  page,
}) => {
  await storeEarlier(page);
  await page.goto('./#/development?v=1');
  await openTables(page, ['line', 'multiples', 'slope']);
  const cells = page.locator('table[data-table="slope"] tr').filter({ hasText: 'Varde' }).getByRole('button');
  for (const [at, result] of [
    [0, '11,8 %'],
    [1, '17,6 %'],
    [2, '+5,9 point'],
  ] as const) {
    await cells.nth(at).click();
    await expect(dialogOf(page)).toBeVisible();
    expect(await resultOf(page)).toContain(result);
    if (at === 0) {
      await expect(dialogOf(page).getByRole('heading', { level: 2 })).toContainText('1. marts 2023');
      await expect(dialogOf(page)).toContainText('4 / 34');
      await expect(dialogOf(page)).toContainText('Tidligere referat');
      await page.reload();
      await expect(dialogOf(page)).toContainText('4 / 34');
      expect(await resultOf(page)).toContain(result);
      await dialogOf(page).getByText('Forespørgslen').click();
      await expect(dialogOf(page).locator('pre')).toContainText('-- $1');
      await close(page);
      await openTables(page, ['line', 'multiples', 'slope']);
    } else await close(page);
  }
});

test('the points of a line chart are one stop of the Tab key, arrows move along and between lines, and each opens its own date', async ({
  page,
}) => {
  await storeEarlier(page);
  await page.goto('./#/development?municipality=0573&v=1');
  const chart = page.locator('figure[data-chart="line"]');
  await expect(chart.locator('svg')).toBeVisible();
  await expect(chart.locator('button[data-figure][tabindex="0"]')).toHaveCount(1);
  await chart.locator('button[data-figure][tabindex="0"]').focus();
  const focused = page.locator('button:focus');
  await expect(focused).toHaveAccessibleName(/^Varde\. 11\.11\.2024 17,6/);
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAccessibleName(/^Varde\. 01\.03\.2023 11,8.*4 af 34/);
  await expect(chart.locator('.tip')).toContainText('4 af 34');
  await page.keyboard.press('Enter');
  expect(await resultOf(page)).toContain('11,8 %');
  await close(page);
  await expect(focused).toHaveAccessibleName(/^Varde\. 01\.03\.2023/);
  const seen = new Set<string>();
  for (let step = 0; step < 12; step += 1) {
    const name = plain((await focused.getAttribute('aria-label')) ?? '');
    if (!seen.has(name)) {
      seen.add(name);
      await page.keyboard.press('Enter');
      const result = await resultOf(page);
      expect(name).toContain(result);
      await close(page);
    }
    await page.keyboard.press(step < 6 ? 'ArrowDown' : 'ArrowUp');
  }
  expect(seen.size).toBeGreaterThan(5);
});

for (const [kind, address] of [
  ['line', 'development?'],
  ['multiples', 'development?'],
  ['slope', 'development?'],
  ['line', 'municipality?municipality=0573&'],
] as const) {
  test(`the pointer means the nearest point of a chart, which it says and opens: ${kind} of ${address}`, async ({ page }) => {
    await storeEarlier(page);
    await page.goto(`./#/${address}v=1`);
    const chart = page.locator(`figure[data-chart="${kind}"]`).first();
    const pointer = chart.locator('.pointer');
    await pointer.scrollIntoViewIfNeeded();
    const box = (await pointer.boundingBox())!;
    const told = new Set<string>();
    for (const across of [0.12, 0.3, 0.5, 0.7, 0.95]) {
      for (const down of [0.35, 0.5, 0.65]) {
        await page.mouse.move(box.x + box.width * across, box.y + box.height * down);
        if ((await chart.locator('.tip').count()) === 0) continue;
        const tip = plain(await chart.locator('.tip').innerText());
        if (told.has(tip)) continue;
        told.add(tip);
        await page.mouse.click(box.x + box.width * across, box.y + box.height * down);
        await expect(dialogOf(page)).toBeVisible();
        expect(tip).toContain(await resultOf(page));
        await close(page);
      }
    }
    expect(told.size).toBeGreaterThan(1);
  });
}

test('a tile, and an outline of one’s own, opens the figure of its municipality by pointer and by keyboard', async ({ page }) => {
  await page.goto('./#/compare?chart=map&v=1');
  const tiles = page.locator('figure[data-chart="tilemap"]');
  await tiles.getByRole('button', { name: /^Varde/ }).click();
  expect(await resultOf(page)).toContain('17,6 %');
  await close(page);
  const square = (x: number, y: number) => [
    [x, y],
    [x + 0.4, y],
    [x + 0.4, y + 0.3],
    [x, y + 0.3],
    [x, y],
  ];
  const feature = (code: string, x: number, y: number) => ({
    type: 'Feature',
    properties: { kommunekode: code },
    geometry: { type: 'Polygon', coordinates: [square(x, y)] },
  });
  const features = [feature('0561', 8.4, 55.4), feature('0573', 8.4, 55.8), feature('0575', 8.9, 55.4)];
  await page.getByLabel('Brug egne kommunegrænser (GeoJSON)').setInputFiles({
    name: 'grænser.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })),
  });
  const chart = page.locator('figure[data-chart="choropleth"]');
  await expect(chart.locator('svg')).toBeVisible();
  const stop = chart.locator('button[data-figure][tabindex="0"]');
  await stop.focus();
  await page.keyboard.press('Home');
  const names: string[] = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) {
    const name = plain((await page.locator('button:focus').getAttribute('aria-label')) ?? '');
    if (names.includes(name)) break;
    names.push(name);
    await page.keyboard.press('Enter');
    expect(name).toContain(await resultOf(page));
    await close(page);
    await page.locator('button:focus').evaluate((node) => node.scrollIntoView({ block: 'center' }));
    const box = (await page.locator('button:focus').boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect(name).toContain(await resultOf(page));
    await close(page);
    await page.keyboard.press(key);
  }
  expect(names.length).toBe(3);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing where a point is told and a change explained, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await storeEarlier(page);
    await page.goto('./#/development?lang=en&v=1');
    await page.locator('figure[data-chart="line"] button[data-figure][tabindex="0"]').focus();
    await expect(page.locator('.tip')).toBeVisible();
    const check = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    };
    await check();
    await page.locator('table[data-table="differences"] button[data-figure]').first().click();
    await expect(dialogOf(page)).toContainText('Change:');
    await check();
  });
}

test('every number of closed practices and training posts opens its calculation, in tables and charts, at every date', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('./#/data?v=1');
  await page.getByRole('button', { name: 'Indlæs opdigtede tal' }).click();
  await page.getByRole('status').filter({ hasText: 'er gemt' }).getByRole('link', { name: 'Vis' }).click();
  await page.getByLabel('Område').selectOption({ label: 'Sydvestjylland' });
  for (const view of ['Overblik', 'Udvikling', 'Tabel']) {
    await page.getByRole('link', { name: view, exact: true }).click();
    const sections = page.locator('[data-supplement]');
    await expect(sections).toHaveCount(2);
    const cells = sections.locator('td').filter({ hasText: /\d/ });
    await expect(async () => {
      await sections.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((each) => (each.open = true)));
      expect(await cells.count()).toBeGreaterThan(5);
    }).toPass();
    await expect(cells.first()).toBeVisible();
    const mute = await cells.evaluateAll((all) =>
      all.filter((cell) => cell.querySelector('button') === null).map((cell) => cell.textContent),
    );
    expect(mute).toEqual([]);
    for (const section of await sections.all()) {
      for (const at of [0, 3]) {
        const cell = section.locator('td button[data-figure]').nth(at);
        // What stands out of sight has its figures when it had its turn.
        await cell.scrollIntoViewIfNeeded();
        await expect(page.locator('[style*="content-visibility"]')).toHaveCount(0);
        const shown = plain(await cell.innerText());
        await cell.click();
        await expect(dialogOf(page)).toBeVisible();
        const result = await resultOf(page);
        const [first = ''] = result.replace('%', '').trim().split(',');
        expect(shown.startsWith(first) || Math.abs(Number.parseInt(shown, 10) - Number.parseFloat(result.replace(',', '.'))) < 1).toBe(
          true,
        );
        await close(page);
      }
    }
  }
  await page.getByRole('link', { name: 'Udvikling', exact: true }).click();
  const chart = page.locator('[data-supplement="intake"] figure[data-chart="line"]');
  const stop = chart.locator('button[data-figure][tabindex="0"]');
  await stop.focus();
  await page.keyboard.press('ArrowLeft');
  const focused = page.locator('button:focus');
  const name = plain((await focused.getAttribute('aria-label')) ?? '');
  await page.keyboard.press('Enter');
  expect(name).toContain(await resultOf(page));
  await dialogOf(page).getByText('Forespørgslen').click();
  await expect(dialogOf(page).locator('pre')).toContainText('FROM supplement_row');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});
