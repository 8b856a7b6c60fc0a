import type { Grid } from '../Grid.ts';
import { readSheet, type WorkbookParts } from './readSheet.ts';
import { readStyles } from './readStyles.ts';
import { unzip, type ZipArchive } from './unzip.ts';
import { xmlAttribute } from './xmlAttribute.ts';
import { xmlText } from './xmlText.ts';

export type Workbook =
  | { readonly kind: 'workbook'; readonly grids: readonly Grid[] }
  /** A packed file of another kind, a binary workbook, or a workbook that cannot be opened. */
  | { readonly kind: 'other' | 'binary-workbook' | 'damaged' };

const mostSheets = 100;

async function textOf(archive: ZipArchive, name: string): Promise<string | null> {
  const bytes = await archive.read(name);
  return bytes && new TextDecoder().decode(bytes);
}

function sharedStrings(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map(([, inside]) =>
    [...(inside ?? '').replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '').matchAll(/<(?:\w+:)?t\b[^>]*>([\s\S]*?)<\/(?:\w+:)?t>/g)]
      .map(([, text]) => xmlText(text as string))
      .join(''),
  );
}

function targets(xml: string, folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const [, tag] of xml.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)) {
    const target = xmlAttribute(tag as string, 'Target') ?? '';
    files.set(xmlAttribute(tag as string, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : folder + target);
  }
  return files;
}

/**
 * Reads all sheets of an .xlsx workbook, in their order.
 *
 * @param bytes A zip file.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const archive = unzip(bytes);
  if (!archive) return { kind: 'damaged' };
  const main = archive.names.find((name) => /(?:^|\/)workbook\d*\.xml$/.test(name));
  if (!main) return { kind: archive.names.some((name) => name.endsWith('workbook.bin')) ? 'binary-workbook' : 'other' };
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const workbook = await textOf(archive, main);
  const relations = await textOf(archive, `${folder}_rels/${main.slice(folder.length)}.rels`);
  if (workbook === null || relations === null) return { kind: 'damaged' };
  const files = targets(relations, folder);
  const named = (ending: string): string | undefined => [...files.values()].find((name) => name.toLowerCase().endsWith(ending));
  const parts: WorkbookParts = {
    strings: sharedStrings((await textOf(archive, named('sharedstrings.xml') ?? '')) ?? ''),
    styles: readStyles((await textOf(archive, named('styles.xml') ?? '')) ?? ''),
    from1904: /<(?:\w+:)?workbookPr\b[^>]*date1904\s*=\s*"(?:1|true)"/.test(workbook),
  };
  const grids: Grid[] = [];
  for (const [, tag] of [...workbook.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].slice(0, mostSheets)) {
    const file = files.get(xmlAttribute(tag as string, 'r:id') ?? xmlAttribute(tag as string, 'id') ?? '');
    if (!file || !/worksheet/i.test(file)) continue;
    const xml = await textOf(archive, file);
    if (xml === null) return { kind: 'damaged' };
    const state = xmlAttribute(tag as string, 'state');
    grids.push({
      sheet: xmlAttribute(tag as string, 'name') ?? '',
      hidden: state !== null && state !== 'visible',
      rows: readSheet(xml, parts),
    });
  }
  return grids.length > 0 ? { kind: 'workbook', grids } : { kind: 'damaged' };
}
