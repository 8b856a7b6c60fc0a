import { expect, test } from './fixtures.ts';

test('the finding, the key figures and the chart of the built-in table', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Sydvestjylland har 20\s% af regionens lægekapaciteter, men 44\s% af de ubesatte$/,
  );
  const figures = page.locator('dl[aria-label="Nøgletal"]');
  await expect(figures).toContainText(/12,4\s%/);
  await expect(figures).toContainText('6,9 point over regionen');
  await expect(figures).not.toContainText(/10,2/);
  await expect(page.getByText(/ville regionens andel være 3,9\s% mod 5,6\s%/)).toBeVisible();

  const chart = page.locator('[data-chart="coverage"] svg');
  await expect(chart).toBeVisible();
  for (const text of ['Varde', '1.826', '6 af 34', 'Regionen 1.633', 'Kilde: Sundhedsklynge Sydvestjylland, referat 11.11.2024']) {
    await expect(chart).toContainText(new RegExp(text, 'i'));
  }
  await expect(chart).toContainText('få kapaciteter: én ubesat ville give 1.568');
});

test('another comparator changes the figures, the chart and the address, and the back button returns', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('Sammenlignet med').selectOption('rest-of-region');
  await expect(page.locator('[data-chart="coverage"] svg')).toContainText('resten af regionen 1.617');
  await expect(page).toHaveURL(/comparator=rest-of-region/);
  await page.goBack();
  await expect(page.locator('[data-chart="coverage"] svg')).toContainText('regionen 1.633');
});

test('where nothing is compared with of itself, the choice says so', async ({ page }) => {
  await page.goto('./#/overview?area=dk&v=1');
  const choice = page.getByLabel('Sammenlignet med');
  await expect(choice.locator('option:checked')).toHaveText('intet endnu');
  await choice.selectOption('norm');
  await expect(choice.locator('option')).not.toContainText(['intet endnu']);
  await expect(page.locator('[data-chart="coverage"] svg')).toContainText('normen 1.600');
});

test('from one municipality’s page to another’s the page holds, and back again, also where the table has no figures of it', async ({
  page,
}) => {
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('./#/municipality?municipality=0573&v=1');
  await expect(heading).toHaveText('6 af 34 lægekapaciteter i Varde står ubesatte');
  await page.goto('./#/municipality?municipality=0825&v=1');
  await expect(heading).toHaveText('Tabellen har ingen tal for Læsø');
  await page.goto('./#/municipality?municipality=0561&v=1');
  await expect(heading).toHaveText('9 af 75 lægekapaciteter i Esbjerg står ubesatte');
  await expect(page.getByRole('button', { name: 'Vis i fuld skærm', exact: true })).toBeEnabled();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Vis i fuld skærm', exact: true })).toBeDisabled();
  await page.goBack();
  await expect(heading).toHaveText('6 af 34 lægekapaciteter i Varde står ubesatte');
});

test('who chooses a municipality reads which figure stands beside each, of what and of when', async ({ page }) => {
  await page.goto('./#/municipality?v=1');
  const choice = page.getByRole('list').filter({ has: page.getByRole('link', { name: 'Varde', exact: true }) });
  await expect(choice).toHaveAccessibleDescription('Andel ubesatte kapaciteter (ubesatte af alle) pr. 11. november 2024:');
  await expect(choice.getByRole('listitem').filter({ hasText: 'Varde' })).toHaveText(/^Varde\s+18\s%\s\(6 af 34\)$/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(choice).toHaveAccessibleDescription('Vacant share of capacities (vacant of all) as of 11 November 2024:');
});

test('any indicator can be ranked, and the link brings it back in another window', async ({ page, openContext }) => {
  await page.goto('./');
  await page.getByLabel('Ordn kommunerne efter').selectOption('balance-against-norm');
  const ranked = page.locator('[data-chart="ranked"] svg');
  await expect(ranked).toContainText('−6,5');
  const other = await (await openContext()).newPage();
  await other.goto(page.url());
  await expect(other.locator('[data-chart="ranked"] svg')).toContainText('−6,5');
});

test('the page is English one click away, and stays so over views and reloads', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Sydvestjylland has 20% of the region’s GP capacities, but 44% of the vacant ones',
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await page.reload();
  await expect(page.getByRole('columnheader', { name: /Insured per filled capacity/ }).first()).toBeVisible();
});

test('the chart’s twin has the same figures as the chart', async ({ page }) => {
  await page.goto('./');
  await page.getByText('Vis tallene som tabel').first().click();
  const twin = page.locator('[data-chart="coverage"] table');
  await expect(twin.getByRole('row', { name: /^Varde/ })).toContainText('1.826');
});

test('on a larger window the text of the charts grows with the page’s, and shrinks back with it', async ({ page }) => {
  const sizes = (): Promise<readonly number[]> =>
    page.evaluate(() => [
      Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      Math.max(...[...document.querySelectorAll('[data-chart="coverage"] svg text')].map((text) => Number(text.getAttribute('font-size')))),
    ]);
  await page.goto('./');
  await expect(page.locator('[data-chart="coverage"] svg')).toBeVisible();
  const [text = 0, largest = 0] = await sizes();
  expect(largest).toBeGreaterThan(0);
  for (const width of [2560, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(async () => {
        const [now = 0, then = 0] = await sizes();
        return Math.abs(then / now - largest / text);
      })
      .toBeLessThan(0.02);
  }
});

test('on a phone every choice is read in full: area, status date, grouping and what is compared with', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./');
  await expect(page.locator('main')).toHaveAttribute('data-status', 'ready');
  const cut = await page.locator('main select').evaluateAll((all: HTMLSelectElement[]) =>
    all.slice(0, 4).flatMap((select) => {
      const style = getComputedStyle(select);
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const text = select.selectedOptions[0]?.text ?? '';
      // A browser's own arrow takes room as well, which no style tells.
      const room = style.appearance === 'none' ? select.clientWidth - Number.parseFloat(style.paddingRight) : select.clientWidth - 24;
      return text === '' || pen.measureText(text).width > room ? [text] : [];
    }),
  );
  expect(cut).toEqual([]);
});

test('a group covered only in part says so and claims no part of the region', async ({ page }) => {
  await page.goto('./#/overview?area=klynge-lillebaelt&v=1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 af 28 lægekapaciteter i Lillebælt (1 af 5 kommuner) står ubesatte');
  await expect(page.getByText('Tallene dækker 1 af Lillebælts 5 kommuner.')).toBeVisible();
  await expect(page.locator('dl[aria-label="Nøgletal"]')).not.toContainText('af regionens');
});

test('a link to what does not exist opens on something and says so', async ({ page }) => {
  await page.goto('./#/overview?area=klynge-atlantis&snapshot=gone&indicator=luck&v=1');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sydvestjylland har');
  await expect(page.getByText('Linket bad om området »klynge-atlantis«')).toBeVisible();
  await expect(page.getByText('Linket bad om målet »luck«')).toBeVisible();
});
