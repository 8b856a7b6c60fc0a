import { sha256 } from '../../storage/sha256.ts';
import { toBase64Url } from './base64Url.ts';
import { deflate } from './deflate.ts';
import type { TravellingTable } from './LinkedTable.ts';
import { toPayload } from './toPayload.ts';

/** The version of the tables this product writes into links. */
export const payloadVersion = 1;

/** Links are cut off and changed on their way: eight signs that tell. */
export async function checkSigns(bytes: Uint8Array): Promise<string> {
  return (await sha256(bytes)).slice(0, 8);
}

/**
 * Packs tables into the text that stands in a link: version, check signs, the tables.
 *
 * @param nameOf Official name of a municipality.
 */
export async function packTables(tables: readonly TravellingTable[], nameOf: (code: string) => string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(tables.map((table) => toPayload(table, nameOf))));
  return `${payloadVersion}.${await checkSigns(bytes)}.${toBase64Url(await deflate(bytes))}`;
}
