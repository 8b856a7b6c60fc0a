import AxeBuilder from '@axe-core/playwright';
import JSZip from 'jszip';
import { elementsOf, parseXml } from '../support/parseXml.ts';
import { expect, test } from './fixtures.ts';
import { saved } from './saved.ts';

test('the view’s charts become slides: a picture of the marks, and bars that can be edited, with the calculations in the notes', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Del visningen' }).click();
  await page.getByRole('tab', { name: 'Slide' }).click();
  await page.getByLabel('Visningens 2 diagrammer').check();
  const { name, bytes } = await saved(page, () => page.getByRole('button', { name: 'Hent PowerPoint' }).click());
  expect(name).toBe('Lægedækning Sydvestjylland 2024-11-11.pptx');
  await expect(page.getByText('Præsentationen er gemt.')).toBeVisible();
  const zip = await JSZip.loadAsync(bytes);
  const textOf = async (part: string): Promise<string> =>
    elementsOf(parseXml((await zip.file(part)?.async('string')) ?? ''))
      .map(({ text }) => text)
      .join(' ');
  expect(await textOf('ppt/slides/slide1.xml')).toContain('Status pr. 11. november 2024');
  expect(await textOf('ppt/notesSlides/notesSlide2.xml')).toMatch(/Varde: 6\s\/\s34 = 17,6/);
  const pictures = Object.keys(zip.files).filter((part) => /^ppt\/media\/.*\.(png|svg)$/.test(part));
  expect(pictures.map((part) => part.slice(-3)).sort()).toEqual(['png', 'svg']);
  const png = await zip.file(pictures.find((part) => part.endsWith('png')) ?? '')?.async('nodebuffer');
  expect(png?.readUInt32BE(16)).toBeGreaterThan(2000);
  const svg = (await zip.file(pictures.find((part) => part.endsWith('svg')) ?? '')?.async('string')) ?? '';
  expect(svg).toContain('1.826');
  expect(Object.keys(zip.files).filter((part) => part.startsWith('ppt/charts/chart'))).toHaveLength(1);
});

test('axe finds nothing where slides are made', async ({ page }) => {
  await page.goto('./#/overview?lang=en&v=1');
  await page.getByRole('button', { name: 'Share the view' }).click();
  await page.getByRole('tab', { name: 'Slide' }).click();
  await expect(page.getByRole('button', { name: 'Download PowerPoint' })).toBeEnabled();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
});
