import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test as base } from './fixtures.ts';
import { downloaded, heldTable, pasteTable, storeTable } from './planner.ts';
import { referenceText } from './referenceText.ts';

const test = base.extend<{ readonly folder: string }>({
  folder: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'laegedaekning-file-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

const chart = '[data-chart="coverage"] svg';
const hostile = '</script><script>document.title="overtaget"</script><!--';

/** Saves the whole dashboard as one file. @returns Its address on this machine. */
async function saveWhole(page: Page, folder: string, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Del visningen' }).click();
  await page.getByRole('tab', { name: 'Én fil' }).click();
  const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Hent filen' }).click());
  await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).click();
  await writeFile(join(folder, name), bytes);
  return pathToFileURL(join(folder, name)).href;
}

/** Everything the page asks for, its own file and what it made itself aside. */
function watchRequests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob|file):/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Over 2 MB of practices, which several workers read in parts. */
function practices(): string {
  const names = ['Varde', 'Esbjerg', 'Fanø', 'Vejen', 'Billund'];
  const rows = Array.from({ length: 72_000 }, (_, at) => {
    const month = Math.floor(at / 300);
    const date = `${2004 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    return `${10_000 + (at % 300)};${names[at % 5]};${date};1500;1;0`;
  });
  return `Ydernummer;Kommune;Status pr.;Antal sikrede;Kapacitet;Ubesat\n${rows.join('\n')}\n`;
}

test('the whole dashboard is one file that opens without a network, loads tables and keeps them', async ({ page, folder, openContext }) => {
  await page.goto('./');
  await expect(page.locator(chart)).toBeVisible();
  const address = await saveWhole(page, folder, 'tom.html');
  const html = await readFile(join(folder, 'tom.html'), 'utf8');
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(9_000_000);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/connect-src|https?:|\*|'self'|'unsafe-inline'|'unsafe-eval'/);

  const context = await openContext();
  await context.setOffline(true);
  const file = await context.newPage();
  const asked = watchRequests(file);
  await file.goto(address);
  await expect(file.locator(chart)).toBeVisible();
  await expect(file.getByText('Tabellerne kom med denne fil')).toHaveCount(0);
  await pasteTable(file, referenceText, address);
  await storeTable(file, 'Læst i filen');
  await file.reload();
  await expect(heldTable(file, 'Læst i filen')).toBeVisible();

  await file.getByLabel('Vælg en fil …').setInputFiles('tests/files/tables/corpus/plain.xlsx');
  await expect(file.getByRole('heading', { name: 'Sådan er plain.xlsx læst' })).toBeVisible();
  await file.getByLabel('Vælg en fil …').setInputFiles({ name: 'stor.csv', mimeType: 'text/csv', buffer: Buffer.from(practices()) });
  await expect(file.getByRole('heading', { name: 'Sådan er stor.csv læst' })).toBeVisible({ timeout: 30_000 });

  await file.goto(`${address}#/?v=1`);
  await expect(file.locator(chart)).toBeVisible();
  await file.getByRole('button', { name: 'Del visningen' }).click();
  await file.getByRole('tab', { name: 'Slide' }).click();
  expect((await downloaded(file, () => file.getByRole('button', { name: 'Hent PowerPoint' }).click())).name).toMatch(/\.pptx$/);
  expect(asked).toEqual([]);
});

test('a file carries the tables it was saved with, apart from the reader’s own, and can be saved anew', async ({
  page,
  folder,
  openContext,
}) => {
  await pasteTable(page, referenceText);
  await storeTable(page, hostile);
  await page.goto('./#/table?v=1');
  await expect(page.getByRole('table').first()).toBeVisible();
  const address = await saveWhole(page, folder, 'sendt.html');

  const context = await openContext();
  const file = await context.newPage();
  const asked = watchRequests(file);
  await file.goto(address);
  await expect(file.getByRole('status').filter({ hasText: 'Tabellerne kom med denne fil' })).toContainText(
    'dine tabeller fra andre steder er ikke rørt',
  );
  await expect(file).toHaveTitle(/Tabel/);
  await file.goto(`${address}#/data?v=1`);
  await expect(heldTable(file, hostile)).toBeVisible();
  await pasteTable(file, referenceText.replaceAll('Varde', 'Varde '), address);
  await storeTable(file, 'Modtagerens egen', '2025-01-01');

  const again = await saveWhole(file, folder, 'videre.html');
  const other = await context.newPage();
  await other.goto(`${again}#/data?v=1`);
  await expect(heldTable(other, 'Modtagerens egen')).toBeVisible();
  await heldTable(other, hostile).getByRole('button', { name: /^Slet/ }).click();
  await expect(heldTable(other, hostile)).toHaveCount(0);
  await other.reload();
  await expect(heldTable(other, 'Modtagerens egen')).toBeVisible();
  await expect(heldTable(other, hostile)).toHaveCount(0);

  // What happened in one file is not seen in the other.
  await file.reload();
  await expect(heldTable(file, hostile)).toBeVisible();
  expect(asked).toEqual([]);
});
