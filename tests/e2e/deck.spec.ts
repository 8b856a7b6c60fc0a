import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { downloaded, pasteTable, storeTable } from './planner.ts';

async function addChart(page: Page, title: RegExp): Promise<void> {
  await page.getByRole('button', { name: title }).click();
  await page.getByRole('tab', { name: 'Præsentation' }).click();
  await page.getByRole('button', { name: 'Tilføj diagrammet' }).click();
  await expect(page.getByText('Tilføjet til')).toBeVisible();
}

/** A deck of the two charts of the overview; its dialog stays open. */
async function makeDeck(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: /^Del: I tre/ }).click();
  await page.getByRole('tab', { name: 'Præsentation' }).click();
  await page.getByLabel('Navn').fill('Sundhedsudvalget');
  await page.getByRole('button', { name: 'Tilføj diagrammet' }).click();
  await expect(page.getByText('Tilføjet til »Sundhedsudvalget«.')).toBeVisible();
  await page.keyboard.press('Escape');
  await addChart(page, /^Del: Andel ubesatte/);
}

const titles = (page: Page) => page.getByRole('list', { name: 'Visninger i præsentationen' }).locator('.title');

test('a presentation is put together, reordered by keyboard and by drag, noted, kept over a reload, and undone', async ({ page }) => {
  await makeDeck(page);
  await expect(titles(page)).toHaveText([/^I tre/, /^Andel/]);
  const up = page.getByRole('button', { name: /^Op: Andel/ });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(titles(page)).toHaveText([/^Andel/, /^I tre/]);
  await expect(page.getByRole('button', { name: /^Ned: Andel/ })).toBeFocused();
  const rows = page.getByRole('list', { name: 'Visninger i præsentationen' }).getByRole('listitem');
  await rows.nth(1).locator('.title').dragTo(rows.nth(0).locator('.title'));
  await expect(titles(page)).toHaveText([/^I tre/, /^Andel/]);
  await page.getByLabel(/^Noter til: I tre/).fill('Husk Fanø');
  await page.getByLabel(/^Noter til: I tre/).blur();
  await expect(page.getByText('Ændringen er gemt.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);

  await page.reload();
  await page.getByRole('button', { name: 'Del visningen' }).click();
  await page.getByRole('tab', { name: 'Præsentation' }).click();
  await expect(page.getByLabel(/^Noter til: I tre/)).toHaveValue('Husk Fanø');
  await page.getByRole('button', { name: 'Slet præsentationen' }).click();
  await expect(titles(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(titles(page)).toHaveCount(2);
});

test('a presentation is shown view by view, with its notes before the presenter', async ({ page, context }) => {
  await makeDeck(page);
  await page.getByLabel(/^Noter til: I tre/).fill('Husk Fanø');
  await page.getByLabel(/^Noter til: I tre/).blur();
  await expect(page.getByText('Ændringen er gemt.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis præsentationen' }).click();
  const wall = page.getByRole('dialog', { name: 'Vis' });
  await expect(wall.locator('svg')).toContainText('1.826');
  const [presenter] = await Promise.all([
    context.waitForEvent('page'),
    wall.getByRole('button', { name: 'Oplægsholderens vindue' }).click(),
  ]);
  await expect(presenter.getByText('Husk Fanø')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(wall.locator('svg')).toContainText('Andel ubesatte kapaciteter: Varde');
  await expect(presenter.getByText('Ingen noter til denne visning.')).toBeVisible();
});

test('a presentation goes out as a file and comes in again under a name of its own', async ({ page }) => {
  await makeDeck(page);
  const { name, bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Gem som fil' }).click());
  expect(name).toBe('Sundhedsudvalget.json');
  const load = page.getByLabel('Hent fra fil …');
  await load.setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
  await expect(page.getByText('»Sundhedsudvalget (2)« er gemt.')).toBeVisible();
  await load.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from('{"format":"laegedaekning-deck"}') });
  await expect(page.getByText('Filen er ikke en præsentation herfra.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Præsentation' }).locator('option')).toHaveCount(3);
});

test('one link brings a whole presentation with the tables it needs; it is kept only when asked', async ({ page, openContext }) => {
  await pasteTable(page, 'Kommune\tAntal sikrede\tSamlet kapacitet\tUbesat kapacitet\nVarde\t52.000\t34\t8\nEsbjerg\t117.000\t75\t9\n');
  await storeTable(page, 'Egen opgørelse');
  await page.goto('./#/overview?v=1');
  await expect(page.locator('[data-chart="coverage"] svg')).toContainText('Egen opgørelse');
  await addChart(page, /^Del: Kapaciteter/);
  await page.keyboard.press('Escape');
  await addChart(page, /^Del: Andel ubesatte/);
  const link = await page.getByLabel('Link til præsentationen').inputValue();
  expect(link.length).toBeLessThan(2000);

  const other = await (await openContext()).newPage();
  await other.goto(link);
  const notice = other.getByText('Linket bringer præsentationen »Præsentation« med 2 visninger.');
  await expect(notice).toBeVisible();
  await other.locator('.notice').getByRole('button', { name: 'Vis', exact: true }).click();
  const wall = other.getByRole('dialog', { name: 'Vis' });
  await expect(wall.locator('svg')).toContainText('Egen opgørelse');
  await expect(wall.getByText('Tallene kommer fra et link')).toBeVisible();
  await other.keyboard.press('ArrowRight');
  await expect(wall.locator('svg')).toContainText('Andel ubesatte');
  await other.keyboard.press('Escape');
  await expect(notice).toBeVisible();
  await other.getByRole('button', { name: 'Gem i denne browser' }).first().click();
  await expect(other.getByText('»Præsentation« er gemt.')).toBeVisible();
});

test('keys lead on when the button that had the focus has gone with its view', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Del visningen' }).click();
  await page.getByRole('tab', { name: 'Præsentation' }).click();
  const slide = (link: string) => ({ link, title: link, note: '', isStepwise: false });
  const slides = [slide('#/overview?show=coverage&v=1'), slide('#/data?v=1'), slide('#/compare?chart=scatter&v=1')];
  const deck = JSON.stringify({ format: 'laegedaekning-deck', version: 1, name: 'Tre', slides });
  await page.getByLabel('Hent fra fil …').setInputFiles({ name: 'd.json', mimeType: 'application/json', buffer: Buffer.from(deck) });
  await page.getByRole('button', { name: 'Vis præsentationen' }).click();
  const wall = page.getByRole('dialog', { name: 'Vis' });
  await wall.getByRole('button', { name: 'Trin for trin' }).click();
  await page.keyboard.press('End');
  await expect(wall.getByRole('status')).toHaveText('3 af 3');
  await page.keyboard.press('PageUp');
  await expect(wall.getByRole('button', { name: 'Trin for trin' })).toBeHidden();
  await page.keyboard.press('Home');
  await expect(wall.getByRole('status')).toHaveText('1 af 3');
  await expect(wall.locator('svg')).toContainText('1.826');
});

test('a view whose table is not here says so on the wall', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Del visningen' }).click();
  await page.getByRole('tab', { name: 'Præsentation' }).click();
  const deck = {
    format: 'laegedaekning-deck',
    version: 1,
    name: 'Fremmed',
    slides: [{ link: '#/overview?snapshot=notherenow00&show=pie&v=1', title: 'Væk', note: '', isStepwise: false }],
  };
  await page
    .getByLabel('Hent fra fil …')
    .setInputFiles({ name: 'd.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(deck)) });
  await page.getByRole('button', { name: 'Vis præsentationen' }).click();
  const wall = page.getByRole('dialog', { name: 'Vis' });
  await expect(wall.getByRole('alert')).toContainText('Linket bad om tabellen »notherenow00«');
  await expect(wall.getByRole('alert')).toContainText('Linket bad om diagrammet »pie«');
});
