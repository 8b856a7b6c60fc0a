import { byteMarks, mark } from './byteMarks.ts';

const [lineFeed, carriageReturn, quote] = [10, 13, 34] as const;
const mostCells = 1000;
const { stop } = mark;

/** Walks through the rows of a chunk and finds their cells, without copying a byte. */
export class RowScanner {
  /** Where each cell of the row begins and ends, quotes left out, and its marks. */
  readonly starts = new Int32Array(mostCells);
  readonly ends = new Int32Array(mostCells);
  readonly marks = new Int32Array(mostCells);
  /** Cells of the row. */
  count = 0;
  /** Number of the row, counted from 1 as a spreadsheet does. */
  line = 0;
  /** True when the row's quotes, line ends or number of cells leave a doubt where its cells end. */
  isUnclear = false;
  #at = 0;
  #nextLine: number;
  readonly #kinds: Uint8Array;

  constructor(
    readonly bytes: Uint8Array,
    private readonly delimiter: number,
    firstLine: number,
  ) {
    this.#kinds = byteMarks(delimiter);
    this.#nextLine = firstLine;
  }

  /** Rows gone through. */
  get lines(): number {
    return this.#nextLine - 1;
  }

  /** Goes to the next row; false after the last. */
  next(): boolean {
    const bytes = this.bytes;
    const kinds = this.#kinds;
    const delimiter = this.delimiter;
    const end = bytes.length;
    let at = this.#at;
    if (at >= end) return false;
    this.count = 0;
    this.isUnclear = false;
    this.line = this.#nextLine;
    this.#nextLine += 1;
    for (;;) {
      if (bytes[at] === quote) {
        this.#at = at;
        this.#readQuoted();
        at = this.#at;
      } else {
        const start = at;
        let marks = 0;
        while (at < end) {
          const kind = kinds[bytes[at]!]!;
          if (kind >= stop) break;
          marks |= kind;
          at += 1;
        }
        this.#add(start, at, marks);
      }
      const byte = at < end ? bytes[at]! : lineFeed;
      at += 1;
      if (byte === delimiter) continue;
      if (byte === quote) this.isUnclear = true;
      else {
        this.#at = byte === carriageReturn ? this.#afterReturn(at) : at;
        return true;
      }
    }
  }

  /** After a carriage return: "\r\n" and "\r\r\n" end a line; one alone is not what the rest of the file does. */
  #afterReturn(from: number): number {
    let at = from;
    while (this.bytes[at] === carriageReturn) at += 1;
    if (at < this.bytes.length && this.bytes[at] !== lineFeed) this.isUnclear = true;
    return at + 1;
  }

  #readQuoted(): void {
    const { bytes } = this;
    const end = bytes.length;
    const start = this.#at + 1;
    let marks = 0;
    let at = start;
    let hasBreak = false;
    let hasDelimiter = false;
    for (; at < end; at += 1) {
      const byte = bytes[at]!;
      if (byte === quote) {
        if (bytes[at + 1] !== quote) break;
        at += 1;
        marks |= mark.stop;
      } else if (byte === lineFeed) {
        hasBreak = true;
      } else if (byte === this.delimiter) hasDelimiter = true;
      else if (byte === carriageReturn && bytes[at + 1] !== lineFeed) this.isUnclear = true;
      const kind = this.#kinds[byte]!;
      marks |= kind >= mark.stop ? mark.other : kind;
    }
    const after = bytes[at + 1];
    const isClosed = at < end && (after === undefined || after === this.delimiter || after === lineFeed || after === carriageReturn);
    if (!isClosed || (hasBreak && hasDelimiter)) this.isUnclear = true;
    this.#at = Math.min(end, at + 1);
    this.#add(start, Math.min(at, end), marks);
  }

  #add(start: number, end: number, marks: number): void {
    const at = this.count;
    if (at >= mostCells) {
      this.isUnclear = true;
      return;
    }
    this.starts[at] = start;
    this.ends[at] = end;
    this.marks[at] = marks;
    this.count = at + 1;
  }
}
