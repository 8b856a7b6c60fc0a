import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Pastes a table on the data view and waits for nothing. @param address Of another page than the one under test. */
export async function pasteTable(page: Page, text: string, address = './'): Promise<void> {
  await page.goto(`${address}#/data?v=1`);
  await page.getByLabel('Indsæt tabellen her').fill(text);
  await page.getByRole('button', { name: 'Læs tabellen' }).click();
}

/** Chooses a file on the data view and waits for nothing. */
export async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.goto('./#/data?v=1');
  await page.getByLabel('Vælg en fil …').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

/** Stores the table that was read. @param asOf Null where the table says its date. */
export async function storeTable(page: Page, title: string, asOf: string | null = '2024-12-01'): Promise<void> {
  if (asOf !== null) await page.getByLabel('Status pr.').fill(asOf);
  await page.getByLabel('Kilde (står under hvert diagram)').fill(title);
  await page.getByRole('button', { name: 'Gem tabellen' }).click();
  await expect(page.getByText(`»${title}« er gemt`)).toBeVisible();
}

/** The grid that shows how a table was read. */
export function gridOf(page: Page) {
  return page.getByRole('region', { name: 'Celle for celle' });
}

/** The stored table of that title in the list. */
export function heldTable(page: Page, title: string) {
  return page.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) });
}

/** What a download holds. */
export async function downloaded(page: Page, start: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part as Uint8Array));
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}
