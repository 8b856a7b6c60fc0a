import { expect, test } from './fixtures.ts';
import { chooseFile, gridOf, heldTable, pasteTable, storeTable } from './planner.ts';
import { referenceText } from './referenceText.ts';

const header = 'Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet\n';
const doubled = `${header}Varde;51.137;34;6\nVarde;51.000;34;5\nFanø;3.135;3;-\nØen;3.000;3;1\n`;

test('questions are answered in place, stay with their answers, and are told after a reload', async ({ page }) => {
  await pasteTable(page, doubled);
  const save = page.getByRole('button', { name: 'Gem tabellen' });
  await expect(page.getByText('Svar på spørgsmålene, før tabellen kan gemmes')).toBeVisible();
  await expect(save).toHaveCount(0);
  const which = page.getByRole('group', { name: /^Varde står flere gange/ });
  await expect(which).toContainText('Mangler svar');
  const first = which.getByRole('radio', { name: /^Række 2: 51\.137/ });
  await first.focus();
  await page.keyboard.press('Space');
  await expect(which).toContainText('Besvaret');
  await expect(first, 'an answer does not move the focus').toBeFocused();
  await page
    .getByRole('group', { name: /^Hvad betyder »-«/ })
    .getByLabel('Nul')
    .check();
  await page.getByRole('group', { name: 'Hvad er »Øen«?' }).getByRole('combobox').selectOption('Samsø');
  await expect(page.getByRole('group', { name: 'Hvad er »Øen«?' }).getByLabel('Samsø (0741)')).toBeChecked();
  await expect(page.getByText('Tabellen kan gemmes; se bemærkningerne først')).toBeVisible();
  await which.getByRole('radio', { name: /^Række 3: 51\.000/ }).check();
  await expect(gridOf(page).getByRole('row', { name: /^2 ikke brugt/ })).toBeVisible();
  await storeTable(page, 'Med svar');

  await page.reload();
  const held = heldTable(page, 'Med svar');
  await held.getByText('Fil, kilde og svar').click();
  await expect(held).toContainText('Status pr. 1. december 2024 angivet af dig');
  await expect(held).toContainText(
    'Varde står flere gange (række 2, 3) med forskellige tal. Hvilken række gælder? Række 3: 51.000 sikrede',
  );
  await expect(held).toContainText('(Fanø)? Nul');
  await expect(held).toContainText('Hvad er »Øen«? Samsø (0741)');
});

test('what a column holds can be changed in the grid, and the table is read and checked again', async ({ page }) => {
  await pasteTable(page, 'Kommune;Antal sikrede;Ubesat kapacitet;Samlet kapacitet\nVarde;51.137;34;6\nEsbjerg;116.046;75;9\n');
  await expect(page.getByText('Tabellen kan ikke bruges, som den er')).toBeVisible();
  const grid = gridOf(page);
  await grid.getByLabel(/^Hvad kolonne C indeholder/).selectOption('Samlet kapacitet');
  await expect(grid.getByText('valgt af dig')).toHaveCount(1);
  await grid.getByLabel(/^Hvad kolonne D indeholder/).selectOption('Ubesat kapacitet');
  await expect(grid.getByText('valgt af dig')).toHaveCount(2);
  await expect(page.getByText('Tabellen kan gemmes. Den har ingen summer eller andele')).toBeVisible();
  await grid.getByLabel(/^Hvad kolonne B indeholder/).selectOption('bruges ikke');
  await expect(page.getByText('Kolonnen »Antal sikrede« mangler.').first()).toBeVisible();
  await grid.getByLabel(/^Hvad kolonne B indeholder/).selectOption('Antal sikrede');
  await expect(page.getByText('Tabellen kan gemmes. Den har ingen summer eller andele')).toBeVisible();
  await storeTable(page, 'Byttede kolonner');
  await page.getByRole('link', { name: 'Vis', exact: true }).first().click();
  await expect(page.getByText('15 af 109').first()).toBeVisible();
});

test('a finding leads to its cell, which is marked and says what is wrong', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await pasteTable(page, referenceText.replace('1.826', '1.926'));
  const link = page.getByRole('button', { name: 'Gå til række 5, kolonne H' });
  await link.click();
  const cell = gridOf(page).getByRole('cell', { name: /^1\.926/ });
  await expect(cell).toBeFocused();
  await expect(cell).toBeInViewport();
  await expect(cell).toContainText('Advarsel: Sikrede pr. besat kapacitet for Varde');
});

