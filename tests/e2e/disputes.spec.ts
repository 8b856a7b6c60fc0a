import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { downloaded, pasteTable, storeTable } from './planner.ts';
import { referenceText } from './referenceText.ts';

const vardes = 'municipality.0573.vacancy-share';
const words = 'Rækken er talt før praksis på torvet lukkede';

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog');
}

/** A text without its spaces: a footer breaks into lines where the picture ends. */
function lettersOf(text: string | null): string {
  return (text ?? '').replaceAll(/[\s\u202f\u00a0]+/g, '');
}

/** Opens the calculation of a figure and adds a dispute in it. */
async function dispute(page: Page, figure: string, scope: string | null, view = 'table'): Promise<Locator> {
  await page.goto(`./#/${view}?figure=${figure}&v=1`);
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Tilføj en indsigelse' }).click();
  if (scope !== null) await dialog.getByLabel(scope).check();
  await dialog.getByLabel('Hvem bestrider tallene').fill('Varde Kommune');
  await dialog.getByLabel('Hvornår').fill('2024-12-05');
  await dialog.getByLabel('Hvad indvendes').fill(words);
  await dialog.getByRole('button', { name: 'Gem indsigelsen' }).click();
  await expect(dialog.getByText('Indsigelsen er gemt')).toBeVisible();
  return dialog;
}

function rowOf(page: Page, id: string): Locator {
  return page.locator(`table[data-table="coverage"] tr[data-row="${id}"] th`);
}

test('a dispute about one municipality follows its row, the sums over it and no other row, also after a reload', async ({ page }) => {
  await dispute(page, vardes, 'Tallene for Varde');
  await page.keyboard.press('Escape');
  const check = async (): Promise<void> => {
    await expect(rowOf(page, 'municipality-0573')).toContainText('Bestridt af Varde Kommune 05.12.2024');
    await expect(rowOf(page, 'group-klynge-sydvestjylland')).toContainText('Varde indgår og er bestridt');
    await expect(rowOf(page, 'region-1083')).toContainText('Varde indgår og er bestridt');
    await expect(rowOf(page, 'municipality-0561')).not.toContainText('estridt');
  };
  await check();
  await page.reload();
  await check();
  const file = await downloaded(page, () => page.getByRole('button', { name: 'Hent' }).click());
  expect(file.bytes.toString()).toContain(`Tallene for Varde bestridt af Varde Kommune 05.12.2024: ${words}`);
  expect(file.bytes.toString()).toContain('Bestridt, fordi Varde indgår: Sydvestjylland -total; Regionstotal');
});

test('it stands in every chart, at the key figures, in the calculation of a sum, and in Data', async ({ page }) => {
  await dispute(page, vardes, 'Tallene for Varde');
  for (const view of [
    'overview',
    'compare?chart=dumbbell&',
    'compare?chart=scatter&',
    'compare?chart=funnel&',
    'compare?chart=map&',
    'municipality?municipality=0573&',
  ]) {
    await page.goto(`./#/${view.includes('?') ? view : `${view}?`}v=1`);
    const charts = page.locator('figure[data-chart] svg');
    await expect(charts.first()).toBeVisible();
    for (const chart of await charts.all()) {
      await expect.poll(async () => lettersOf(await chart.textContent())).toContain('TalleneforVardebestridtafVardeKommune');
    }
  }
  await page.goto('./#/overview?v=1');
  await expect(page.locator('main')).toContainText('Tallene for Varde, som indgår her, bestridt af Varde Kommune');
  const varde = page.locator('figure[data-chart="coverage"]').getByRole('button', { name: /^Varde.*Bestridt af Varde Kommune/ });
  await expect(varde).toBeVisible();
  await page.goto('./#/overview?figure=group.klynge-sydvestjylland.vacancy-share&v=1');
  await expect(dialogOf(page)).toContainText('Tallene for Varde, som indgår her, bestridt af Varde Kommune 05.12.2024');
  await page.goto('./#/data?v=1');
  await expect(page.getByText(`Tallene for Varde bestridt af Varde Kommune 05.12.2024: ${words}`)).toBeVisible();
});

test('it can be taken away again, and both the adding and the taking away can be undone', async ({ page }) => {
  const dialog = await dispute(page, vardes, 'Tallene for Varde');
  const entry = dialog.getByText(words);
  await expect(entry).toBeVisible();
  await dialog.getByRole('button', { name: 'Fjern indsigelsen fra Varde Kommune' }).click();
  await expect(entry).toBeHidden();
  await dialog.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(entry).toBeVisible();
  await dialog.getByRole('button', { name: 'Fjern indsigelsen fra Varde Kommune' }).click();
  await expect(entry).toBeHidden();
  await page.goto('./#/data?v=1');
  await expect(page.getByText('5 kommuner · følger med siden')).toBeVisible();
});

test('the dispute that comes with the page stays; of a sum only the whole table can be disputed', async ({ page }) => {
  await page.goto('./#/table?figure=group.klynge-sydvestjylland.vacancy-share&v=1');
  const dialog = dialogOf(page);
  await expect(dialog.getByText('Bestridt af PLO 11.11.2024')).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Fjern/ })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Tilføj en indsigelse' }).click();
  await expect(dialog.getByRole('radio')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Gem indsigelsen' }).click();
  await expect(dialog.getByRole('alert').filter({ hasText: 'skal have et navn, en dato og en tekst' })).toBeVisible();
});

test('a dispute about a whole loaded table stands under its tables and in its charts', async ({ page }) => {
  await pasteTable(page, referenceText);
  await storeTable(page, 'Ny optælling', '2025-03-01');
  const dialog = await dispute(page, vardes, 'Hele tabellen pr. 1. marts 2025');
  await expect(dialog.getByText(`Bestridt af Varde Kommune 05.12.2024: ${words}`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('main .note.dispute').first()).toContainText(words);
  await expect(rowOf(page, 'municipality-0573')).not.toContainText('estridt');
  await page.goto('./#/overview?v=1');
  await expect(page.locator('figure[data-chart="coverage"] svg')).toContainText('Bestridt af Varde Kommune');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [language, add] of [
    ['da', 'Tilføj en indsigelse'],
    ['en', 'Add a dispute'],
  ] as const) {
    test(`axe finds nothing where a dispute is added and shown, ${colorScheme}, ${language}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await dispute(page, vardes, 'Tallene for Varde');
      const check = async (): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      };
      await page.goto(`./#/table?figure=${vardes}&lang=${language}&v=1`);
      await expect(dialogOf(page)).toContainText(words);
      await dialogOf(page).getByRole('button', { name: add }).click();
      await check();
      await page.keyboard.press('Escape');
      await check();
      await page.goto(`./#/overview?lang=${language}&v=1`);
      await expect(page.locator('figure[data-chart]').first()).toBeVisible();
      await check();
    });
  }
}

test('nothing is wider than a phone where a dispute is added', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`./#/table?figure=${vardes}&v=1`);
  await dialogOf(page).getByRole('button', { name: 'Tilføj en indsigelse' }).click();
  expect(await dialogOf(page).evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
});
