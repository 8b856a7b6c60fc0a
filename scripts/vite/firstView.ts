import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { OutputBundle } from 'rolldown';
import type { Plugin } from 'vite';
import { drawShipped } from './prepareShipped.ts';

const sheet = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/;
const fontAddress = /url\(["']?\.\/([^"')]+\.woff2)["']?\)/g;

/**
 * Draws the first view into the built page: its figures, its charts, its style sheet and its font, so that nothing else has to come before it is seen.
 * While developing there is none: the page is drawn by its script.
 */
export function firstView(): Plugin {
  return {
    name: 'first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle) return html;
        const view = await drawShipped();
        const script = await readFile(new URL('../firstView/frameScript.js', import.meta.url), 'utf8');
        const style = takeStyle(html, bundle);
        return [
          [
            sheet,
            `<style>${style}${view.css}</style>\n    <script>${minify(script.replace("'{address of the first view}'", JSON.stringify(view.link)))}</script>`,
          ],
          [/<title>.*<\/title>/, `<title>${view.title}</title>`],
          [/<div id="app"><\/div>/, `<div id="app" data-drawn="${view.key}">${view.html}</div>`],
        ].reduce<string>((text, [place, content]) => put(text, place as RegExp, content as string), html);
      },
    },
  };
}

function put(html: string, place: RegExp, content: string): string {
  if (!place.test(html)) throw new Error(`index.html has no place for ${place.source}`);
  return html.replace(place, () => content);
}

/** The page's style sheet with its font inside; neither is a file of its own any more. */
function takeStyle(html: string, bundle: OutputBundle): string {
  const name = sheet.exec(html)?.[1] ?? '';
  const style = sourceOf(bundle, name).toString('utf8');
  Reflect.deleteProperty(bundle, name);
  return style.replaceAll(fontAddress, (_, address: string) => {
    const font = posix.join(posix.dirname(name), address);
    const content = sourceOf(bundle, font).toString('base64');
    Reflect.deleteProperty(bundle, font);
    return `url(data:font/woff2;base64,${content})`;
  });
}

function sourceOf(bundle: OutputBundle, name: string): Buffer {
  const file = bundle[name];
  if (file?.type !== 'asset') throw new Error(`The build made no ${name}`);
  return Buffer.from(file.source);
}

/** Without comments and the spaces that begin lines. */
function minify(script: string): string {
  return script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('//'))
    .join('\n');
}
