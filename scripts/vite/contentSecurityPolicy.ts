import type { Plugin } from 'vite';

const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'connect-src': "'self' blob:",
  'img-src': "'self' data: blob:",
  'style-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** What the built page may load: its own files and nothing else; no inline script, no inline style, no other host. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');

const charset = '<meta charset="utf-8" />';

/**
 * Puts the policy into the built page before anything it governs, and on every answer of the preview server: a page's own tag does not
 * bind a worker that is loaded from its URL, a header does. The development server goes without: it works with inline styles.
 */
export function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: 'content-security-policy',
    config: () => ({ preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy } } }),
    transformIndexHtml(html, { server }) {
      if (server) return html;
      if (!html.includes(charset)) throw new Error(`index.html needs ${charset}: the policy goes behind it`);
      return html.replace(charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`);
    },
  };
}
