import type { AreaCatalog } from '../../domain/Area.ts';
import { mergeCatalog } from '../../domain/mergeCatalog.ts';
import type { Supplement } from '../../domain/supplements/Supplement.ts';
import { noLinkedData, type LinkedData, type LinkedTable } from './LinkedData.ts';
import type { LinkTrouble } from './LinkTrouble.ts';
import { readLinkedDocuments } from './readLinkedDocuments.ts';
import { readLinkedSupplement, readLinkedTable } from './readLinkedTable.ts';
import { unpackLink } from './unpackLink.ts';

/**
 * Reads what a link brings with it, each table as if a planner had loaded it: the same readers, the same checks. All or nothing, and nothing is kept.
 *
 * @param text What stands in the address after `data=`.
 * @param shipped The areas that come with the page.
 */
export async function readLinked(text: string, shipped: AreaCatalog): Promise<LinkedData> {
  const failed = (trouble: LinkTrouble): LinkedData => ({ ...noLinkedData, text, trouble });
  const unpacked = await unpackLink(text);
  if (!unpacked.ok) return failed(unpacked.trouble);
  const { t = [], b = [], ...rest } = unpacked.payload;
  const documents = await readLinkedDocuments(rest, shipped);
  if ('kind' in documents) return failed(documents);
  const catalog = mergeCatalog(shipped, documents);
  const names = new Map(catalog.areas.map(({ code, name }) => [code, name]));
  const nameOf = (code: string): string => names.get(code) ?? code;
  const tables: LinkedTable[] = [];
  for (const payload of t) {
    const read = await readLinkedTable(payload, catalog, nameOf);
    if ('kind' in read) return failed(read);
    tables.push(read);
  }
  const beside: LinkedTable<Supplement>[] = [];
  for (const payload of b) {
    const read = await readLinkedSupplement(payload, catalog, nameOf);
    if ('kind' in read) return failed(read);
    beside.push(read);
  }
  return { text, tables, beside, documents, trouble: null };
}
