import type { LinkPayload } from './LinkPayload.ts';
import { linkPayload } from './LinkPayload.ts';
import type { LinkTrouble } from './LinkTrouble.ts';
import { unpackJson } from './packJson.ts';
import { payloadVersion } from './packLink.ts';

type Unpacked = { readonly ok: true; readonly payload: LinkPayload } | { readonly ok: false; readonly trouble: LinkTrouble };

/** From version n to n + 1, by n: of values nobody has looked into. The first one was the list of tables alone. A link once sent works for ever, so entries are only ever added. */
const migrations: Readonly<Record<number, (value: unknown) => unknown>> = { 1: (tables) => ({ t: tables }) };

/** Unpacks what `packLink` packed, and anything else that somebody puts in its place: checked before a single figure is looked at. */
export async function unpackLink(text: string): Promise<Unpacked> {
  const unpacked = await unpackJson(text, payloadVersion);
  if ('trouble' in unpacked) return { ok: false, trouble: { kind: unpacked.trouble } };
  let { value } = unpacked;
  for (let from = unpacked.version; from < payloadVersion; from += 1) value = migrations[from]?.(value);
  return linkPayload(value, 'link') === null ? { ok: true, payload: value as LinkPayload } : { ok: false, trouble: { kind: 'no-table' } };
}
