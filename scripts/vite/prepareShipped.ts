import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';
import { prepareEngine } from '../engine/prepareEngine.mjs';
import type { FirstView } from '../firstView/drawFirstView.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface PageCode {
  readonly prepareRows: (wasm: string) => Promise<object>;
  readonly drawFirstView: (prepared: object) => Promise<FirstView>;
  readonly startScriptOf: (addresses: readonly string[]) => string;
}

let code: Promise<PageCode> | null = null;
let rows: Promise<object> | null = null;

/** The page's own code, run in Node. Its styles are in the built page. */
function pageCode(): Promise<PageCode> {
  code ??= runnerImport<PageCode>('/scripts/firstView/firstView.ts', {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [svelte({ emitCss: false })],
  }).then(({ module }) => module);
  return code;
}

/** What the database says of the shipped tables (`PreparedRows`), asked once in this process: a build may make the page in two forms. */
export function prepareShipped(): Promise<object> {
  rows ??= Promise.all([pageCode(), prepareEngine()]).then(([{ prepareRows }, { wasm }]) => prepareRows(wasm));
  return rows;
}

/** The first view with these figures. @param addresses Of the page's script and of what it imports. */
export async function drawShipped(addresses: readonly string[]): Promise<FirstView & { readonly startScript: string }> {
  const [{ drawFirstView, startScriptOf }, prepared] = await Promise.all([pageCode(), prepareShipped()]);
  return { ...(await drawFirstView(prepared)), startScript: startScriptOf(addresses) };
}
