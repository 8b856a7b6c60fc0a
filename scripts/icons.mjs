// Draws the icons of the installed page from public/icon.svg into public/icons/: `node scripts/icons.mjs`, after the drawing has changed.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { resolveBrowser } from './browser/resolveBrowser.mjs';

const folder = fileURLToPath(new URL('../public/icons/', import.meta.url));
const drawing = await readFile(new URL('../public/icon.svg', import.meta.url), 'utf8');
const paper = '#fcfcfa';

/** A maskable icon is cut to the shape of the system: what counts stands in the middle 80 %, and the paper goes to the edges. */
const kinds = [
  { suffix: '', share: 1, background: 'transparent' },
  { suffix: '-maskable', share: 0.62, background: paper },
];

await mkdir(folder, { recursive: true });
const browser = await chromium.launch(await resolveBrowser());
try {
  for (const size of [192, 512]) {
    for (const { suffix, share, background } of kinds) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${background}}svg{width:${share * 100}%}</style>${drawing}`,
      );
      await page.screenshot({ path: join(folder, `${size}${suffix}.png`), omitBackground: background === 'transparent' });
      await page.close();
    }
  }
} finally {
  await browser.close();
}
