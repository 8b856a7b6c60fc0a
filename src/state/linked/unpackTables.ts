import { fromBase64Url } from './base64Url.ts';
import { unpackWithin } from '../../lib/unpackWithin.ts';
import { linkLimits } from './linkLimits.ts';
import type { LinkTrouble } from './LinkTrouble.ts';
import { checkSigns, payloadVersion } from './packTables.ts';
import { checkPayload, type TablePayload } from './TablePayload.ts';

type Unpacked = { readonly ok: true; readonly tables: readonly TablePayload[] } | { readonly ok: false; readonly trouble: LinkTrouble };

const trouble = (kind: Exclude<LinkTrouble['kind'], 'refused'>): Unpacked => ({ ok: false, trouble: { kind } });

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** Unpacks what `packTables` packed, and anything else that somebody puts in its place: checked before a single figure is looked at. */
export async function unpackTables(text: string): Promise<Unpacked> {
  if (text.length > linkLimits.signs) return trouble('too-large');
  const [, version, signs, packed] = /^(\d{1,4})\.([0-9a-f]{8})\.([\w-]+)$/.exec(text) ?? [];
  if (version === undefined || packed === undefined) return trouble('damaged');
  if (Number(version) !== payloadVersion) return trouble(Number(version) > payloadVersion ? 'newer' : 'damaged');
  const bytes = fromBase64Url(packed);
  const unpacked = bytes === null ? 'damaged' : await unpackWithin(bytes, 'deflate-raw', linkLimits.bytes);
  if (typeof unpacked === 'string') return trouble(unpacked);
  if ((await checkSigns(unpacked)) !== signs) return trouble('damaged');
  const tables = checkPayload(parse(unpacked));
  return tables === null ? trouble('no-table') : { ok: true, tables };
}
