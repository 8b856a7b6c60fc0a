import { packedEngine } from '../../database/packedEngine.ts';
import { toBase85 } from '../../lib/base85.ts';
import { escapeJson, fillPart } from '../../singleFile/fillPart.ts';
import { openingOf } from '../../singleFile/parts.ts';
import type { Origin } from './Carried.ts';

/**
 * The whole dashboard as one HTML file, with tables in it.
 *
 * @param template From `readTemplate`.
 * @param backup The tables, from `exportArchive`.
 * @throws When the engine cannot be fetched.
 */
export async function makeSingleFile(template: string, backup: Uint8Array, { savedAt, from, view }: Origin): Promise<Uint8Array> {
  const isWhole = !template.includes(`${openingOf('engine')}</script>`);
  const whole = isWhole ? template : fillPart(template, 'engine', toBase85(await packedEngine()));
  const archive = new TextDecoder().decode(backup);
  // Without tables there is nothing to hold apart: it opens like the file that the build writes.
  if ((JSON.parse(archive) as { readonly records: readonly unknown[] }).records.length === 0)
    return new TextEncoder().encode(fillPart(whole, 'archive', ''));
  const head = JSON.stringify({ savedAt, from, view });
  const carried = `${head.slice(0, -1)},"archive":${archive}}`;
  return new TextEncoder().encode(fillPart(whole, 'archive', escapeJson(carried)));
}
