import type { TravellingTable } from './LinkedTable.ts';
import { packJson } from './packJson.ts';
import { toPayload } from './toPayload.ts';

/** The version of the tables this product writes into links. */
export const payloadVersion = 1;

/** Packs tables into the text that stands in a link. @param nameOf Official name of a municipality. */
export function packTables(tables: readonly TravellingTable[], nameOf: (code: string) => string): Promise<string> {
  return packJson(
    tables.map((table) => toPayload(table, nameOf)),
    payloadVersion,
  );
}
