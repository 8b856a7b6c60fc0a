import { readFile } from 'node:fs/promises';

/** Forty years. */
const allMonths = 480;

/**
 * Loads a table of all municipalities in each of so many months and keeps it, as a planner would.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} origin
 * @param {number} [months]
 */
export async function storeMonths(page, origin, months = allMonths) {
  await storeFile(page, origin, { name: 'fyrre år.csv', mimeType: 'text/csv', buffer: Buffer.from(await table(months)) });
}

/**
 * Loads a file and keeps it, as a planner would.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} origin
 * @param {string | { name: string, mimeType: string, buffer: Buffer }} file
 * @returns {Promise<{ read: number, kept: number }>} ms until its preview stood, and from the click until it was kept.
 */
export async function storeFile(page, origin, file) {
  await page.goto(`${origin}#/data?v=1`);
  const input = page.getByLabel('Vælg en fil …');
  await input.waitFor();
  const chosen = performance.now();
  await input.setInputFiles(file);
  await page.getByLabel('Kilde (står under hvert diagram)').fill('Fyrre år', { timeout: 300_000 });
  const read = performance.now();
  await page.getByRole('button', { name: 'Gem tabellen' }).click();
  await page.getByText('»Fyrre år« er gemt').waitFor({ timeout: 300_000 });
  return { read: read - chosen, kept: performance.now() - read };
}

/**
 * Loads a table of all municipalities in each month of forty years, and waits until the page knows all of it.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} origin
 * @returns {Promise<string[]>} The ids of its snapshots, the newest first.
 */
export async function loadMonths(page, origin) {
  await storeMonths(page, origin);
  return knowAll(page, origin);
}

/**
 * Waits until the page knows every figure of every table it holds.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} origin
 * @returns {Promise<string[]>} The ids of the tables, the newest first.
 */
export async function knowAll(page, origin) {
  await page.goto(`${origin}#/overview?area=dk&v=1`);
  const picker = page.getByRole('combobox', { name: 'Status pr.' });
  await picker.waitFor();
  const ids = await picker
    .locator('option')
    .evaluateAll((options) => options.map((option) => /** @type {HTMLOptionElement} */ (option).value));
  // The oldest is answered last.
  await page.goto(`${origin}#/overview?area=dk&snapshot=${ids.at(-1)}&v=1`);
  await page.locator('[data-chart] svg').first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(30_000);
  return ids;
}

/** @param {number} months */
async function table(months) {
  const text = await readFile(new URL('../../data/areas/municipalities.csv', import.meta.url), 'utf8');
  const names = text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(';')[1]);
  const lines = ['Dato;Kommune;Antal sikrede;Samlet kapacitet;Ubesat kapacitet'];
  // The last ones, so that the newest table is the same however many there are.
  for (let month = allMonths - months; month < allMonths; month += 1) {
    const date = `${1987 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    names.forEach((name, index) => {
      const capacity = 4 + ((index * 37) % 70);
      const vacant = (index * 7 + month) % Math.max(1, Math.floor(capacity / 4));
      lines.push(`${date};${name};${capacity * (1400 + ((index * 13 + month) % 400))};${capacity};${vacant}`);
    });
  }
  return lines.join('\r\n');
}
