import { countColumns } from '../../lib/Column.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';
import { parseFigure } from '../figures/parseFigure.ts';
import { figureColumns } from '../tables/figureColumns.ts';
import { AreaReader, type ReadArea } from './AreaReader.ts';
import { BulkFindings } from './BulkFindings.ts';
import { noFacts } from './BulkFacts.ts';
import type { BulkPlan } from './BulkPlan.ts';
import type { ChunkResult } from './ChunkResult.ts';
import { DateReader } from './DateReader.ts';
import { KnownCells, type KnownCell } from './KnownCells.ts';
import { OtherCells } from './OtherCells.ts';
import { PracticeReader } from './PracticeReader.ts';
import { RowChecks } from './RowChecks.ts';
import { RowColumns } from './RowColumns.ts';
import type { RowContext } from './RowContext.ts';
import { RowFigures } from './RowFigures.ts';
import { RowScanner } from './RowScanner.ts';

const figures = figureColumns.length;

/** Reads chunks of one file, row by row, under a plan; remembers the texts it has met. */
export class ChunkReader {
  readonly #cells: KnownCells;
  readonly #areas: AreaReader;
  readonly #dates: DateReader;
  readonly #figures: RowFigures;
  readonly #checks: RowChecks;
  readonly #others: OtherCells;
  readonly #practices: PracticeReader;
  readonly #columns = new RowColumns();
  readonly #at: { readonly name: number; readonly code: number; readonly date: number };
  readonly #lastCount: number;
  readonly #row: RowContext;
  readonly #labels: KnownCell[] = [];
  #scanner = new RowScanner(new Uint8Array(), 0, 1);

  constructor(
    private readonly plan: BulkPlan,
    index: AreaIndex,
  ) {
    this.#cells = new KnownCells(plan.encoding);
    this.#areas = new AreaReader(index);
    this.#dates = new DateReader(plan.conventions.order);
    this.#figures = new RowFigures(plan);
    this.#checks = new RowChecks(plan, this.#figures);
    this.#others = new OtherCells(plan, this.#cells);
    this.#practices = new PracticeReader(index);
    const { roles } = plan;
    this.#at = { name: roles.indexOf('area-name'), code: roles.indexOf('area-code'), date: roles.indexOf('as-of') };
    this.#lastCount = Math.max(...countColumns.map((column) => roles.indexOf(column)));
    const textOf = (figure: number): string => this.#cell(this.#figures.at[figure]!).text;
    this.#row = { facts: noFacts(), findings: new BulkFindings(), line: 0, name: '', nameColumn: 1, textOf };
  }

  /** @param bytes Whole lines of the file. */
  read(bytes: Uint8Array): ChunkResult {
    const scanner = new RowScanner(bytes, this.plan.delimiter, 1);
    this.#scanner = scanner;
    const row = this.#row;
    row.facts = noFacts();
    row.findings = new BulkFindings();
    this.#practices.begin();
    this.#cells.forget();
    while (scanner.next()) this.#readRow();
    row.facts.errors = row.findings.errors;
    row.facts.doubts = row.findings.doubts;
    const { diagnostics, counts } = row.findings;
    const rows = this.#columns.take(this.#areas.codes, this.#practices.practices);
    return { lines: scanner.lines, rows, facts: row.facts, diagnostics, counts: [...counts] };
  }

