import { deflateRawSync } from 'node:zlib';
import { toBase64Url } from '../../src/state/linked/base64Url.ts';
import { checkSigns } from '../../src/state/linked/packJson.ts';

/** The version of links that bring tables of coverage alone. */
const tablesAlone = 1;

/** Any bytes as the tables of a link, with check signs that are right: what somebody could send who knows how links are made. */
export async function packBytes(bytes: Uint8Array, version: number | string = tablesAlone): Promise<string> {
  return `${version}.${await checkSigns(bytes)}.${toBase64Url(deflateRawSync(bytes, { level: 9 }))}`;
}

export function packJson(value: unknown, version: number | string = tablesAlone): Promise<string> {
  return packBytes(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)), version);
}
