import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { expect, test } from '@playwright/test';

/** What each heavy part is known by in the built files, however they are named. */
const marks = {
  PowerPoint: 'pptxgen',
  'zip files': 'end of central directory',
  'Excel workbooks': 'xl/worksheets/sheet',
  'QR codes': 'lean-qr',
  'the font as text': 'font/woff2;base64',
};

const built = process.env['E2E_DIST'] ?? 'dist';
const textOf = (path: string): Promise<string> => readFile(join(built, path), 'utf8');

/** The scripts that the page fetches before it does anything: those it names, and those they import. */
async function firstScripts(): Promise<readonly string[]> {
  const html = await textOf('index.html');
  const found = [...html.matchAll(/"\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
  for (const path of found) {
    for (const [, imported] of (await textOf(path)).matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
      const target = posix.join(posix.dirname(path), imported ?? '');
      if (!found.includes(target)) found.push(target);
    }
  }
  return found;
}

test('what only some readers use is in no file that the first view is made of', async () => {
  const first = await firstScripts();
  expect(first.length).toBeGreaterThan(1);
  const assets = (await readdir(join(built, 'assets'))).filter((name) => name.endsWith('.js')).map((name) => `assets/${name}`);
  const texts = new Map(await Promise.all(assets.map(async (path) => [path, await textOf(path)] as const)));
  for (const [part, mark] of Object.entries(marks)) {
    const holding = [...texts].filter(([, text]) => text.includes(mark)).map(([path]) => path);
    expect(holding, `${part} is in the build, and known by its mark`).not.toEqual([]);
    expect(
      holding.filter((path) => first.includes(path)),
      `${part} waits until it is used`,
    ).toEqual([]);
  }
});
