import { fromBase85 } from '../lib/base85.ts';
import { carriedText } from './parts.ts';

/** The only script in the markup of the single file: unpacks the script of the page and runs it. The file's policy names both by their hashes. */
async function startProgram(): Promise<void> {
  const packed = new Blob([fromBase85(carriedText('program'))]).stream();
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).text();
  document.body.append(script);
}

startProgram().catch((trouble: unknown) => {
  console.error(trouble);
  const app = document.getElementById('app');
  if (app) app.textContent = 'Filen kræver en nyere browser. – The file needs a newer browser.';
});
