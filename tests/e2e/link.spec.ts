import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { packJson } from '../support/packBytes.ts';
import { expect, test } from './fixtures.ts';
import { downloaded, heldTable, pasteTable, storeTable } from './planner.ts';

const own = 'Kommune\tAntal sikrede\tSamlet kapacitet\tUbesat kapacitet\nVarde\t52.000\t34\t8\nEsbjerg\t117.000\t75\t9\n';

async function sharedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Del visningen' }).click();
  return page.getByLabel('Link til visningen').inputValue();
}

async function ownTable(page: Page): Promise<void> {
  await pasteTable(page, own);
  await storeTable(page, 'Egen opgørelse');
  await page.goto('./#/overview?v=1');
  await expect(page.locator('[data-chart="coverage"] svg')).toContainText('Egen opgørelse');
}

test('a link to figures that come with the page is short, names everything, and opens on the same view', async ({ page, openContext }) => {
  await page.goto('./#/compare?chart=scatter&comparator=rest-of-region&v=1');
  await expect(page.locator('[data-chart="scatter"] svg')).toBeVisible();
  const link = await sharedLink(page);
  expect(link.length).toBeLessThan(300);
  expect(link).toMatch(/snapshot=.*area=|area=.*snapshot=/);
  expect(link).not.toContain('data=');
  const other = await (await openContext()).newPage();
  await other.goto(link);
  await expect(other.locator('[data-chart="scatter"] svg')).toContainText('1.617');
});

test('a link to a table of one’s own brings the table; the page says so, keeps it only when asked, and that can be undone', async ({
  page,
  openContext,
}) => {
  await ownTable(page);
  const link = await sharedLink(page);
  await expect(page.getByRole('dialog')).toContainText('Linket indeholder selve tallene: tabellen pr. 1. december 2024');
  await expect(page.getByRole('dialog')).toContainText(`${link.length} tegn`);
  expect(link.length).toBeLessThan(800);

  const other = await (await openContext()).newPage();
  await other.goto(link);
  const chart = other.locator('[data-chart="coverage"] svg');
  await expect(chart).toContainText('8 af 34');
  const notice = other.getByText('kommer fra et link, ikke fra dine egne tabeller. Kilden er ifølge linket »Egen opgørelse«');
  await expect(notice).toBeVisible();
  await expect(other.getByLabel('Status pr.').locator('option:checked')).toHaveText('1. december 2024 (fra et link)');
  await other.getByRole('link', { name: 'Tabel', exact: true }).click();
  await expect(other.getByRole('row', { name: /^Varde/ }).first()).toContainText('52.000');
  await other.reload();
  await expect(notice).toBeVisible();

  await other.getByRole('button', { name: 'Gem i denne browser' }).click();
  await expect(other.getByText('er gemt blandt dine egne tabeller')).toBeVisible();
  await other.getByRole('button', { name: 'Fortryd' }).click();
  await expect(notice).toBeVisible();
  await other.getByRole('button', { name: 'Gem i denne browser' }).click();
  await other.goto('./#/data?v=1');
  await expect(heldTable(other, 'Egen opgørelse')).toContainText('indlæst her');
  await other.reload();
  await expect(heldTable(other, 'Egen opgørelse')).toBeVisible();
});

test('a table that is here already is shown as it is here, whatever a link says of it', async ({ page, openContext }) => {
  await ownTable(page);
  const link = await sharedLink(page);
  const other = await (await openContext()).newPage();
  await pasteTable(other, own);
  await storeTable(other, 'Min egen kilde');
  await other.goto(link);
  await other.reload();
  await expect(other.locator('[data-chart="coverage"] svg')).toContainText('Kilde: Min egen kilde');
  await expect(other.getByText('kommer fra et link')).toBeHidden();
});

