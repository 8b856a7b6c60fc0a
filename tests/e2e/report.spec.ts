import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { saved } from './saved.ts';

async function openReport(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^(Del visningen|Share the view)$/ }).click();
  await page.getByRole('tab', { name: /^(Rapport|Report)$/ }).click();
}

for (const language of ['da', 'en'] as const) {
  test(`the report opens by itself without scripts, axe finds nothing in it, and it prints on A4, ${language}`, async ({
    page,
    openContext,
  }, testInfo) => {
    await openReport(page, `./#/overview?lang=${language}&v=1`);
    const { name, bytes } = await saved(page, () => page.getByRole('button', { name: /^(Hent rapporten|Download the report)$/ }).click());
    expect(name).toMatch(/ Sydvestjylland 2024-11-11\.html$/);
    const file = testInfo.outputPath('report.html');
    await writeFile(file, bytes);
    const reader = await (await openContext({ viewport: { width: 1024, height: 768 } })).newPage();
    await reader.goto(pathToFileURL(file).href);
    await expect(reader.locator('html')).toHaveAttribute('lang', language);
    await expect(reader.locator('figure svg')).toHaveCount(2);
    const { violations } = await new AxeBuilder({ page: reader }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    await reader.setViewportSize({ width: 360, height: 740 });
    expect(await reader.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const silent = await (await openContext({ javaScriptEnabled: false })).newPage();
    await silent.goto(pathToFileURL(file).href);
    await expect(silent.locator('main')).toContainText('Varde');
    await expect(silent.locator('main table').first()).toBeVisible();
    expect((await silent.pdf({ format: 'A4', preferCSSPageSize: true })).subarray(0, 4).toString()).toBe('%PDF');
  });
}

test('all municipalities of the group become one report, with a page each', async ({ page }) => {
  await openReport(page);
  await page.getByLabel('En side for hver af de 5 kommuner i Sydvestjylland').check();
  const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Hent rapporten' }).click());
  const report = bytes.toString('utf8');
  for (const name of ['Billund', 'Esbjerg', 'Fanø', 'Varde', 'Vejen']) expect(report).toContain(`>${name}</a>`);
  expect(report.match(/class="page"/g)).toHaveLength(5);
  await expect(page.getByText('Rapporten er gemt.')).toBeVisible();
  const reader = await page.context().newPage();
  await reader.setContent(report.replace(/<meta http-equiv[^>]*>/, ''));
  await page.goto('./#/municipality?municipality=0573&v=1');
  const said = await reader.locator('#page-4 h2').innerText();
  await expect(page.locator('main h1')).toHaveText(said);
  for (const figure of ['51.137', '34', '6', '17,6 %', '1.826']) {
    await expect(reader.locator('#page-4 .key')).toContainText(figure);
    await expect(page.locator('main')).toContainText(figure);
  }
});

test('all municipalities of the group become one deck; cancelled, nothing is saved', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Del visningen' }).click();
  await page.getByRole('tab', { name: 'Slide' }).click();
  await page.getByLabel('Slides for hver af de 5 kommuner i Sydvestjylland').check();
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  // Pressed in one task, before the first slide is made.
  await page.getByRole('button', { name: 'Hent PowerPoint' }).evaluate((button: HTMLButtonElement) => {
    button.click();
    setTimeout(() => button.parentElement?.querySelectorAll('button')[1]?.click());
  });
  await expect(page.getByText('Afbrudt. Intet er gemt.')).toBeVisible();
  expect(downloads).toEqual([]);
  const { name } = await saved(page, () => page.getByRole('button', { name: 'Hent PowerPoint' }).click());
  expect(name).toMatch(/\.pptx$/);
});
