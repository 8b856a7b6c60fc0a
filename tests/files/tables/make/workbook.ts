import { crc32, deflateRawSync } from 'node:zlib';

/** A cell of a made-up sheet: text, a number, or what a spreadsheet can hold beyond. */
export type SheetCell = string | number | null | { readonly formula: string; readonly value?: number | string } | { readonly percent: number } | { readonly date: number } | { readonly error: string };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly hidden?: boolean;
  /** Rows hidden, counted from 1. */
  readonly hiddenRows?: readonly number[];
  readonly merged?: readonly string[];
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function cellXml(cell: SheetCell, reference: string, strings: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    if (!strings.includes(cell)) strings.push(cell);
    return `<c r="${reference}" t="s"><v>${strings.indexOf(cell)}</v></c>`;
  }
  if ('formula' in cell) {
    const type = typeof cell.value === 'string' ? ' t="str"' : '';
    const value = cell.value === undefined ? '' : `<v>${typeof cell.value === 'string' ? escape(cell.value) : cell.value}</v>`;
    return `<c r="${reference}"${type}><f>${escape(cell.formula)}</f>${value}</c>`;
  }
  if ('percent' in cell) return `<c r="${reference}" s="1"><v>${cell.percent}</v></c>`;
  if ('date' in cell) return `<c r="${reference}" s="2"><v>${cell.date}</v></c>`;
  return `<c r="${reference}" t="e"><v>${cell.error}</v></c>`;
}

function sheetXml(sheet: MadeSheet, strings: string[]): string {
  const rows = sheet.rows.map((cells, at) => {
    const line = at + 1;
    const hidden = sheet.hiddenRows?.includes(line) ? ' hidden="1"' : '';
    return `<row r="${line}"${hidden}>${cells.map((cell, column) => cellXml(cell, `${letters(column)}${line}`, strings)).join('')}</row>`;
  });
  const merged = sheet.merged?.length ? `<mergeCells>${sheet.merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '';
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`;
}

/** Packs files into a zip, deflated. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const path = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(plain), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(plain.length, 22);
    head.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    parts.push(head, path, packed);
    directory.push(entry, path);
    at += 30 + path.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, list, end]));
}

/** An .xlsx as Excel writes it: shared strings, styles for percentages and dates, formulas with their last values. */
export function workbook(sheets: readonly MadeSheet[]): Uint8Array {
  const strings: string[] = [];
  const files: Record<string, string> = {};
  sheets.forEach((sheet, at) => (files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, strings)));
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  files['xl/workbook.xml'] =
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r"><sheets>` +
    sheets.map((sheet, at) => `<sheet name="${escape(sheet.name)}" sheetId="${at + 1}"${sheet.hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`).join('') +
    `</sheets></workbook>`;
  files['xl/_rels/workbook.xml.rels'] =
    `<Relationships>` +
    sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('') +
    relation('rIdS', 'sharedStrings', 'sharedStrings.xml') +
    relation('rIdT', 'styles', 'styles.xml') +
    `</Relationships>`;
  files['xl/sharedStrings.xml'] = `<sst>${strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`;
  files['xl/styles.xml'] = `<styleSheet><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  return zip(files);
}
