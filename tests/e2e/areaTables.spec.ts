import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { referenceText } from './referenceText.ts';

const ownGroup = 'Gruppe;Kommune\nVestkysten;Esbjerg\nVestkysten;Fanø\nVestkysten;Varde\n';

function section(page: Page): Locator {
  return page.getByRole('region', { name: 'Grupper og normer' });
}

async function read(page: Page, text: string): Promise<void> {
  await page.goto('./#/data?v=1');
  await section(page).getByLabel('Tabel over grupper eller normer').fill(text);
  await section(page).getByRole('button', { name: 'Se ændringerne' }).click();
}

async function load(page: Page, text: string): Promise<void> {
  await read(page, text);
  await section(page).getByRole('button', { name: 'Tag ændringerne i brug' }).click();
  await expect(section(page).getByText('»indsat tekst« er taget i brug.')).toBeVisible();
}

async function showOwnGroup(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  await page.getByLabel('Område').selectOption({ label: 'Vestkysten' });
  await expect(page).toHaveURL(/area=egen-vestkysten/);
}

test('a table of groups is shown as what it changes, and its group can be picked with pooled figures', async ({ page }) => {
  await read(page, ownGroup);
  const preview = section(page).locator('[data-preview="read"]');
  await expect(preview).toContainText('Ny gruppe: Vestkysten');
  await expect(preview.getByRole('listitem')).toHaveCount(3);
  await preview.getByRole('button', { name: 'Tag ændringerne i brug' }).click();
  await showOwnGroup(page);
  await expect(page.getByLabel('Område').locator('optgroup[label="Egne grupper"] option')).toHaveText(['Vestkysten']);
  await page.getByRole('link', { name: 'Tabel', exact: true }).click();
  const total = page.locator('table[data-table="coverage"] tr[data-row="group-egen-vestkysten"]');
  // 15 of 112 is 13 %; the mean of the three shares would be 10 %.
  await expect(total).toContainText('170.318');
  await expect(total).toContainText('112');
  await expect(total).toContainText(/13\s%/);
});

test('an own group is there after a reload, and undo takes it away', async ({ page }) => {
  await load(page, ownGroup);
  await page.reload();
  await expect(section(page).locator('[data-group="egen-vestkysten"]')).toBeVisible();
  await section(page).getByText('Vestkysten', { exact: true }).click();
  await section(page).getByRole('button', { name: 'Slet gruppen Vestkysten' }).click();
  await expect(section(page).locator('[data-group="egen-vestkysten"]')).toHaveCount(0);
  await section(page).getByRole('button', { name: 'Fortryd' }).click();
  await expect(section(page).locator('[data-group="egen-vestkysten"]')).toBeVisible();
});

test('a table that cannot be right says why with row and column, and changes nothing', async ({ page }) => {
  await read(page, 'Gruppe;Kommune\nVestkysten;Esbjerg\nVestkysten;Esbjærg\n');
  const preview = section(page).locator('[data-preview="refused"]');
  await expect(preview).toContainText('Menes der Esbjerg');
  await expect(preview).toContainText('række 3, kolonne');
  await expect(section(page).getByRole('button', { name: 'Tag ændringerne i brug' })).toHaveCount(0);
  await page.reload();
  await expect(section(page)).toContainText('Du har ingen egne grupper endnu.');
});

test('a norm for after 1 July 2025 changes the balance of a table of that date', async ({ page }) => {
  await page.goto('./#/data?v=1');
  await page.getByLabel('Indsæt tabellen her').fill(referenceText);
  await page.getByRole('button', { name: 'Læs tabellen' }).click();
  await page.getByLabel('Status pr.').fill('2025-12-01');
  await page.getByLabel('Kilde (står under hvert diagram)').fill('Efter 1. juli');
  await page.getByRole('button', { name: 'Gem tabellen' }).click();
  await expect(page.getByText('»Efter 1. juli« er gemt.')).toBeVisible();

  await load(page, 'Område;Gyldig fra;Norm\nRegion Syddanmark;01-07-2025;1.450\n');
  await expect(section(page).locator('[data-norm="dk"]')).toContainText('1.600');
  await expect(section(page).locator('[data-norm="1083"]')).toContainText('1.450');
  await page.goto('./#/overview?indicator=balance-against-norm&v=1');
  // 28 filled against 51.137 / 1.450 = 35,3.
  const ranked = page.locator('[data-chart="ranked"] svg');
  await expect(ranked).toContainText('Varde');
  await expect(ranked).toContainText('7,3');
});

