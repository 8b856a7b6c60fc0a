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
  /** Whether it could stand for a whole municipality among practices; null while nobody has asked. */
  mayBeWhole: boolean | null;
}

/** The texts of one file, each read once. */
export class KnownCells {
  /** What stands where there is no cell. */
  readonly absent: KnownCell = {
    id: 0,
    raw: '',
    text: '',
    personal: null,
    isUnclear: false,
    hidden: false,
    damaged: false,
    names: false,
    mayBeWhole: false,
  };
  #count = 0;
  #above: { start: number; length: number; cell: KnownCell }[] = [];
  readonly #table: ByteTable<KnownCell>;

  constructor(encoding: BulkEncoding) {
    this.#table = new ByteTable((bytes, start, end) => {
      const cell = readCellText(bytes.subarray(start, end), encoding);
      this.#count += 1;
      return {
        ...cell,
        id: this.#count,
        hidden: hasHiddenCharacters(cell.raw),
        damaged: cell.raw.includes('\uFFFD'),
        names: null,
        mayBeWhole: null,
      };
    });
  }

  at(bytes: Uint8Array, start: number, end: number): KnownCell {
    return start === end ? this.absent : this.#table.get(bytes, start, end);
  }

  /**
   * The cell of a column in which neighbours are often alike: compared with the one above it before it is looked up.
   *
   * @param column Counted from 0; each has its own memory, which ends with `forget`.
   */
  repeated(column: number, bytes: Uint8Array, start: number, end: number): KnownCell {
    const above = this.#above[column];
    const length = end - start;
    if (above && above.length === length) {
      let index = 0;
      while (index < length && bytes[above.start + index] === bytes[start + index]) index += 1;
      if (index === length) return above.cell;
    }
    const cell = this.at(bytes, start, end);
    if (above) {
      above.start = start;
      above.length = length;
      above.cell = cell;
    } else this.#above[column] = { start, length, cell };
    return cell;
  }

  /** The bytes are no longer those of the cells above. */
  forget(): void {
    this.#above = [];
  }

  namesFigure(cell: KnownCell): boolean {
    cell.names ??= namesFigure(cell);
    return cell.names;
  }
}
