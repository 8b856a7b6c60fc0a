import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'connect-src': "'self' blob:",
  'img-src': "'self' data: blob:",
  'style-src': "'self'",
  'font-src': "'self' data:",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * What the built page may load: its own files, the scripts and style sheets that the build wrote into it, each by its hash, and nothing else; no other
 * inline script or style, no other host.
 */
export function contentSecurityPolicy(html: string): string {
  const inline: Readonly<Record<string, readonly string[]>> = {
    'script-src': hashesOf(html, /<script>([^]*?)<\/script>/g),
    'style-src': hashesOf(html, /<style>([^]*?)<\/style>/g),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, sources, ...(inline[name] ?? [])].join(' '))
    .join('; ');
}

function hashesOf(html: string, element: RegExp): readonly string[] {
  const contents = new Set([...html.matchAll(element)].map(([, content = '']) => content));
  return [...contents].map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`);
}

const charset = '<meta charset="utf-8" />';

/**
 * Puts the policy into the built page before anything it governs, and on every answer of the preview server: a page's own tag does not
 * bind a worker that is loaded from its URL, a header does. The development server goes without: it works with inline styles.
 */
export function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: 'content-security-policy',
    async configurePreviewServer({ middlewares, config }) {
      const page = await readFile(join(resolve(config.root, config.build.outDir), 'index.html'), 'utf8');
      const policy = contentSecurityPolicy(page);
      middlewares.use((_, answer, next) => {
        answer.setHeader('Content-Security-Policy', policy);
        next();
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { server }) {
        if (server) return html;
        if (!html.includes(charset)) throw new Error(`index.html needs ${charset}: the policy goes behind it`);
        const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}" />`;
        return html.replace(charset, `${charset}\n    ${policy}`);
      },
    },
  };
}
