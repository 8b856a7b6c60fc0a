import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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
  await page.getByRole('link', { name: 'Udvikling', exact: true }).click();
}

test('with one date the view says so and offers invented figures, which it then shows as such', async ({ page }) => {
  await page.goto('./#/development?v=1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/kun én statusdato/);
  await page.getByRole('button', { name: 'Indlæs opdigtede tal' }).click();
  await expect(page.locator('[data-chart="slope"] svg')).toContainText('Opdigtede tal');
});

test('two dates side by side: the largest change first, no line begun by a full stop, differences unrounded in the table', async ({
  page,
}) => {
  await storeEarlier(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Varde har den største ændring: andel ubesatte kapaciteter gik fra 11,8\s%/,
  );
  const row = page.locator('table[data-table="differences"] tr[data-row="municipality-0573"] td');
  await expect(row).toHaveText(['+237', '0', '−2', '+2', '+5,9', '+130']);
  await expect(page.getByRole('combobox', { name: /^Tidligere/ })).toHaveValue(/./);
  const begun = await page.locator('h1 + .lede').evaluate((lede: HTMLElement) => {
    const all = document.createTreeWalker(lede, NodeFilter.SHOW_TEXT);
    const stops: Text[] = [];
    for (let node = all.nextNode(); node; node = all.nextNode()) if (node instanceof Text && /^[.,;:)]/.test(node.data)) stops.push(node);
    const places = Array.from({ length: 200 }, (_, step) => {
      lede.style.maxWidth = `${240 + step * 3}px`;
      return stops.map((text) => {
        const range = document.createRange();
        range.setStart(text, 0);
        range.setEnd(text, 1);
        return range.getBoundingClientRect().left - lede.getBoundingClientRect().left;
      });
    }).flat();
    lede.style.maxWidth = '';
    return { places: places.length, atStart: places.filter((left) => left < 1).length };
  });
  expect(begun.places).toBeGreaterThanOrEqual(200);
  expect(begun.atStart).toBe(0);
  for (const summary of await page.locator('summary').all()) await summary.click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

test('at the first date the two dates before it are there for nobody, and come back with the figures of their date', async ({ page }) => {
  await storeEarlier(page);
  const row = page.locator('table[data-table="differences"] tr[data-row="municipality-0573"] td');
  await expect(row).toHaveText(['+237', '0', '−2', '+2', '+5,9', '+130']);
  const status = page.getByRole('combobox', { name: /^Status pr/ });
  const newest = await status.inputValue();
  await status.selectOption({ index: 1 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^1\.\smarts\s2023\ser\sden\sførste/);
  await expect(
    page
      .getByRole('paragraph')
      .filter({ hasText: /^Vælg en senere dato/ })
      .last(),
  ).toBeVisible();
  await expect(page.getByRole('combobox', { name: /^Tidligere/ })).toHaveCount(0);
  await expect(page.getByRole('table', { name: /^Ændringer/ })).toHaveCount(0);
  await expect(page.locator('[data-chart="slope"] svg')).toBeHidden();
  await expect(page.locator('.kept').last()).toHaveCSS('height', '0px');
  const outside = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.kept :is(a, button, select, summary, [tabindex])')];
    const reached = all.filter((each) => (each.focus(), document.activeElement === each));
    return { all: all.length, reached: reached.length };
  });
  expect(outside.all).toBeGreaterThan(10);
  expect(outside.reached).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  await status.selectOption(newest);
  await expect(row).toHaveText(['+237', '0', '−2', '+2', '+5,9', '+130']);
  await expect(page.locator('[data-chart="slope"] svg')).toBeVisible();
});

test('from an early date to the latest, the chosen earlier one stands in its list at once, and then all of them in their order', async ({
  page,
}) => {
  await page.goto('./#/development?v=1');
  await page.getByRole('button', { name: 'Indlæs opdigtede tal' }).click();
  const later = page.getByRole('combobox', { name: /^Senere/ });
  await expect(later.locator('option')).toHaveCount(21);
  const dates = await later.locator('option').allTextContents();
  const ids = await later.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const earlier = page.getByRole('combobox', { name: /^Tidligere/ });
  await later.selectOption(ids.at(-3)!);
  await expect(earlier.locator('option')).toHaveText(dates.slice(-2));
  await earlier.selectOption(ids.at(-1)!);
  const atOnce = await page.evaluate(
    ({ snapshot, before }) =>
      new Promise<string[]>((resolve) => {
        const [later, list] = ['Senere', 'Tidligere'].map((label) =>
          [...document.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith(label))!.querySelector('select')!,
        );
        addEventListener('hashchange', () => resolve([later!.value, list!.value, ...[...list!.options].map(({ value }) => value)]), {
          once: true,
        });
        const [path, query] = location.hash.split('?');
        const link = new URLSearchParams(query);
        link.set('snapshot', snapshot);
        link.set('earlier', before);
        location.hash = `${path!}?${link.toString()}`;
      }),
    { snapshot: ids[0]!, before: ids[4]! },
  );
  expect(atOnce).toEqual([ids[0], ids[4], ids[4], ids.at(-2), ids.at(-1)]);
  await expect(earlier.locator('option')).toHaveText(dates.slice(1));
  await expect(earlier).toHaveValue(ids[4]!);
});

test('a note is pinned by keyboard, stands in every chart over time, outlives a reload, and is edited, deleted and brought back', async ({
  page,
}) => {
  await storeEarlier(page);
  await page.getByRole('button', { name: 'Ny note' }).press('Enter');
  await page.getByRole('textbox', { name: 'Dato' }).fill('2023-09-01');
  await page.getByRole('textbox', { name: /^Note/ }).fill('Rekrutteringsteam startet');
  await page.keyboard.press('Enter');
  const charts = page.locator('[data-chart="line"] svg, [data-chart="multiples"] svg');
  await expect(charts).toHaveCount(2);
  for (const chart of await charts.all()) await expect(chart).toContainText('1. september 2023: Rekrutteringsteam startet');
  await page.reload();
  await expect(charts.first()).toContainText('Rekrutteringsteam startet');
  await page.getByRole('button', { name: 'Ret noten »Rekrutteringsteam startet«' }).click();
  await page.getByRole('textbox', { name: /^Note/ }).fill('Ny klinik');
  await page.getByRole('button', { name: 'Gem noten' }).click();
  await page.getByRole('button', { name: 'Slet noten »Ny klinik«' }).click();
  await expect(charts.first()).not.toContainText('Ny klinik');
  await page.getByRole('button', { name: 'Fortryd ændringen' }).click();
  await expect(charts.first()).toContainText('Ny klinik');
});
