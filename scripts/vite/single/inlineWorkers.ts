import type { Plugin } from 'vite';

/** `new Worker(new URL('./name.worker.ts', import.meta.url), { … })`, as the page starts every worker. */
const started = /new Worker\(new URL\('(\.\/[\w.]+\.worker\.ts)', import\.meta\.url\), \{[^}]*\}\)/g;

/** Lets the page carry its workers: each is started from the text of its script instead of from an address. */
export function inlineWorkers(): Plugin {
  return {
    name: 'inline-workers',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/[^?]*$/.test(id) || !code.includes('new Worker(')) return null;
      const imports: string[] = [];
      const rewritten = code.replace(started, (_, path: string) => {
        imports.push(`import CarriedWorker${imports.length} from '${path}?worker&inline';`);
        return `new CarriedWorker${imports.length - 1}()`;
      });
      if (rewritten.includes('new Worker(')) throw new Error(`${id} starts a worker in another way: the single file could not carry it`);
      return { code: `${imports.join('\n')}\n${rewritten}`, map: null };
    },
  };
}
