import { looksLikeNote } from '../tables/looksLikeNote.ts';
import type { BulkPlan } from './BulkPlan.ts';
import { mark } from './byteMarks.ts';
import type { KnownCell, KnownCells } from './KnownCells.ts';
import type { RowContext } from './RowContext.ts';
import type { RowFigures } from './RowFigures.ts';
import type { RowScanner } from './RowScanner.ts';

const [zero, four, five] = [48, 52, 53] as const;
/** Shortest text that can hold a telephone number written 0045. */
const longNumber = 12;

/** True when the digits 0045 stand somewhere in the cell. */
function has0045(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end - 3; at += 1) {
    if (bytes[at] === zero && bytes[at + 1] === zero && bytes[at + 2] === four && bytes[at + 3] === five) return true;
  }
  return false;
}

/** What must be looked for in every cell, used or not: personal data, text that is none, headers in the middle of the file. */
export class OtherCells {
  readonly #used: readonly boolean[];
  readonly #isLabel: readonly boolean[];

  constructor(
    { roles }: BulkPlan,
    private readonly cells: KnownCells,
  ) {
    this.#used = roles.map((role) => role !== null);
    this.#isLabel = roles.map((role) => role === 'area-name' || role === 'area-code' || role === 'as-of');
  }

  /** @returns False when the row cannot be read by itself; that was reported. */
  check(scanner: RowScanner, row: RowContext, labels: readonly KnownCell[], figures: RowFigures): boolean {
    const { bytes, starts, ends, marks, count } = scanner;
    let candidates = 0;
    let why: 'characters' | 'quotes' | null = null;
    for (let column = 0; column < count; column += 1) {
      const of = marks[column]!;
      const used = this.#used[column] === true;
      if (of & mark.odd) why = 'characters';
      if (of & mark.stop && used) why = 'quotes';
      if (of & mark.other && !used) candidates += 1;
      const start = starts[column]!;
      const end = ends[column]!;
      if (this.#isLabel[column] || (!(of & mark.other) && end - start < longNumber)) continue;
      if (!(of & (mark.high | mark.sign)) && (end - start < longNumber || !has0045(bytes, start, end))) continue;
      if (this.#isUnclear(this.cells.at(bytes, start, end), row)) why = 'characters';
    }
    for (let label = 0; label < labels.length; label += 1) if (this.#isUnclear(labels[label]!, row)) why = 'characters';
    if (why === null && candidates + figures.texts > 0 && this.#isHeader(scanner, candidates, labels, figures)) {
      row.findings.doubt('row-unclear', { why: 'not-a-row', raw: row.name }, { line: row.line });
      return false;
    }
    if (why === null) return true;
    row.findings.doubt('row-unclear', { why, raw: row.name }, { line: row.line });
    return false;
  }

  /** Notes personal data; true for a cell that is no text. */
  #isUnclear({ personal, isUnclear }: KnownCell, row: RowContext): boolean {
    if (personal) {
      row.facts.cpr += personal.cpr;
      row.facts.email += personal.email;
      row.facts.phone += personal.phone;
    }
    return isUnclear;
  }

  /** True when two cells of the row name figures: what `findTables` takes for the header of another table. */
  #isHeader(scanner: RowScanner, candidates: number, labels: readonly KnownCell[], figures: RowFigures): boolean {
    let named = 0;
    for (const label of labels) if (this.cells.namesFigure(label)) named += 1;
    const texts = candidates + figures.texts;
    if (named + texts < 2) return false;
    for (let column = 0; column < scanner.count; column += 1) {
      if (!(scanner.marks[column]! & mark.other) || labels.includes(this.#at(scanner, column))) continue;
      if (this.cells.namesFigure(this.#at(scanner, column))) named += 1;
    }
    return named >= 2;
  }

  #at(scanner: RowScanner, column: number): KnownCell {
    return this.cells.at(scanner.bytes, scanner.starts[column]!, scanner.ends[column]!);
  }

  /** True for a row that is no row of the table: blank, or a note. Only for rows of no known municipality. */
  isNote(name: KnownCell, hasName: boolean, filled: number, figures: RowFigures, scanner: RowScanner): boolean {
    if (filled === 0) return true;
    const present = figures.at.filter((column) => column >= 0).length;
    return looksLikeNote(hasName ? name.text : this.#first(scanner)) && filled <= Math.max(1, present / 2);
  }

  /** True for a row with more cells than a note has: `checkTexts` looks for figures that would be lost in it. */
  mayBeLost(scanner: RowScanner): boolean {
    let cells = 0;
    for (let column = 0; column < scanner.count; column += 1) if (this.#at(scanner, column).text !== '') cells += 1;
    return cells >= 3;
  }

  #first(scanner: RowScanner): string {
    for (let column = 0; column < scanner.count; column += 1) {
      const text = this.#at(scanner, column).raw.trim();
      if (text !== '') return text;
    }
    return '';
  }
}
