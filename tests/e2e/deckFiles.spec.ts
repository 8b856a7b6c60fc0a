import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { elementsOf, parseXml } from '../support/parseXml.ts';
import { expect, test } from './fixtures.ts';
import { saved } from './saved.ts';

async function loadDeck(page: Page, links: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Del visningen' }).click();
  await page.getByRole('tab', { name: 'Præsentation' }).click();
  const slides = links.map((link, at) => ({ link, title: `Visning ${at + 1}`, note: `Husk nummer ${at + 1}`, isStepwise: false }));
  const deck = JSON.stringify({ format: 'laegedaekning-deck', version: 1, name: 'Udvalget', slides });
  await page.getByLabel('Hent fra fil …').setInputFiles({ name: 'd.json', mimeType: 'application/json', buffer: Buffer.from(deck) });
  await expect(page.getByText('»Udvalget« er gemt.')).toBeVisible();
}

test('a whole deck becomes one presentation and one report, of what its views show and not of what the page shows', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('./#/data?v=1');
  await page.getByRole('button', { name: 'Indlæs opdigtede tal' }).click();
  await page.getByRole('status').filter({ hasText: 'er gemt' }).getByRole('link', { name: 'Vis' }).click();
  await expect(page.locator('[data-supplement]').first()).toBeVisible();
  const snapshot = /snapshot=([^&]*)/.exec(page.url())?.[1] ?? '';
  const views = [
    ['overview?show=coverage', 'coverage'],
    ['overview?show=ranked', 'ranked'],
    ['compare?chart=scatter', 'scatter'],
    ['compare?chart=map', 'tilemap'],
    ['municipality?municipality=0573&show=insured-per-filled&lang=en', 'line'],
    ['development?show=multiples', 'multiples'],
    ['development?show=slope', 'slope'],
  ] as const;
  const links = views.map(([view]) => `#/${view}&snapshot=${snapshot}&v=1`);

  await page.goto('./#/overview?v=1');
  await expect(page.locator('[data-chart="coverage"] svg')).toContainText('1.826');
  await loadDeck(page, links);
  const { name, bytes } = await saved(page, () => page.getByRole('button', { name: 'Hent PowerPoint' }).click());
  expect(name).toBe('Udvalget.pptx');
  const zip = await JSZip.loadAsync(bytes);
  const textOf = async (part: string): Promise<string> =>
    elementsOf(parseXml((await zip.file(part)?.async('string')) ?? ''))
      .map(({ text }) => text.trim())
      .join(' ');

  const report = await saved(page, () => page.getByRole('button', { name: 'Hent rapporten' }).click());
  expect(report.name).toBe('Udvalget.html');
  const reader = await page.context().newPage();
  await reader.setContent(report.bytes.toString('utf8').replace(/<meta http-equiv[^>]*>/, ''));
  const titles = await reader.locator('figure svg > title').allTextContents();
  expect(titles).toHaveLength(links.length);
  for (const [at, title] of titles.entries()) {
    expect(await textOf(`ppt/slides/slide${at + 1}.xml`)).toContain(title);
    expect(await textOf(`ppt/notesSlides/notesSlide${at + 1}.xml`)).toContain(`Husk nummer ${at + 1}`);
  }
  expect(zip.file(`ppt/slides/slide${links.length + 1}.xml`)).toBeNull();
  // Views of the same page are one page.
  await expect(reader.locator('.page')).toHaveCount(5);
  await expect(reader.locator('.invented')).toBeVisible();

  for (const [at, [view, kind]] of views.entries()) {
    await page.goto(`./#/${view}&snapshot=${snapshot}&mode=chart&v=1`);
    await expect(page.locator(`main > figure[data-chart="${kind}"] svg > title`)).toHaveText(titles[at] ?? '');
  }
});

test('a view of a deck that cannot be shown is told of, on its slide or beside the buttons, and a cancelled deck is not saved', async ({
  page,
}) => {
  await page.goto('./');
  await loadDeck(page, ['#/overview?snapshot=notherenow00&v=1', '#/table?v=1', '#/compare?v=1']);
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  // Pressed in one task, before the first view is made.
  await page.getByRole('button', { name: 'Hent PowerPoint' }).evaluate((button: HTMLButtonElement) => {
    button.click();
    setTimeout(() => button.parentElement?.querySelectorAll('button')[1]?.click());
  });
  await expect(page.getByText('Afbrudt. Intet er gemt.')).toBeVisible();
  expect(downloads).toEqual([]);
  const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Hent PowerPoint' }).click());
  await expect(page.getByRole('alert')).toHaveText('Disse visninger har intet diagram og er ikke med: Visning 2.');
  const zip = await JSZip.loadAsync(bytes);
  expect(await zip.file('ppt/slides/slide1.xml')?.async('string')).toContain('notherenow00');
  expect(Object.keys(zip.files).filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part))).toHaveLength(2);
});
