import { readFile } from 'node:fs/promises';

/**
 * What the pages of a browser hold in memory, workers and the engine's memory with them.
 *
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<{ now: number, peak: number } | null>} MB resident in all of its renderer processes together, and the most there ever was; null
 *   where the system does not say (elsewhere than on Linux).
 */
export async function processMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer');
    const texts = await Promise.all(renderers.map(({ id }) => readFile(`/proc/${id}/status`, 'utf8').catch(() => '')));
    if (!texts.some((text) => text !== '')) return null;
    /** @param {string} name */
    const total = (name) =>
      texts.reduce((sum, text) => sum + Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0), 0) / 1024;
    return { now: total('VmRSS'), peak: total('VmHWM') };
  } finally {
    await session.detach();
  }
}
