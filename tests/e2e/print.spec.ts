import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { saved } from './saved.ts';

/** px between the margins of an A4 sheet, upright and lying. */
const sheets = { upright: 688, lying: 1017 } as const;
const views = ['overview', 'municipality', 'compare', 'compare?chart=map', 'development', 'table'] as const;

async function openPrinted(page: Page, view: string, width: number): Promise<void> {
  await page.goto(`./#/${view.includes('?') ? `${view}&` : `${view}?`}municipality=0573&v=1`);
  await expect(page.locator('main[data-status="ready"]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width, height: 1000 });
}

for (const [way, width] of Object.entries(sheets)) {
  for (const view of views) {
    test(`${view} printed on an ${way} sheet has no controls, nothing beyond its edge, its date and its source`, async ({ page }) => {
      await openPrinted(page, view, width);
      const main = page.locator('main');
      const controls = page.locator('select, input, textarea, summary, nav, footer, .button, [role="group"] button, .tip');
      await expect(controls.filter({ visible: true })).toHaveCount(0);
      await expect(main).toContainText('Kilde:');
      await expect(main).toContainText('11. november 2024');
      const beyond = await main.evaluate((node) => {
        const edge = document.documentElement.clientWidth + 1;
        const wide = [...node.querySelectorAll('svg, table, th, td, p, h1, h2')].filter((each) => {
          const { width: own, right } = each.getBoundingClientRect();
          return own > 1 && right > edge;
        });
        return [document.documentElement.scrollWidth > edge, ...wide.map((each) => each.outerHTML.slice(0, 80))];
      });
      expect(beyond).toEqual([false]);
    });
  }
}

test('no page breaks inside a chart, a table that one can hold, or a row, none between a heading and what it heads, and a table says its columns on every page', async ({
  page,
}) => {
  await openPrinted(page, 'municipality', sheets.upright);
  const styles = await page.locator('main').evaluate((node) => {
    const of = (selector: string, property: 'breakInside' | 'breakAfter' | 'display') => [
      ...new Set([...node.querySelectorAll(selector)].map((each) => getComputedStyle(each)[property])),
    ];
    return {
      charts: of('figure', 'breakInside'),
      tables: of('table', 'breakInside'),
      rows: of('tr', 'breakInside'),
      headings: of('h2:not(.hidden)', 'breakAfter'),
      captions: of('.caption', 'breakAfter'),
      heads: of('thead', 'display'),
    };
  });
  const avoid = ['avoid'];
  expect(styles).toEqual({ charts: avoid, tables: avoid, rows: avoid, headings: avoid, captions: avoid, heads: ['table-header-group'] });
});

test('a municipality with its whole history is two upright A4 pages, in light colours whatever the screen has', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./#/data?v=1');
  await page.getByRole('button', { name: 'Indlæs opdigtede tal' }).click();
  await page.getByRole('status').filter({ hasText: 'er gemt' }).getByRole('link', { name: 'Vis' }).click();
  await page.getByRole('link', { name: 'Kommune', exact: true }).click();
  await page.getByRole('link', { name: 'Varde', exact: true }).click();
  await expect(page.locator('[data-chart="line"]')).toHaveCount(2);
  await page.setViewportSize({ width: 1280, height: 900 });
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('[data-chart="coverage"] svg > rect').first()).toHaveCSS('fill', 'rgb(255, 255, 255)');
  await expect(page.locator('[data-chart="coverage"] svg text').first()).toHaveCSS('fill', 'rgb(22, 32, 42)');
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(22, 32, 42)');
});

test('the charts on paper are those of the report: the same parts in the same order, each with the same words and figures', async ({
  page,
}) => {
  const said = (root: Page): Promise<readonly (readonly string[])[]> =>
    root.locator('figure svg').evaluateAll((all) =>
      all.map((svg) => {
        const words = (node: Element): string =>
          [...node.querySelectorAll('text')].map((text) => text.textContent.replaceAll(/\s/g, '')).join('');
        const title = svg.querySelector(':scope > title')?.textContent ?? '';
        return [title, svg.querySelector(':scope > desc')?.textContent ?? '', ...[...svg.querySelectorAll(':scope > g')].map(words)];
      }),
    );
  for (const view of ['overview', 'compare?chart=dumbbell', 'municipality'] as const) {
    await openPrinted(page, view, sheets.lying);
    const printed = await said(page);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Del visningen' }).click();
    await page.getByRole('tab', { name: 'Rapport' }).click();
    const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Hent rapporten' }).click());
    await page.keyboard.press('Escape');
    const reader = await page.context().newPage();
    await reader.setContent(bytes.toString('utf8').replace(/<meta http-equiv[^>]*>/, ''));
    expect(printed.length, view).toBeGreaterThan(0);
    expect(await said(reader), view).toEqual(printed);
    await reader.close();
  }
});