  #readRow(): void {
    const scanner = this.#scanner;
    const row = this.#row;
    row.line = scanner.line;
    if (scanner.count === 1 && scanner.starts[0] === scanner.ends[0] && !scanner.isUnclear) return;
    if (scanner.isUnclear) return this.#unclear('quotes');
    const name = this.#repeated(this.#at.name);
    const code = this.#repeated(this.#at.code);
    const date = this.#repeated(this.#at.date);
    const area = this.#areas.read(name, code);
    row.name = area.name;
    row.nameColumn = (name.text === '' && code.text !== '' ? this.#at.code : this.#at.name) + 1;
    const filled = this.#readFigures();
    this.#labels[0] = name;
    this.#labels[1] = code;
    this.#labels[2] = date;
    if (!this.#others.check(scanner, row, this.#labels, this.#figures)) return;
    if (area.kind !== 'found') {
      const isNote = this.#others.isNote(name, this.#at.name >= 0, filled, this.#figures, scanner);
      if (isNote && !this.#others.mayBeLost(scanner)) return;
      if (isNote || this.#figures.texts >= 2) return this.#unclear('not-a-row');
    }
    if (name.text === '' && code.text === '') return this.#unclear('no-name');
    if (date.text === '') return this.#unclear('no-date');
    this.#checkWidth();
    if (area.kind !== 'found') return this.#reportOther(area, name, code);
    if (area.how !== 'official' || name.hidden || name.damaged || code.hidden || code.damaged) this.#noteArea(area, name, [name, code]);
    const practice = this.#readPractice(area);
    if (practice === null) return this.#unclear('total-row');
    const day = this.#dates.read(date);
    const at = { line: row.line, column: this.#at.date + 1 };
    if (day.order === 'day-first') row.facts.dayFirst += 1;
    if (day.order === 'month-first') row.facts.monthFirst += 1;
    if (day.scanned === null) row.findings.once(day, 'error', 'not-a-date', { raw: date.text }, at);
    else if (day.date === null) {
      row.findings.doubt('row-unclear', { why: day.scanned.precision === 'year' ? 'whole-year' : 'day-or-month', raw: date.text }, at);
    } else if (day.scanned.precision !== 'day') {
      row.findings.once(day, 'warning', 'date-from-period', { raw: day.scanned.raw.trim(), date: day.date }, at);
    }
    row.facts.municipalities += 1;
    this.#figures.noteConventions(row.facts);
    this.#checks.check(row);
    if (day.date === null) return;
    const { insured, capacity, vacant } = this.#checks.known;
    this.#columns.add(area.number, day.date, practice, whole(insured), thousandths(capacity), thousandths(vacant), row.line);
  }

  /** @returns The practice's number in this chunk, -1 for a row that names none, null for one that says it is of the whole municipality. */
  #readPractice(area: ReadArea): number | null {
    const { practices } = this.plan;
    let first: KnownCell | null = null;
    for (let at = 0; at < practices.length; at += 1) {
      const cell = this.#cell(practices[at]!);
      if (cell.text === '') continue;
      if (this.#practices.isWhole(cell, area)) return null;
      first ??= cell;
    }
    return first === null ? -1 : this.#practices.read(first, area);
  }

  #cell(column: number): KnownCell {
    const scanner = this.#scanner;
    if (column < 0 || column >= scanner.count) return this.#cells.absent;
    return this.#cells.at(scanner.bytes, scanner.starts[column]!, scanner.ends[column]!);
  }

  #repeated(column: number): KnownCell {
    const scanner = this.#scanner;
    if (column < 0 || column >= scanner.count) return this.#cells.absent;
    return this.#cells.repeated(column, scanner.bytes, scanner.starts[column]!, scanner.ends[column]!);
  }

  /** @returns How many figure cells are not blank. */
  #readFigures(): number {
    const scanner = this.#scanner;
    const row = this.#figures;
    let filled = 0;
    row.texts = 0;
    for (let figure = 0; figure < figures; figure += 1) {
      const column = row.at[figure]!;
      if (column < 0) continue;
      if (column >= scanner.count) {
        row.readBytes(figure, scanner.bytes, 0, 0, 0);
        continue;
      }
      const start = scanner.starts[column]!;
      const end = scanner.ends[column]!;
      if (!row.readBytes(figure, scanner.bytes, start, end, scanner.marks[column]!)) row.readText(figure, this.#cell(column).text);
      const kind = row.kinds[figure];
      if (kind !== 'empty') filled += 1;
      if (kind === 'text') row.texts += 1;
    }
    return filled;
  }

  /** The rule of `checkTexts`: a row that lost a cell, or has a figure too many. */
  #checkWidth(): void {
    const { count, starts, ends } = this.#scanner;
    const expected = this.plan.headerWidth;
    if (count > this.#lastCount && count <= expected) return;
    let width = count;
    while (width > 0 && (starts[width - 1] === ends[width - 1] || this.#cell(width - 1).raw.trim() === '')) width -= 1;
    let isRagged = count <= this.#lastCount;
    for (let column = expected; column < width; column += 1) isRagged ||= parseFigure(this.#cell(column).text).kind === 'number';
    if (isRagged) this.#row.findings.add('error', 'ragged-row', { cells: width, expected }, { line: this.#row.line });
  }

  #unclear(why: 'quotes' | 'not-a-row' | 'no-name' | 'no-date' | 'total-row'): void {
    const scanner = this.#scanner;
    const raw = scanner.count === 0 || why === 'quotes' ? '' : this.#cell(Math.max(0, this.#at.name)).text;
    this.#row.findings.doubt('row-unclear', { why, raw }, { line: this.#row.line });
  }

  #reportOther(area: ReadArea, name: KnownCell, code: KnownCell): void {
    const { findings, line, nameColumn } = this.#row;
    const at = { line, column: nameColumn };
    const shown = name.text || code.text;
    switch (area.kind) {
      case 'found':
        return;
      case 'christiansø':
        return findings.once(area, 'warning', 'not-a-municipality', { name: shown }, at);
      case 'other':
        return findings.once(area, 'warning', 'ignored-row', { text: shown }, at);
      case 'contradiction':
        return findings.doubt('area-contradiction', { name: shown, code: area.code, official: area.name }, at);
      case 'total':
        return this.#unclear('total-row');
      case 'unknown':
        return findings.doubt('unknown-area', { name: shown }, at);
    }
  }

  #noteArea(area: ReadArea, name: KnownCell, cells: readonly KnownCell[]): void {
    const { findings, line, nameColumn } = this.#row;
    const at = { line, column: nameColumn };
    if (area.how === 'damaged') findings.once(area, 'warning', 'area-damaged', { name: name.text, official: area.name }, at);
    if (area.how === 'variant') findings.once(area, 'note', 'area-variant', { name: name.text, official: area.name }, at);
    for (const cell of cells) {
      if (cell.hidden) findings.once(cell, 'note', 'hidden-characters', { text: cell.text }, at);
      if (cell.damaged) findings.add('warning', 'damaged-characters', { raw: cell.text }, at);
    }
  }
}

function whole(value: number): number {
  return Number.isNaN(value) ? -1 : value;
}

function thousandths(value: number): number {
  return Number.isNaN(value) ? -1 : Math.round(value * 1000);
}
