import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadMonths } from './loadMonths.mjs';
import { percentile } from './median.mjs';

export const name = 'a change of view, 98 municipalities × 480 months, p95';

/** One for each month, where the whole processor is measured. */
const mostChanges = 480;
const views = { overview: 'Overblik', municipality: 'Kommune', compare: 'Sammenlign', development: 'Udvikling', table: 'Tabel' };

/**
 * From the change of the address to the painted frame, stepping through indicator, date and comparator, against a page that only redraws 98
 * bars in the next frame. The work itself is the same time without the wait for the frame to begin: script, style, layout and paint.
 *
 * @param {import('../../scripts/bench.mjs').BenchContext} context
 * @returns {Promise<{ rows: import('../../scripts/bench.mjs').Row[] }>}
 */
export async function run({ browser, origin, scratch, serve, processor, limited }) {
  const changes = Math.round(mostChanges * processor);
  const folder = join(scratch, 'bars');
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), barsPage);
  const bare = await browser.newPage({ viewport });
  await bare.goto(await serve(folder));
  const bars = Array.from({ length: changes }, (_, index) => `#${index}`);
  await limited(() => step(bare, bars));
  const floor = await limited(() => step(bare, bars));
  await bare.close();

  const page = await browser.newPage({ viewport, locale: 'da-DK', serviceWorkers: 'block' });
  const snapshots = await loadMonths(page, origin);
  const rows = [];
  for (const [view, label] of Object.entries(views)) {
    const addresses = Array.from({ length: changes }, (_, index) => address(view, index, snapshots));
    // As everywhere, the first round warms up what is compiled and kept, and does not count.
    const first = await limited(() => step(page, addresses));
    const ours = await limited(() => step(page, addresses));
    const painted = percentile(ours.painted, 0.95);
    const against = percentile(floor.painted, 0.95);
    rows.push(
      {
        what: `${label}: painted in the first round, p95`,
        value: percentile(first.painted, 0.95),
        unit: 'ms',
        against: `98 bars redrawn: ${against.toFixed(1)} ms`,
        ratio: percentile(first.painted, 0.95) / against,
        budget: '–',
      },
      {
        what: `${label}: input to painted frame, p95`,
        value: painted,
        unit: 'ms',
        against: `98 bars redrawn: ${against.toFixed(1)} ms`,
        ratio: painted / against,
        budget: '≤ 1.1×',
      },
      {
        what: `${label}: the work itself, p95`,
        value: percentile(ours.worked, 0.95),
        unit: 'ms',
        against: 'one frame: 16.7 ms',
        ratio: percentile(ours.worked, 0.95) / 16.7,
        budget: '≤ 1×',
      },
    );
  }
  await page.close();
  return { rows };
}

const viewport = { width: 1280, height: 800 };
const indicators = ['vacancy-share', 'insured-per-filled', 'insured-per-capacity', 'vacant', 'insured'];
const areas = ['dk', '1083', 'klynge-sydvestjylland', '1082'];

/**
 * @param {string} view
 * @param {number} index
 * @param {readonly string[]} snapshots
 */
function address(view, index, snapshots) {
  const parts = {
    area: areas[Math.floor(index / 4) % areas.length],
    snapshot: snapshots[(index * 7) % snapshots.length],
    indicator: indicators[index % indicators.length],
    comparator: index % 3 === 0 ? 'country' : 'region',
  };
  return `#/${view}?${new URLSearchParams(/** @type {Record<string, string>} */ (parts)).toString()}&v=1`;
}

/**
 * Goes to one address after the other.
 *
 * @param {import('playwright-core').Page} page
 * @param {readonly string[]} addresses
 * @returns {Promise<{ painted: number[], worked: number[] }>} ms
 */
function step(page, addresses) {
  return page.evaluate(async (all) => {
    /** Calls back when the next frame has been handed over, with the time at which it began. */
    const handedOver = (/** @type {(began: number) => void} */ then) =>
      requestAnimationFrame(() => {
        const began = performance.now();
        setTimeout(() => then(began));
      });
    /** @type {number[]} */
    const painted = [];
    /** @type {number[]} */
    const worked = [];
    for (const each of all) {
      await new Promise((resolve) => handedOver(resolve));
      const started = performance.now();
      await new Promise((/** @type {(done: void) => void} */ resolve) => {
        addEventListener(
          'hashchange',
          () => {
            // Asked for here: the first frame that shows the change is the one after this event. Asked for later, it might be over by then.
            let changed = Infinity;
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => (changed = performance.now());
            port2.postMessage(null);
            handedOver((began) => {
              const ended = performance.now();
              painted.push(ended - started);
              worked.push(ended - started - Math.max(0, began - changed));
              port1.close();
              resolve();
            });
          },
          { once: true },
        );
        location.hash = each;
      });
    }
    return { painted, worked };
  }, addresses);
}

const barsPage = `<!doctype html>
<html lang="da">
  <head><meta charset="utf-8" /><title>98</title></head>
  <body>
    <svg width="960" height="1600"></svg>
    <script>
      const svg = document.querySelector('svg');
      const bars = Array.from({ length: 98 }, (_, index) => {
        const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        bar.setAttribute('y', index * 16);
        bar.setAttribute('height', 12);
        return svg.appendChild(bar);
      });
      addEventListener('hashchange', () => requestAnimationFrame(() => {
        for (const bar of bars) bar.setAttribute('width', Math.random() * 900);
      }));
    </script>
  </body>
</html>
`;