test('many findings of one kind are gathered, and a far one is brought into view', async ({ page }) => {
  const rows = Array.from(
    { length: 3000 },
    (_, index) => `Varde;${1000 + index};1;0;${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
  );
  rows[2500] = rows[2500]!.replace(';1;0;', ';1;9;');
  // As a file: typing thousands of lines, as the test browser does for a paste, takes it half a minute.
  await chooseFile(page, 'måneder.csv', `Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet;Dato\n${rows.join('\n')}\n`);
  await expect(gridOf(page).getByRole('row')).toHaveCount(101);
  await page.getByRole('button', { name: /^Gå til række 2502, kolonne D/ }).click();
  await expect(gridOf(page).getByRole('rowheader', { name: /^2502/ })).toBeInViewport();
  await expect(page.getByText(/^Række 2\.477–2\.576 af 3\.001$/)).toBeVisible();
  await page.getByRole('button', { name: 'Vis flere rækker' }).click();
  await expect(gridOf(page).getByRole('row')).toHaveCount(201);

  await pasteTable(page, `${header}${Array.from({ length: 40 }, (_, index) => `Varde;${index};1;9`).join('\n')}\n`);
  const more = page.getByRole('button', { name: '… og 37 andre af samme slags' }).first();
  await more.click();
  await expect(page.getByRole('button', { name: 'Vis færre' })).toHaveAttribute('aria-expanded', 'true');
});

test('the grid keeps its header and row numbers in view', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await pasteTable(
    page,
    referenceText
      .split('\n')
      .slice(0, 1)
      .concat(Array.from({ length: 60 }, () => referenceText.split('\n')[1]!))
      .join('\n'),
  );
  const grid = gridOf(page);
  await grid.evaluate((node) => node.scrollTo(900, 900));
  const box = (await grid.boundingBox())!;
  const corner = (await grid.getByRole('columnheader', { name: 'Række', exact: true }).boundingBox())!;
  expect([Math.round(corner.x - box.x), Math.round(corner.y - box.y)]).toEqual([1, 1]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('stacked tables are shown one at a time, and all are stored', async ({ page }) => {
  await pasteTable(page, `Status pr. 1. januar 2024\n${header}Varde;51.137;34;6\n\nStatus pr. 1. juli 2024\n${header}Varde;51.200;34;5\n`);
  await page.getByLabel('Tabel i filen').selectOption({ label: 'Tabel 2 af 2 · 1. juli 2024' });
  await expect(gridOf(page)).toContainText('51.200');
  await expect(gridOf(page)).not.toContainText('51.137');
  await expect(page.getByText('Der gemmes én opgørelse for hver.')).toBeVisible();
  await storeTable(page, 'To halvår', null);
  await expect(page.getByRole('link', { name: /^Vis: To halvår/ })).toHaveCount(2);
});

test('a table with municipalities as columns is shown turned, and is corrected by the same menus', async ({ page }) => {
  await pasteTable(page, 'Kommune;Varde;Fanø\nAntal sikrede;51.137;3.135\nSamlet kapacitet;34;3\nUbesat kapacitet;6;0\n');
  await expect(page.getByText('Her er tabellen vendt')).toBeVisible();
  const row = gridOf(page).getByRole('row', { name: /^kolonne B kommune/ });
  await expect(row.getByRole('cell')).toContainText(['Varde', '51.137', '34', '6']);
  await expect(gridOf(page).getByLabel(/^Hvad række 3 indeholder/)).toHaveValue('capacity');
});

test('a date that a title gives stands in the form, and can be corrected', async ({ page }) => {
  await pasteTable(page, `Lægedækning pr. 1. januar 2024;;;\n${header}Varde;51.137;34;6\nFanø;3.135;3;0\n`);
  const date = page.getByLabel('Status pr.');
  await expect(date).toHaveValue('2024-01-01');
  await date.fill('2024-02-01');
  await storeTable(page, 'Rettet dato', null);
  const held = heldTable(page, 'Rettet dato');
  await expect(held).toContainText('1. februar 2024');
});

test('of a table with personal data only a copy without them is kept, and the planner is told', async ({ page }) => {
  await pasteTable(
    page,
    `${header.trim()};Lægens navn;Kontakt\nVarde;51.137;34;6;Anne Andersen;anne@example.dk\nFanø;3.135;3;0;Bo Bentsen;\n`,
  );
  await expect(page.getByText('Personoplysninger gemmes ikke')).toBeVisible();
  await expect(gridOf(page)).not.toContainText('Anne');
  await storeTable(page, 'Uden navne');
  const everything = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('laegedaekning');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('not opened'));
    });
    const texts: string[] = [];
    for (const name of database.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve) => {
        const reading = database.transaction(name).objectStore(name).getAll();
        reading.onsuccess = () => resolve(reading.result as unknown[]);
      });
      for (const row of rows)
        texts.push(JSON.stringify(row), new TextDecoder().decode((row as { bytes?: Uint8Array }).bytes ?? new Uint8Array()));
    }
    database.close();
    return texts.join('\n');
  });
  expect(everything).toContain('Varde;51.137;34;6');
  expect(everything).not.toMatch(/Anne|Bentsen|example\.dk/);
  const held = heldTable(page, 'Uden navne');
  await held.getByText('Fil, kilde og svar').click();
  await expect(held).toContainText('indsat tekst (uden personoplysninger).csv');
});
