import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chooseFile, downloaded, heldTable, pasteTable, storeTable } from './planner.ts';
import { referenceText } from './referenceText.ts';

const views = ['overview', 'table', 'data'] as const;

const blocked: Readonly<Record<string, () => void>> = {
  'is refused': () => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  },
  'is missing': () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  },
  'fails to open': () => {
    indexedDB.open = () => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    };
  },
};

for (const [what, block] of Object.entries(blocked)) {
  test(`where storage ${what}, the page works for the visit, says so on every view and offers the file`, async ({ page }) => {
    await page.addInitScript(block);
    await page.goto('./');
    const notice = page.getByRole('complementary', { name: 'Gemmes dine data?' });
    for (const view of views) {
      await page.goto(`./#/${view}?v=1`);
      await expect(notice).toContainText('dine data gemmes ikke');
    }
    await pasteTable(page, referenceText);
    await storeTable(page, 'Kun nu');
    await expect(page.getByText('»Kun nu« er gemt, indtil du lukker siden.')).toBeVisible();
    await page.getByRole('link', { name: /^Vis: Kun nu/ }).click();
    await expect(page.locator('[data-chart="coverage"] svg')).toContainText('Kilde: Kun nu');
    const backup = await downloaded(page, () => notice.getByRole('button', { name: 'Gem alt i en fil' }).click());
    expect(backup.bytes.toString()).toContain('Kun nu');
    await page.goto('./#/data?v=1');
    await page.getByRole('button', { name: /^Slet: Kun nu/ }).click();
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
    await expect(heldTable(page, 'Kun nu')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Tabeller i denne browser' })).toBeVisible();
    await expect(heldTable(page, 'Kun nu')).toHaveCount(0);
  });
}

test('nothing is said about storage where it works, and its promise is shown after the first save', async ({ page }) => {
  await pasteTable(page, referenceText);
  await expect(page.getByRole('complementary', { name: 'Gemmes dine data?' })).toHaveCount(0);
  await storeTable(page, 'Gemt');
  await expect(page.getByText(/Browseren (har lovet|kan slette|siger ikke)/)).toBeVisible();
});

test('a full disk gets a sentence, nothing is half done, and what fits is still stored', async ({ page, context }) => {
  await pasteTable(page, referenceText);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 60_000 });
  await storeTable(page, 'Der var plads');
  const noise = Array.from({ length: 60_000 }, (_, index) => ((index * 48_271) % 0x7fffffff).toString(36)).join(' ');
  const large = `Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\nVarde;51.137;34;6\n${noise};;;\n`;
  await chooseFile(page, 'stor.csv', large);
  await page.getByLabel('Status pr.').fill('2024-12-01');
  await page.getByLabel('Kilde (står under hvert diagram)').fill('For stor');
  await page.getByRole('button', { name: 'Gem tabellen' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Der er ikke plads til mere. Intet er ændret.' }).first()).toBeVisible();
  await expect(heldTable(page, 'For stor')).toHaveCount(0);
  await expect(page.getByLabel('Kilde (står under hvert diagram)'), 'what was typed is still there').toHaveValue('For stor');
  await page.reload();
  await expect(heldTable(page, 'Der var plads')).toBeVisible();
  await expect(heldTable(page, 'For stor')).toHaveCount(0);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await chooseFile(page, 'stor.csv', large);
  await storeTable(page, 'Nu er der plads');
});

test('two tabs see each other’s tables, edits and deletions', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('./#/data?v=1');
  await pasteTable(page, referenceText);
  await storeTable(page, 'Fra den ene');
  await expect(heldTable(other, 'Fra den ene')).toBeVisible();
  await other.getByRole('button', { name: /^Ret kilden: Fra den ene/ }).click();
  await other.getByLabel('Udgiver').fill('Den anden');
  await other.getByRole('button', { name: 'Gem rettelsen' }).click();
  await heldTable(page, 'Fra den ene').getByText('Fil, kilde og svar').click();
  await expect(heldTable(page, 'Fra den ene')).toContainText('Den anden');
  await other.getByRole('button', { name: /^Slet: Fra den ene/ }).click();
  await expect(heldTable(page, 'Fra den ene')).toHaveCount(0);
});

test('a tab that meets a newer schema stops writing and says so, and a reload does not touch the data', async ({ page, context }) => {
  await pasteTable(page, referenceText);
  await storeTable(page, 'Urørt');
  const newer = await context.newPage();
  await newer.goto('./icon.svg');
  const upgrade = (target: Page): Promise<number> =>
    target.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('laegedaekning', 1000);
          opening.onsuccess = () => {
            const reading = opening.result.transaction('records').objectStore('records').count();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result);
            };
          };
          opening.onerror = () => reject(new Error('not opened'));
        }),
    );
  expect(await upgrade(newer)).toBe(1);
  const notice = page.getByRole('complementary', { name: 'Gemmes dine data?' });
  await expect(notice).toContainText('Her gemmes intet mere.');
  await page.getByRole('button', { name: /^Slet: Urørt/ }).click();
  await expect(page.getByRole('alert').first()).toContainText('har overtaget dine data');
  expect(await upgrade(newer), 'nothing was deleted').toBe(1);
  await notice.getByRole('button', { name: 'Hent siden igen' }).click();
  await expect(notice).toContainText('Dine data er gemt af en nyere udgave af siden. De er urørte');
  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  await expect(page.locator('[data-chart="coverage"] svg')).toBeVisible();
  await expect(notice).toBeVisible();
  expect(await upgrade(newer)).toBe(1);
});

test('a tab whose storage is deleted says so', async ({ page, context }) => {
  await pasteTable(page, referenceText);
  await storeTable(page, 'Væk');
  const other = await context.newPage();
  await other.goto('./icon.svg');
  await other.evaluate(() => new Promise<void>((resolve) => (indexedDB.deleteDatabase('laegedaekning').onsuccess = () => resolve())));
  await expect(page.getByRole('complementary', { name: 'Gemmes dine data?' })).toContainText('lukket eller slettet lageret');
});