test('a broken link opens on something, says what it could not show, and leaves what is stored alone', async ({ page }) => {
  await ownTable(page);
  const link = await sharedLink(page);
  await page.keyboard.press('Escape');
  const hash = link.slice(link.indexOf('#')).replace(/snapshot=[^&]*/, 'snapshot=somethingelse');
  const hostile = await packJson([{ d: '2024-11-11', s: ['x', '', ''], a: [561], i: [1], c: [1], v: [2] }]);
  for (const [address, sentence] of [
    [hash.slice(0, -9), 'skåret af eller ændret undervejs'],
    [hash.replace('data=1.', 'data=3.'), 'nyere udgave af siden'],
    [`#/overview?v=1&data=${await packJson([])}`, 'ikke en tabel, som siden kender'],
    [`#/overview?v=1&data=${hostile}`, 'bestod ikke den kontrol'],
    [`#/overview?v=1&data=1.00000000.${'A'.repeat(70_000)}`, 'rummer mere, end et link må'],
  ] as const) {
    await page.goto(`./${address}`);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.locator('[data-chart="coverage"] svg')).toContainText('Egen opgørelse');
  }
  await page.goto('./#/data?v=1');
  await expect(heldTable(page, 'Egen opgørelse')).toBeVisible();
  await page.getByText('Seneste ændringer').click();
  await expect(page.getByRole('button', { name: /^Fortryd:/ })).toHaveCount(1);
});

test('markup in a link is text, and nothing of it is run', async ({ page }) => {
  const evil = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>';
  const table = {
    d: '2024-12-24',
    s: [evil, evil, evil],
    q: [[evil, '2024-12-24', evil]],
    a: [561, 12],
    i: [116046, 51137],
    c: [75, 34],
    v: [9, 6],
  };
  const data = await packJson([table]);
  await page.goto(`./#/overview?v=1&data=${data}`);
  await expect(page.getByText('ifølge linket »<img src=x')).toBeVisible();
  await expect(page.locator('main img, main script')).toHaveCount(0);
  await page.getByRole('button', { name: 'Gem i denne browser' }).click();
  await page.goto('./#/data?v=1');
  await expect(page.getByText(evil, { exact: true }).first()).toBeVisible();
  await expect(page).not.toHaveTitle('taken');
});

test('invented figures stay marked through a link and after they are kept', async ({ page }) => {
  const table = { d: '2024-12-24', s: ['Prøve', '', ''], x: 1, a: [561, 12], i: [116046, 51137], c: [75, 34], v: [9, 6] };
  const data = await packJson([table]);
  await page.goto(`./#/data?v=1&data=${data}`);
  await page.getByRole('link', { name: /^Vis: .*Prøve/ }).click();
  await expect(page.getByText('De siger intet om nogen kommune.')).toBeVisible();
  for (const chart of await page.locator('[data-chart] svg').all()) await expect(chart).toContainText('Opdigtede tal');
  await page.getByRole('button', { name: 'Gem i denne browser' }).click();
  await expect(page.getByText('Det, linket bragte, er gemt')).toBeVisible();
  await page.goto('./#/data?v=1');
  await page.reload();
  await expect(heldTable(page, 'Prøve')).toContainText('Opdigtede tal');
});

test('a link that would be too long offers all its tables as a file, which opens with the short link', async ({ page, openContext }) => {
  test.setTimeout(180_000);
  await page.goto('./#/data?v=1');
  await page.getByRole('button', { name: 'Indlæs opdigtede tal' }).click();
  await page.getByRole('status').filter({ hasText: 'er gemt' }).getByRole('link', { name: 'Vis' }).click();
  await page.getByRole('link', { name: 'Udvikling', exact: true }).click();
  await expect(page.locator('[data-chart="line"] svg').first()).toBeVisible();
  const link = await sharedLink(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Kun de viste statusdatoer er med');
  await expect(dialog).toContainText('Tabellerne kan sendes som fil');
  expect(link).toContain('data=');
  const { name, bytes } = await downloaded(page, () => dialog.getByRole('button', { name: 'Gem tabellerne som fil' }).click());
  const short = await page.getByLabel('Det korte link').inputValue();
  expect(short.length).toBeLessThan(300);

  const other = await (await openContext()).newPage();
  await other.goto('./#/data?v=1');
  await other.getByLabel('Gendan fra en fil').setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
  await expect(other.getByText(/hentet fra filen/)).toBeVisible();
  await other.goto(short);
  await expect(other.locator('[data-chart="line"] svg').first()).toContainText('Opdigtede tal');
  await expect(other.getByText('Linket bad om')).toBeHidden();
  await expect(other.getByLabel('Status pr.').locator('option', { hasText: '(opdigtede tal)' })).toHaveCount(21);
});

test('the dialog has a QR code, and axe finds nothing in it', async ({ page }) => {
  await page.goto('./');
  await sharedLink(page);
  await page.getByText('QR-kode').click();
  await expect(page.getByRole('img', { name: 'QR-kode' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
