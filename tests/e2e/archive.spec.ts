import { expect, test } from './fixtures.ts';
import { chooseFile, downloaded, heldTable, pasteTable, storeTable } from './planner.ts';
import { referenceText } from './referenceText.ts';

const semicolons = 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\r\nFanø;3.135;3;0\r\nVarde;51.137;34;6\r\n';

test('the original file comes back byte for byte, and its manifest says what it is', async ({ page }) => {
  const bytes = Buffer.from(semicolons, 'latin1');
  await page.goto('./#/data?v=1');
  await page.getByLabel('Vælg en fil …').setInputFiles({ name: 'lægedækning.csv', mimeType: 'text/csv', buffer: bytes });
  await storeTable(page, 'Fra fil');
  await page.reload();
  const held = heldTable(page, 'Fra fil');
  await held.getByText('Fil, kilde og svar').click();
  await expect(held).toContainText('lægedækning.csv');
  await expect(held).toContainText(`${bytes.length} byte`);
  await expect(held).toContainText(/[0-9a-f]{64}/);
  const original = await downloaded(page, () => held.getByRole('button', { name: 'Hent den oprindelige fil' }).click());
  expect(original.name).toBe('lægedækning.csv');
  expect(original.bytes.equals(bytes)).toBe(true);
});

test('the source is edited and a dispute added; both are shown with the figures and can be undone after a reload', async ({ page }) => {
  await pasteTable(page, referenceText);
  await storeTable(page, 'Før');
  await page.getByRole('button', { name: /^Ret kilden: Før/ }).click();
  const form = page.getByRole('form', { name: 'Ret kilde, note og indsigelser' });
  await expect(form.getByLabel('Kilde (står under hvert diagram)')).toBeFocused();
  await form.getByLabel('Kilde (står under hvert diagram)').fill('Efter');
  await form.getByLabel('Hvem bestrider tallene').fill('PLO');
  await form.getByRole('button', { name: 'Gem rettelsen' }).click();
  await expect(form.getByText('En indsigelse skal have et navn, en dato og en tekst.')).toBeVisible();
  await form.getByLabel('Hvornår').fill('2024-12-05');
  await form.getByLabel('Hvad indvendes').fill('Tallene er for gamle');
  await form.getByRole('button', { name: 'Gem rettelsen' }).click();
  await expect(page.getByText('»Efter« er rettet.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ret kilden: Efter/ })).toBeFocused();
  await expect(heldTable(page, 'Efter')).toContainText('Bestridt af PLO 05.12.2024: Tallene er for gamle');
  await page.getByRole('link', { name: /^Vis: Efter/ }).click();
  await expect(page.locator('[data-chart="coverage"] svg')).toContainText('Kilde: Efter');

  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await page.reload();
  await page.getByText('Seneste ændringer').click();
  await page.getByRole('button', { name: /^Fortryd: Rettet Efter/ }).click();
  await expect(heldTable(page, 'Før')).toBeVisible();
  await expect(heldTable(page, 'Før')).not.toContainText('Bestridt');
  await page.getByRole('button', { name: /^Gentag: Rettet/ }).click();
  await expect(heldTable(page, 'Efter')).toContainText('Bestridt af PLO');
});

test('a dispute can be taken away again', async ({ page }) => {
  await pasteTable(page, referenceText);
  await storeTable(page, 'Tabel');
  const edit = page.getByRole('button', { name: /^Ret kilden: Tabel/ });
  const form = page.getByRole('form', { name: 'Ret kilde, note og indsigelser' });
  await edit.click();
  for (const by of ['PLO', 'Kommunen']) {
    await form.getByLabel('Hvem bestrider tallene').fill(by);
    await form.getByLabel('Hvornår').fill('2024-12-05');
    await form.getByLabel('Hvad indvendes').fill(`Nej, siger ${by}`);
    await form.getByRole('button', { name: 'Tilføj en indsigelse' }).click();
  }
  await form.getByRole('button', { name: 'Fjern indsigelsen fra PLO' }).click();
  await form.getByRole('button', { name: 'Gem rettelsen' }).click();
  await expect(heldTable(page, 'Tabel')).toContainText('Nej, siger Kommunen');
  await expect(heldTable(page, 'Tabel')).not.toContainText('PLO');
});

test('what was deleted comes back after a reload, until it is forgotten', async ({ page }) => {
  await pasteTable(page, referenceText);
  await storeTable(page, 'Slet mig');
  await page.getByRole('button', { name: /^Slet: Slet mig/ }).click();
  await expect(heldTable(page, 'Slet mig')).toHaveCount(0);
  await page.reload();
  await page.getByText('Seneste ændringer').click();
  await page.getByRole('button', { name: /^Fortryd: Slettet Slet mig/ }).click();
  await expect(heldTable(page, 'Slet mig')).toBeVisible();
  await page.getByRole('button', { name: /^Gentag: Slettet Slet mig/ }).click();
  await expect(heldTable(page, 'Slet mig')).toHaveCount(0);

  const dialog = page.getByRole('dialog', { name: 'Glem slettede data for altid?' });
  await page.getByRole('button', { name: 'Glem slettede data …' }).click();
  await expect(dialog.getByRole('button', { name: 'Behold dem' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /^Fortryd: Slettet/ })).toBeVisible();
  await page.getByRole('button', { name: 'Glem slettede data …' }).click();
  await dialog.getByRole('button', { name: 'Glem dem' }).click();
  await expect(page.getByText('Slettede data er glemt.')).toBeVisible();
  await expect(page.getByText('Der er ingen ændringer endnu.')).toBeVisible();
});

test('a later change of the same table must be undone first, and that is said', async ({ page }) => {
  await pasteTable(page, referenceText);
  await storeTable(page, 'Tabel');
  await page.getByRole('button', { name: /^Slet: Tabel/ }).click();
  await page.getByText('Seneste ændringer').click();
  await page.getByRole('button', { name: /^Fortryd: Gemt Tabel/ }).click();
  await expect(page.getByRole('alert')).toContainText('Fortryd først den senere ændring.');
});

test('tables of the same day are told apart by source and revision', async ({ page }) => {
  await pasteTable(page, referenceText);
  await storeTable(page, 'Referat', '2024-11-11');
  await pasteTable(page, referenceText.replace('116.046', '116.047').replace('1.547', '1.547'));
  await storeTable(page, 'Referat', '2024-11-11');
  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  const labels = await page.getByLabel('Status pr.').locator('option').allTextContents();
  expect(labels.map((label) => label.trim())).toEqual(['11. november 2024 · Referat, udgave 2', '11. november 2024 · Referat, udgave 1']);
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByText('udgave 2 af 2, nyeste')).toBeVisible();
});

test('the same table again is not stored twice', async ({ page }) => {
  await pasteTable(page, referenceText);
  await storeTable(page, 'En gang');
  await pasteTable(page, referenceText);
  await expect(page.getByRole('button', { name: 'Gem tabellen' })).toBeVisible();
  await page.getByLabel('Status pr.').fill('2024-12-01');
  await expect(page.getByText('Alle 21 antal er de samme.')).toBeVisible();
  await page.getByLabel('Kilde (står under hvert diagram)').fill('To gange');
  await page.getByRole('button', { name: 'Gem tabellen' }).click();
  await expect(page.getByText('De samme tal ligger her allerede; »To gange« er ikke gemt igen.')).toBeVisible();
  await expect(heldTable(page, 'To gange')).toHaveCount(0);
});

test('a backup restores in another profile, and the second backup is equal byte for byte', async ({ page, openContext }) => {
  await pasteTable(page, referenceText);
  await storeTable(page, 'I filen');
  const backup = await downloaded(page, () => page.getByRole('button', { name: 'Gem alt i en fil' }).click());
  const other = await (await openContext()).newPage();
  await other.goto('./#/data?v=1');
  await other.getByLabel('Gendan fra en fil …').setInputFiles({ name: backup.name, mimeType: 'application/json', buffer: backup.bytes });
  await expect(other.getByText('1 hentet fra filen, 0 var her i forvejen.')).toBeVisible();
  await expect(heldTable(other, 'I filen')).toBeVisible();
  const second = await downloaded(other, () => other.getByRole('button', { name: 'Gem alt i en fil' }).click());
  expect(second.bytes.equals(backup.bytes)).toBe(true);
  await other.getByLabel('Gendan fra en fil …').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(other.getByRole('alert')).toContainText('Filen er ikke en sikkerhedskopi herfra.');
});

test('markup in a file name, a source and a dispute is text', async ({ page, complaints }) => {
  const nasty = '<img src=x onerror=alert(1)>';
  await chooseFile(page, `${nasty}.csv`, semicolons);
  await expect(page.getByRole('heading', { name: `Sådan er ${nasty}.csv læst` })).toBeVisible();
  await storeTable(page, nasty);
  await page.getByRole('button', { name: /^Ret kilden/ }).click();
  await page.getByLabel('Hvem bestrider tallene').fill(nasty);
  await page.getByLabel('Hvornår').fill('2024-12-05');
  await page.getByLabel('Hvad indvendes').fill(nasty);
  await page.getByRole('button', { name: 'Gem rettelsen' }).click();
  await expect(page.getByText(`Bestridt af ${nasty} 05.12.2024: ${nasty}`)).toBeVisible();
  await page.getByText('Fil, kilde og svar').first().click();
  await page.getByText('Seneste ændringer').click();
  expect(await page.locator('main img').count()).toBe(0);
  expect(complaints.errors).toEqual([]);
});
