import { posix } from 'node:path';
import type { OutputBundle } from 'rolldown';
import type { Plugin } from 'vite';
import { drawShipped } from './prepareShipped.ts';

const sheet = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>\s*/g;
const program = /<script type="module"[^>]*src="([^"]+)"><\/script>\s*/g;
const part = /<link rel="modulepreload"[^>]*href="([^"]+)">\s*/g;
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
        const scripts = [...html.matchAll(program), ...html.matchAll(part)];
        const view = await drawShipped(scripts.map(([, address = '']) => address));
        const places: readonly (readonly [RegExp, string])[] = [
          [/(?<=<html)/, ' data-first-view'],
          [/(?=<\/head>)/, `<style>${takeStyles(html, bundle)}${view.css}</style>\n    <script>${view.frameScript}</script>\n  `],
          [/<title>.*<\/title>/, `<title>${view.title}</title>`],
          [/<div id="app"><\/div>/, `<div id="app" data-drawn="${view.key}">${view.html}</div>\n    <script>${view.startScript}</script>`],
          [program, ''],
          [sheet, ''],
        ];
        return places.reduce((text, [place, content]) => put(text, place, content), html).replaceAll(part, '');
      },
    },
  };
}

function put(html: string, place: RegExp, content: string): string {
  if (html.search(place) < 0) throw new Error(`index.html has no place for ${place.source}`);
  return html.replace(place, () => content);
}

/** The page's style sheets with the font inside; none of them is a file of its own any more. */
function takeStyles(html: string, bundle: OutputBundle): string {
  return [...html.matchAll(sheet)]
    .map(([, name = '']) =>
      take(bundle, name)
        .toString()
        .replaceAll(fontAddress, (_, address: string) => inline(bundle, posix.join(posix.dirname(name), address))),
    )
    .join('');
}

function inline(bundle: OutputBundle, font: string): string {
  return `url(data:font/woff2;base64,${take(bundle, font).toString('base64')})`;
}

function take(bundle: OutputBundle, name: string): Buffer {
  const file = bundle[name];
  if (file?.type !== 'asset') throw new Error(`The build made no ${name}`);
  Reflect.deleteProperty(bundle, name);
  return Buffer.from(file.source);
}
