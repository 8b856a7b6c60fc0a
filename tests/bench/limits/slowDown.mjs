import { readdir, readFile } from 'node:fs/promises';

/** ms of a turn; short against a frame as the reader sees it, long against what a signal takes. */
const turn = 20;

/**
 * The process and all that came from it.
 *
 * @param {number} root
 * @returns {Promise<number[]>}
 */
async function treeOf(root) {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map(
    await Promise.all(
      all.map(async (id) => {
        const status = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
        // The name stands in brackets and may hold any sign.
        return /** @type {const} */ ([id, Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])]);
      }),
    ),
  );
  const tree = new Set([root]);
  for (let grown = 0; grown !== tree.size;) {
    grown = tree.size;
    for (const [id, parent] of parents) if (tree.has(parent)) tree.add(id);
  }
  return [...tree];
}

/**
 * Gives a browser that this run started a part of the processor: its processes are stopped and let run in turns. Chrome's own throttling reaches neither workers nor
 * the process that draws.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {number} part 0–1: a quarter is a processor four times as slow.
 * @returns {Promise<() => Promise<void>>} Lets it run freely again.
 */
export async function slowDown(browser, part) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const root = processInfo.find(({ type }) => type === 'browser')?.id;
  if (root === undefined) throw new Error('The browser does not name its process');
  let processes = await treeOf(root);
  /** @param {'SIGSTOP' | 'SIGCONT'} signal */
  const send = (signal) => {
    for (const id of processes) {
      try {
        process.kill(id, signal);
      } catch {
        // It has ended.
      }
    }
  };
  /** @param {number} ms */
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  let running = true;
  const release = () => send('SIGCONT');
  const leave = () => process.exit(1);
  process.once('exit', release);
  // Whoever stops the measurement must not leave stopped processes behind.
  process.once('SIGTERM', leave);
  process.once('SIGINT', leave);
  const turns = (async () => {
    while (running) {
      const started = performance.now();
      await wait(turn * part);
      send('SIGSTOP');
      // As much rest as it has really run, whatever the timer did; those that came since are stopped too.
      const rest = ((performance.now() - started) * (1 - part)) / part;
      const stopped = performance.now();
      processes = await treeOf(root);
      send('SIGSTOP');
      await wait(Math.max(0, rest - (performance.now() - stopped)));
      send('SIGCONT');
    }
  })();
  return async () => {
    running = false;
    await turns;
    release();
    process.off('exit', release);
    process.off('SIGTERM', leave);
    process.off('SIGINT', leave);
  };
}
