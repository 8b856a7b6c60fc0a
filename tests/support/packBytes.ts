import { deflateRawSync } from 'node:zlib';
import { toBase64Url } from '../../src/state/linked/base64Url.ts';
import { checkSigns } from '../../src/state/linked/packJson.ts';
import { payloadVersion } from '../../src/state/linked/packTables.ts';

/** Any bytes as the tables of a link, with check signs that are right: what somebody could send who knows how links are made. */
export async function packBytes(bytes: Uint8Array, version: number | string = payloadVersion): Promise<string> {
  return `${version}.${await checkSigns(bytes)}.${toBase64Url(deflateRawSync(bytes, { level: 9 }))}`;
}

export function packJson(value: unknown, version: number | string = payloadVersion): Promise<string> {
  return packBytes(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)), version);
}
