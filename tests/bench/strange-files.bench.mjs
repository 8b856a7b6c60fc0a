import { median } from './median.mjs';

export const name = 'an answer to a strange file';
export const plainOnly = true;

const runs = 5;
/** @type {readonly { what: string; name: string; text: string; times: number }[]} */
const files = [
  { what: 'one line of 10 MB', name: 'linje.csv', text: 'Varde;51137;34;6;', times: 600_000 },
  { what: '10.000 columns', name: 'bred.csv', text: `${'Kommune;'.repeat(10_000)}\n${'7;'.repeat(10_000)}\n`, times: 1 },
  { what: 'zero bytes', name: 'nul.csv', text: '\u0000', times: 1_000_000 },
  { what: 'a picture named .csv', name: 'billede.csv', text: '\u0089PNG\r\n\u001a\n\u0000\u0001IHDR', times: 100_000 },
];

/**
 * From choosing a file until its reading stands on the page, against the time the same page takes to decode the bytes and cut them into cells:
 * the least any reader does. With it, the longest time the page was blocked.
 *
 * @param {import('../../scripts/bench.mjs').BenchContext} context
 * @returns {Promise<{ rows: import('../../scripts/bench.mjs').Row[] }>}
 */
export async function run({ browser, origin }) {
  const rows = [];
  for (const file of files) {
    const taken = [];
    const floors = [];
    let blocked = 0;
    for (let round = 0; round < runs; round += 1) {
      const one = await answer(browser, origin, file);
      taken.push(one.taken);
      floors.push(one.floor);
      blocked = Math.max(blocked, one.blocked);
    }
    const value = median(taken);
    const against = median(floors);
    rows.push(
      {
        what: `${file.what}: answered`,
        value,
        unit: 'ms',
        against: `decode and split: ${against.toFixed(1)} ms`,
        ratio: value / against,
        budget: '3 s',
      },
      {
        what: `${file.what}: longest block`,
        value: blocked,
        unit: 'ms',
        against: 'a frame: 16.7 ms',
        ratio: blocked / 16.7,
        budget: '200 ms',
      },
    );
  }
  return { rows };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {(typeof files)[number]} file
 */
async function answer(browser, origin, file) {
  const page = await browser.newPage({ locale: 'da-DK' });
  try {
    await page.goto(`${origin}/#/data?v=1`);
    await page.locator('main[data-status="ready"]').waitFor();
    const floor = await page.evaluate(({ text, times }) => {
      const bytes = new TextEncoder().encode(text.repeat(times));
      const start = performance.now();
      const cells = new TextDecoder().decode(bytes).split(/[;\n]/).length;
      return cells > 0 ? performance.now() - start : 0;
    }, file);
    await page.evaluate(() => {
      Object.assign(globalThis, { longest: 0 });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          Object.assign(globalThis, { longest: Math.max(Reflect.get(globalThis, 'longest'), duration) });
      }).observe({ entryTypes: ['longtask'] });
    });
    const start = performance.now();
    await page.getByLabel('Vælg en fil …').evaluate((input, { name: called, text, times }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text.repeat(times)], called));
      Object.assign(input, { files: transfer.files });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, file);
    await page.getByRole('heading', { name: `Sådan er ${file.name} læst` }).waitFor();
    const taken = performance.now() - start;
    return { taken, floor, blocked: await page.evaluate(() => Number(Reflect.get(globalThis, 'longest'))) };
  } finally {
    await page.close();
  }
}
