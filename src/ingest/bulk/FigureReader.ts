import { parseFigure } from '../figures/parseFigure.ts';
import type { Figure } from '../figures/Figure.ts';
import { mark } from './byteMarks.ts';

const [space, percentByte, comma, dash, dot, zero, nine] = [32, 37, 44, 45, 46, 48, 57] as const;
/** So many digits are exact in a double. */
const mostDigits = 15;

const powers = Array.from({ length: mostDigits + 1 }, (_, power) => 10 ** power);

/** What can be said of a number beside its value. */
export const figureFlags = {
  percent: 1,
  marked: 2,
  imprecise: 4,
  /** Written with a minus, also before zero. */
  negative: 8,
  /** Has more decimals than are written. */
  unclear: 16,
} as const;

/** What a cell can be: a number, or one of the markers that stand for none, or text. */
export type FigureKind = 'number' | 'text' | Extract<Figure, { kind: 'marker' }>['marker'];

/**
 * Reads figure cells from bytes as `parseFigure` reads them from text. Plain numbers are read here, everything else by `parseFigure`
 * itself; a test holds the two against each other.
 */
export class FigureReader {
  readonly kinds: FigureKind[];
  /** The value under each reading; NaN where it cannot be read so. */
  readonly danish: Float64Array;
  readonly english: Float64Array;
  /** Decimals printed. */
  readonly danishDecimals: Int32Array;
  readonly englishDecimals: Int32Array;
  /** `figureFlags`, joined with "|": 0 for a plain number. */
  readonly flags: Uint8Array;

  /** @param size How many cells it holds at a time, each under its number. */
  constructor(size: number) {
    this.kinds = Array.from({ length: size }, () => 'empty');
    this.danish = new Float64Array(size);
    this.english = new Float64Array(size);
    this.danishDecimals = new Int32Array(size);
    this.englishDecimals = new Int32Array(size);
    this.flags = new Uint8Array(size);
  }

  /** @returns False when the cell is nothing plain: then `readText` must read it. */
  readBytes(cell: number, bytes: Uint8Array, from: number, to: number, marks: number): boolean {
    let start = from;
    let end = to;
    if (marks & mark.space) {
      while (start < end && bytes[start] === space) start += 1;
      while (end > start && bytes[end - 1] === space) end -= 1;
    }
    if (start === end) {
      this.kinds[cell] = 'empty';
      return true;
    }
    if (end - start === 1 && bytes[start] === dash) {
      this.kinds[cell] = 'dash';
      return true;
    }
    if (marks & ~(mark.space | mark.percent)) return false;
    if (marks & mark.percent) {
      if (bytes[end - 1] !== percentByte) return false;
      end -= 1;
      while (end > start && bytes[end - 1] === space) end -= 1;
      return this.#readPlain(cell, bytes, start, end, figureFlags.percent);
    }
    return this.#readPlain(cell, bytes, start, end, 0);
  }

  /** @param text The cell, cleaned. */
  readText(cell: number, text: string): void {
    const figure = parseFigure(text);
    if (figure.kind !== 'number') {
      this.kinds[cell] = figure.kind === 'text' ? 'text' : figure.marker;
      return;
    }
    this.kinds[cell] = 'number';
    this.danish[cell] = figure.danish ?? NaN;
    this.english[cell] = figure.english ?? NaN;
    this.danishDecimals[cell] = figure.danishDecimals;
    this.englishDecimals[cell] = figure.englishDecimals;
    const isNegative = [figure.danish, figure.english].some((value) => value !== null && (value < 0 || Object.is(value, -0)));
    this.flags[cell] =
      (figure.percent ? figureFlags.percent : 0) |
      (figure.marked ? figureFlags.marked : 0) |
      (figure.imprecise ? figureFlags.imprecise : 0) |
      (isNegative ? figureFlags.negative : 0) |
      (isWritten(figure.danish, figure.danishDecimals) && isWritten(figure.english, figure.englishDecimals) ? 0 : figureFlags.unclear);
  }

  #readPlain(cell: number, bytes: Uint8Array, start: number, end: number, flags: number): boolean {
    if (end - start > mostDigits || start === end) return false;
    let digits = 0;
    let separators = 0;
    let separator = 0;
    let since = 0;
    let isGrouped = bytes[start] !== zero;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at]!;
      if (byte >= zero && byte <= nine) {
        digits = digits * 10 + (byte - zero);
        since += 1;
      } else if (byte === dot || byte === comma) {
        if (separators > 0 && byte !== separator) return false;
        if (since === 0 || since > 3 || (separators > 0 && since !== 3)) isGrouped = false;
        if (at === start) return false;
        separator = byte;
        separators += 1;
        since = 0;
      } else return false;
    }
    if (separators > 0 && since === 0) return false;
    const isGroups = isGrouped && since === 3;
    if (separators > 1 && !isGroups) return false;
    const isDecimal = separators === 1;
    const isWhole = separators === 0;
    const decimal = isDecimal ? digits / powers[since]! : NaN;
    const grouped = isGroups ? digits : NaN;
    const isDanish = separator === comma;
    this.kinds[cell] = 'number';
    this.flags[cell] = flags;
    this.danish[cell] = isWhole ? digits : isDanish ? decimal : grouped;
    this.english[cell] = isWhole ? digits : isDanish ? grouped : decimal;
    this.danishDecimals[cell] = isDecimal && isDanish ? since : 0;
    this.englishDecimals[cell] = isDecimal && !isDanish ? since : 0;
    return true;
  }
}

/** True when a value has no more decimals than were printed; 1,5e-1 has. */
function isWritten(value: number | null, decimals: number): boolean {
  return value === null || Math.round(value * 10 ** decimals) / 10 ** decimals === value;
}
