import { ownTemplate } from '../../singleFile/ownTemplate.ts';
import { templateName } from '../../singleFile/templateName.ts';

/** A single file without tables; without the engine too where the page has it beside it. Null where what was built has none, or no network reaches it. */
export async function readTemplate(): Promise<string | null> {
  const own = ownTemplate();
  if (own !== null) return own;
  try {
    const answer = await fetch(`./${templateName}`);
    if (!answer.ok || !answer.body) return null;
    // A host without the file may answer with a page: that is no gzip.
    return await new Response(answer.body.pipeThrough(new DecompressionStream('gzip'))).text();
  } catch {
    return null;
  }
}