test('groups that are downloaded load again to the same', async ({ page }) => {
  await load(page, 'Gruppe;Kommune;Fra;Til\nVestkysten;Esbjerg;01-01-2024;31-12-2026\n-Øst;Fanø;;\n');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section(page).getByRole('button', { name: 'Hent grupperne som CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('grupper.csv');
  await section(page)
    .getByLabel('Vælg fil med grupper eller normer')
    .setInputFiles({
      name: 'grupper.csv',
      mimeType: 'text/csv',
      buffer: readFileSync(await download.path()),
    });
  await expect(section(page).locator('[data-preview="read"]')).toContainText('Intet ændrer sig.');
});

test('a group is made from municipalities and changed in place by keyboard, and each step can be undone', async ({ page }) => {
  await page.goto('./#/data?v=1');
  await section(page).getByText('Lav en ny gruppe').focus();
  await page.keyboard.press('Enter');
  await section(page).getByLabel('Gruppens navn').fill('Øerne');
  await section(page).getByLabel('Find kommune').fill('ø');
  await section(page).getByRole('checkbox', { name: 'Ærø' }).press('Space');
  await section(page).getByRole('checkbox', { name: 'Fanø' }).press('Space');
  await expect(section(page).getByText('Valgt: Fanø, Ærø')).toBeVisible();
  await section(page).getByRole('button', { name: 'Opret gruppen' }).press('Enter');
  const group = section(page).locator('[data-group="egen-oeerne"]');
  await expect(group).toContainText('2 kommuner');

  await group.locator('summary').press('Enter');
  await group.getByRole('combobox', { name: 'Kommune' }).selectOption({ label: 'Samsø' });
  await group.getByLabel('Gyldig fra').fill('2027-01-01');
  await group.getByRole('button', { name: 'Tilføj kommunen' }).press('Enter');
  await expect(group).toContainText('Samsø fra 01.01.2027');
  await group.getByRole('combobox', { name: 'Kommune' }).selectOption({ label: 'Samsø' });
  await group.getByRole('button', { name: 'Tilføj kommunen' }).click();
  await expect(section(page)).toContainText('Samsø er to gange medlem af Øerne på samme dage');

  await group.getByRole('button', { name: 'Fjern Ærø fra Øerne' }).click();
  await expect(group).toContainText('2 kommuner');
  await section(page).getByRole('button', { name: 'Fortryd' }).click();
  await expect(group).toContainText('3 kommuner');
});

test('a norm is changed and deleted in place, and the shipped norms come back', async ({ page }) => {
  await page.goto('./#/data?v=1');
  await section(page).getByRole('button', { name: 'Ret normen for Danmark' }).click();
  await section(page).getByLabel('Norm (sikrede pr. kapacitet)').fill('1.550');
  await section(page).getByRole('button', { name: 'Gem normen' }).click();
  await expect(section(page).locator('[data-norm="dk"]')).toContainText('1.550');
  await section(page).getByRole('button', { name: 'Slet normen for Danmark' }).click();
  await expect(section(page).locator('[data-norm="dk"]')).toHaveCount(0);
  await section(page).getByRole('button', { name: 'Fortryd' }).click();
  await expect(section(page).locator('[data-norm="dk"]')).toContainText('1.550');
  await section(page).getByRole('button', { name: 'Brug de normer, der følger med siden' }).click();
  await expect(section(page).locator('[data-norm="dk"]')).toContainText('1.600');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the section with everything open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    await load(page, ownGroup);
    await read(page, 'Gruppe;Gruppekode;Kommune\nFyn;klynge-fyn;Odense\nFyn;klynge-fyn;Odense\n');
    await expect(section(page).locator('[data-preview="read"]')).toContainText('Ændret gruppe: Fyn');
    await section(page).getByText('Vestkysten', { exact: true }).click();
    await section(page).getByText('Sundhedsklynger (').click();
    await section(page).locator('[data-group="klynge-aarhus"] summary').click();
    await section(page).getByText('Lav en ny gruppe').click();
    await section(page).getByRole('button', { name: 'Tilføj en norm' }).click();
    const { violations } = await new AxeBuilder({ page }).include('section[aria-labelledby="area-tables-title"]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBe(0);
  });
}
