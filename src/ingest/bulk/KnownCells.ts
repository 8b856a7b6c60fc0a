import { hasHiddenCharacters } from '../text/cleanText.ts';
import { ByteTable } from './ByteTable.ts';
import { namesFigure, readCellText, type BulkEncoding, type CellText } from './readCellText.ts';

/** A cell's text with what has been found out about it. */
export interface KnownCell extends CellText {
  /** Counts the different cells; two cells of one number are alike. */
  readonly id: number;
  readonly hidden: boolean;
  readonly damaged: boolean;
  /** Whether it could name a figure in a header; null while nobody has asked. */
  names: boolean | null;
}

/** The texts of one file, each read once. */
export class KnownCells {
  /** What stands where there is no cell. */
  readonly absent: KnownCell = { id: 0, raw: '', text: '', personal: null, isUnclear: false, hidden: false, damaged: false, names: false };
  #count = 0;
  readonly #table: ByteTable<KnownCell>;

  constructor(encoding: BulkEncoding) {
    this.#table = new ByteTable((bytes, start, end) => {
      const cell = readCellText(bytes.subarray(start, end), encoding);
      this.#count += 1;
      return { ...cell, id: this.#count, hidden: hasHiddenCharacters(cell.raw), damaged: cell.raw.includes('\uFFFD'), names: null };
    });
  }

  at(bytes: Uint8Array, start: number, end: number): KnownCell {
    return start === end ? this.absent : this.#table.get(bytes, start, end);
  }

  namesFigure(cell: KnownCell): boolean {
    cell.names ??= namesFigure(cell);
    return cell.names;
  }
}
