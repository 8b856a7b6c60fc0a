import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadMonths } from './loadMonths.mjs';
import { median, percentile } from './median.mjs';

export const name = 'a change of view, 98 municipalities × 480 months, p95';

/** One for each month, where the whole processor is measured. */
const mostChanges = 480;
/** Rounds of the same changes that count, where the whole processor is measured. */
const mostRounds = 3;
const views = { overview: 'Overblik', municipality: 'Kommune', compare: 'Sammenlign', development: 'Udvikling', table: 'Tabel' };

/**
 * From the change of the address to the painted frame, stepping through indicator, date and comparator, against a page that only redraws 98
 * bars in the next frame. The work itself is the same time without the wait for the frame to begin: script, style, layout and paint.
 *
 * The bars and the views take turns, each with the same changes in every round, so that a change is measured some minutes apart. A change has the
 * median of its rounds: what is slow each time stays slow, a moment in which the machine was busy elsewhere does not. The single measurements are
 * printed beside it, for a reader meets those moments too.
 *
 * @param {import('../../scripts/bench.mjs').BenchContext} context
 * @returns {Promise<{ rows: import('../../scripts/bench.mjs').Row[] }>}
 */
export async function run({ browser, origin, scratch, serve, processor, limited }) {
  const changes = Math.round(mostChanges * processor);
  const rounds = Math.max(1, Math.round(mostRounds * processor));
  const folder = join(scratch, 'bars');
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), barsPage);
  const bare = await browser.newPage({ viewport });
  await bare.goto(await serve(folder));
  const page = await browser.newPage({ viewport, locale: 'da-DK', serviceWorkers: 'block' });
  const snapshots = await loadMonths(page, origin);

  /** @type {Subject} */
  const bars = { page: bare, addresses: Array.from({ length: changes }, (_, index) => `#${index}`), rounds: [] };
  const subjects = Object.entries(views).map(([view, label]) => {
    const addresses = Array.from({ length: changes }, (_, index) => address(view, index, snapshots));
    /** @type {Subject} */
    const subject = { page, addresses, rounds: [] };
    return { label, subject };
  });
  // As everywhere, the first round warms up what is compiled and kept, and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const subject of [bars, ...subjects.map((each) => each.subject)]) {
      await subject.page.bringToFront();
      subject.rounds.push(await limited(() => step(subject.page, subject.addresses)));
    }
  }
  await bare.close();
  await page.close();

  const floor = bars.rounds.slice(1);
  const rows = subjects.flatMap(({ label, subject }) => {
    const counted = subject.rounds.slice(1);
    return [
      against(`${label}: painted in the first round, p95`, p95(subject.rounds.slice(0, 1), 'painted'), p95(floor, 'painted'), '–'),
      against(`${label}: painted, each single change, p95`, p95([counted.flat()], 'painted'), p95([floor.flat()], 'painted'), '–'),
      against(`${label}: input to painted frame, p95`, p95(counted, 'painted'), p95(floor, 'painted'), '≤ 1.1×'),
      withinFrame(`${label}: the work, each single change, p95`, p95([counted.flat()], 'worked'), '–'),
      withinFrame(`${label}: the work itself, p95`, p95(counted, 'worked'), '≤ 1×'),
    ];
  });
  return { rows };
}

/**
 * @typedef {object} Change
 * @property {number} painted ms from the change of the address to the painted frame
 * @property {number} worked ms of them without the wait for the frame
 *
 * @typedef {object} Subject
 * @property {import('playwright-core').Page} page
 * @property {readonly string[]} addresses
 * @property {Change[][]} rounds
 */

/**
 * The 95th percentile over the changes, each with the median of its rounds.
 *
 * @param {readonly (readonly Change[])[]} rounds The same changes in each.
 * @param {keyof Change} what
 * @returns {number} ms
 */
function p95(rounds, what) {
  const [first = []] = rounds;
  return percentile(
    first.map((_, index) => median(rounds.flatMap((round) => round[index]?.[what] ?? []))),
    0.95,
  );
}

/**
 * @param {string} what
 * @param {number} value ms
 * @param {number} floor ms
 * @param {string} budget
 */
function against(what, value, floor, budget) {
  return { what, value, unit: 'ms', against: `98 bars redrawn: ${floor.toFixed(1)} ms`, ratio: value / floor, budget };
}

/**
 * @param {string} what
 * @param {number} value ms
 * @param {string} budget
 */
function withinFrame(what, value, budget) {
  return { what, value, unit: 'ms', against: 'one frame: 16.7 ms', ratio: value / 16.7, budget };
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
 * Goes to one address after the other, from the last two of them: to come from another view is no change of this one.
 *
 * @param {import('playwright-core').Page} page
 * @param {readonly string[]} addresses
 * @returns {Promise<Change[]>} One for each address.
 */
function step(page, addresses) {
  return page.evaluate(async (all) => {
    /** Calls back when the next frame has been handed over, with the time at which it began. */
    const handedOver = (/** @type {(began: number) => void} */ then) =>
      requestAnimationFrame(() => {
        const began = performance.now();
        setTimeout(() => then(began));
      });
    /** @type {Change[]} */
    const measured = [];
    const before = all.slice(-2);
    for (const each of [...before, ...all]) {
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
              measured.push({ painted: ended - started, worked: ended - started - Math.max(0, began - changed) });
              port1.close();
              resolve();
            });
          },
          { once: true },
        );
        location.hash = each;
      });
    }
    return measured.slice(before.length);
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
