import type { LinkTrouble } from './LinkTrouble.ts';
import { unpackJson } from './packJson.ts';
import { payloadVersion } from './packTables.ts';
import { checkPayload, type TablePayload } from './TablePayload.ts';

type Unpacked = { readonly ok: true; readonly tables: readonly TablePayload[] } | { readonly ok: false; readonly trouble: LinkTrouble };

/** Unpacks what `packTables` packed, and anything else that somebody puts in its place: checked before a single figure is looked at. */
export async function unpackTables(text: string): Promise<Unpacked> {
  const unpacked = await unpackJson(text, payloadVersion);
  if ('trouble' in unpacked) return { ok: false, trouble: { kind: unpacked.trouble } };
  const tables = checkPayload(unpacked.value);
  return tables === null ? { ok: false, trouble: { kind: 'no-table' } } : { ok: true, tables };
}
