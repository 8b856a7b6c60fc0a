import { isFigureColumn } from '../tables/figureColumns.ts';
import { readHeader } from '../header/readHeader.ts';
import { blotPersonalData, type BlottedGrids } from '../text/blotPersonalData.ts';
import { cleanText } from '../text/cleanText.ts';
import { repairDoubleEncoding } from '../text/repairDoubleEncoding.ts';
import { singleByteTables, type SingleByteEncoding } from '../text/singleByteTables.ts';

export type BulkEncoding = 'utf-8' | SingleByteEncoding;

/** A cell as text, read with the parts that read every other table. */
export interface CellText {
  /** As it stood, personal data blotted out. */
  readonly raw: string;
  /** Cleaned of invisible characters and surplus space. */
  readonly text: string;
  readonly personal: BlottedGrids['found'] | null;
  /** True when the bytes are no text in the file's encoding, or look encoded twice. */
  readonly isUnclear: boolean;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array, encoding: BulkEncoding): string | null {
  if (encoding !== 'utf-8') {
    const table = singleByteTables[encoding];
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (table[byte - 0x80] as string))).join('');
  }
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Reads the bytes of one cell as text. */
export function readCellText(bytes: Uint8Array, encoding: BulkEncoding): CellText {
  const decoded = decode(bytes, encoding);
  if (decoded === null) return { raw: '\uFFFD', text: '\uFFFD', personal: null, isUnclear: true };
  const isDoubled = repairDoubleEncoding(decoded).repaired > 0;
  const cell = decoded.replace(/[\u000B\f\u0085\u2028\u2029]/g, ' ');
  const { grids, found } = blotPersonalData([{ sheet: null, hidden: false, rows: [{ line: 0, cells: [cell] }] }]);
  const raw = grids[0]?.rows[0]?.cells[0] ?? cell;
  return { raw, text: cleanText(raw), personal: found.cpr + found.email + found.phone > 0 ? found : null, isUnclear: isDoubled };
}

/** True when a cell could stand in a header as the name of a figure. */
export function namesFigure({ raw }: CellText): boolean {
  return raw.length >= 2 && raw.length <= 160 && isFigureColumn(readHeader(raw).column);
}
