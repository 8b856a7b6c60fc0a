// Opens what the page exports in LibreOffice, as a recipient would: `npm run check:office [FOLDER]`. Pictures of every slide and every sheet are written to
// FOLDER (office/ by default) to be looked at. Fails when a page is missing, a title or a number differs, or LibreOffice is not installed.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { makeFiles } from './office/makeFiles.mjs';
import { numbersByCode, numbersInCharts } from './office/numbersIn.mjs';
import { convert, missingPrograms, pagesOf } from './office/openInOffice.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? 'office');
/** Every sheet as a CSV file in UTF-8, its numbers as they are and not as they are shown. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
/** Of a share: the CSV for programs has six decimals. */
const tolerance = 1e-6;

const missing = await missingPrograms();
if (missing.length > 0) {
  for (const sentence of missing) console.error(sentence);
  process.exit(1);
}

/** @type {string[]} */
const complaints = [];
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const outDir = join(folder, 'site');
await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
const server = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { port: 0, open: false } });
const files = await makeFiles(server.resolvedUrls?.local[0] ?? '').finally(() => server.close());
const [slides, workbook] = [join(folder, 'slides.pptx'), join(folder, 'workbook.xlsx')];
await Promise.all([writeFile(slides, files.slides), writeFile(workbook, files.workbook)]);

await checkSlides();
await checkWorkbook();
await Promise.all(['site', 'made', 'profile'].map((name) => rm(join(folder, name), { recursive: true, force: true })));
for (const complaint of complaints) console.error(complaint);
console.log(complaints.length > 0 ? `${complaints.length} complaints.` : `Nothing differs. Look at the pictures in ${folder}.`);
process.exitCode = complaints.length > 0 ? 1 : 0;

async function checkSlides() {
  const [pdf = ''] = await convert(slides, 'pdf', join(folder, 'made'));
  const pages = await pagesOf(pdf, folder);
  if (pages.length !== files.titles.length) complaints.push(`${files.titles.length} slides were made, and ${pages.length} opened.`);
  for (const [at, title] of files.titles.entries()) {
    if (!plain(pages[at] ?? '').includes(plain(title))) complaints.push(`Slide ${at + 1} does not say "${title}".`);
  }
  const [again = ''] = await convert(slides, 'pptx', join(folder, 'made'));
  const [written, understood] = await Promise.all([numbersInCharts(files.slides), readFile(again).then(numbersInCharts)]);
  if (written.length === 0) complaints.push('No slide has a chart that can be edited.');
  for (const numbers of written) {
    if (!understood.includes(numbers)) complaints.push(`No chart has the numbers ${numbers} any more.`);
  }
}

async function checkWorkbook() {
  const [pdf = ''] = await convert(workbook, 'pdf', join(folder, 'made'));
  await pagesOf(pdf, folder);
  const sheets = await convert(workbook, everySheet, join(folder, 'made'));
  const texts = await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')));
  if (sheets.length < 2) complaints.push('The workbook has no sheet about its figures.');
  const [opened, expected] = [numbersByCode(texts.join('\n')), numbersByCode(files.plain)];
  if (expected.size === 0) complaints.push('The table has no municipality.');
  for (const [code, numbers] of expected) {
    const found = opened.get(code) ?? [];
    const isSame = found.length === numbers.length && numbers.every((value, at) => Math.abs(value - (found[at] ?? NaN)) <= tolerance);
    if (!isSame) complaints.push(`Municipality ${code} has ${found.join(' ')} in the workbook, and ${numbers.join(' ')} on the page.`);
  }
}

/** @param {string} text Without what a line's end and a program's kind of space do to it. */
function plain(text) {
  return text.replaceAll(/[\s\u00ad\u2010-]+/gu, '');
}
