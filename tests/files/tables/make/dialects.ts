import { singleByteTables, type SingleByteEncoding } from '../../../../src/ingest/text/singleByteTables.ts';

export type Cells = readonly (readonly string[])[];

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function join(cells: Cells, delimiter: string, lineEnd = '\n'): string {
  const quoted = (cell: string): string => (cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cells.map((row) => row.map(quoted).join(delimiter) + lineEnd).join('');
}

export function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const source = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(source.length * 2);
  for (let index = 0; index < source.length; index += 1) {
    const code = source.charCodeAt(index);
    bytes[index * 2 + (order === 'le' ? 0 : 1)] = code & 0xff;
    bytes[index * 2 + (order === 'le' ? 1 : 0)] = code >> 8;
  }
  return bytes;
}

export function singleByte(text: string, encoding: SingleByteEncoding): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? code : singleByteTables[encoding].indexOf(character) + 0x80;
  });
}

/** UTF-8 read as a single-byte encoding and saved as UTF-8 again. */
export function twice(text: string, encoding: SingleByteEncoding): Uint8Array {
  return utf8(Array.from(utf8(text), (byte) => (byte < 0x80 ? String.fromCharCode(byte) : singleByteTables[encoding][byte - 0x80])).join(''));
}

export function map(cells: Cells, change: (cell: string, row: number, column: number) => string): string[][] {
  return cells.map((row, at) => row.map((cell, column) => change(cell, at, column)));
}

export function columns(cells: Cells, order: readonly number[]): string[][] {
  return cells.map((row) => order.map((column) => row[column] ?? ''));
}

export function transposed(cells: Cells): string[][] {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? ''));
}
