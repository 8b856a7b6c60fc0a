import { countColumns, derivedColumns } from '../../lib/Column.ts';
import { agreesAtPrecision } from '../figures/agreesAtPrecision.ts';
import type { BulkPlan } from './BulkPlan.ts';
import { derivedScales } from './derivedScales.ts';
import { figureFlags } from './FigureReader.ts';
import type { RowContext } from './RowContext.ts';
import type { RowFigures } from './RowFigures.ts';

const firstDerived = countColumns.length;
const scales = derivedScales.length;

/** A row's counts as far as they are known, also those computed from the others; NaN where they are not. */
export interface KnownCounts {
  readonly insured: number;
  readonly capacity: number;
  readonly vacant: number;
  readonly filled: number;
}

/** The published shares and ratios of one row, held against its counts. */
export class DerivedCells {
  /** The printed number under a scale, shares as 0–1; set by `read`. */
  printed = NaN;
  decimals = 0;
  readonly #present: readonly number[];
  readonly #most: readonly number[];

  constructor(
    private readonly plan: BulkPlan,
    private readonly figures: RowFigures,
  ) {
    this.#most = plan.conventions.derivedDecimals;
    this.#present = derivedColumns.map((_, derived) => derived).filter((derived) => figures.at[firstDerived + derived]! >= 0);
  }

  /** Scales are those of `derivedScales`: odd ones English, the first two percent. @returns False when the cell holds no number under the scale. */
  read(derived: number, scale: number): boolean {
    const { figures } = this;
    const figure = firstDerived + derived;
    const isEnglish = scale % 2;
    const percent = scale < 2;
    if (figures.kinds[figure] !== 'number') return false;
    const number = isEnglish ? figures.english[figure]! : figures.danish[figure]!;
    if (Number.isNaN(number)) return false;
    const written = isEnglish ? figures.englishDecimals[figure]! : figures.danishDecimals[figure]!;
    const most = this.#most[derived * 2 + isEnglish]!;
    const decimals = written < most ? written : most;
    const isPercent = derived < 2 && (percent || (figures.flags[figure]! & figureFlags.percent) !== 0);
    this.printed = isPercent ? number / 100 : number;
    this.decimals = isPercent ? decimals + 2 : decimals;
    return true;
  }

  /** True when, under the scale chosen, the cell fits `ifZero` and does not fit `ifStep`. */
  proves(derived: number, ifZero: number, ifStep: number): boolean {
    if (!this.read(derived, this.plan.conventions.scales[derived]!)) return false;
    return agreesAtPrecision(this.printed, ifZero, this.decimals) && !agreesAtPrecision(this.printed, ifStep, this.decimals);
  }

  /** @param byScale True when a count of the row was itself proven by a derived cell. */
  check(counts: KnownCounts, row: RowContext, byScale: boolean): void {
    const present = this.#present;
    const weighs = this.plan.conventions.weighsScales;
    for (let at = 0; at < present.length; at += 1) {
      const derived = present[at]!;
      const kind = this.figures.kinds[firstDerived + derived];
      if (kind !== 'number' && kind !== 'text') continue;
      if (kind === 'number') this.#noteDecimals(derived, row.facts.derivedDecimals);
      const under = derived === 3 ? counts.filled : counts.capacity;
      const over = derived === 0 ? counts.vacant : derived === 1 ? counts.filled : counts.insured;
      const expected = under === 0 ? NaN : over / under;
      if (weighs && !Number.isNaN(expected))
        this.#noteScales(derived, expected, byScale ? row.facts.agreementsByScale : row.facts.agreements);
      this.#compare(derived, over, under, expected, row);
    }
  }

  #noteDecimals(derived: number, most: number[]): void {
    const figure = firstDerived + derived;
    const { danishDecimals, englishDecimals, danish, english } = this.figures;
    if (danishDecimals[figure]! > most[derived * 2]!) most[derived * 2] = significant(danish[figure]!, most[derived * 2]!);
    if (englishDecimals[figure]! > most[derived * 2 + 1]!) most[derived * 2 + 1] = significant(english[figure]!, most[derived * 2 + 1]!);
  }

  #noteScales(derived: number, expected: number, agreements: number[]): void {
    const { danish, english, flags } = this.figures;
    const figure = firstDerived + derived;
    const isSame = danish[figure] === english[figure];
    // Only a share without its sign can be printed as percent or not.
    const isOpen = derived < 2 && !(flags[figure]! & figureFlags.percent);
    const at = derived * scales;
    for (let scale = 0; scale < (isOpen ? scales : 2); scale += 2) {
      const first = this.read(derived, scale) && agrees(this.printed, expected, this.decimals) ? 1 : 0;
      const second = isSame ? first : this.read(derived, scale + 1) && agrees(this.printed, expected, this.decimals) ? 1 : 0;
      agreements[at + scale]! += first;
      agreements[at + scale + 1]! += second;
      if (isOpen) continue;
      agreements[at + 2]! += first;
      agreements[at + 3]! += second;
    }
  }

  #compare(derived: number, over: number, under: number, expected: number, row: RowContext): void {
    const figure = firstDerived + derived;
    const isRead = this.read(derived, this.plan.conventions.scales[derived]!) && !(this.figures.flags[figure]! & figureFlags.unclear);
    if (isRead && !Number.isNaN(expected)) {
      row.facts.comparable[derived]! += 1;
      if (agrees(this.printed, expected, this.decimals)) {
        row.facts.derivedAgree += 1;
        return;
      }
      if (!this.plan.conventions.weighsScales) this.#noteScales(derived, expected, row.facts.agreements);
    }
    this.#report(derived, isRead, over, under, expected, row);
  }

  #report(derived: number, isRead: boolean, over: number, under: number, expected: number, row: RowContext): void {
    const figure = firstDerived + derived;
    const column = derivedColumns[derived]!;
    const published = row.textOf(figure);
    const at = { line: row.line, column: this.figures.at[figure]! + 1 };
    if (this.figures.flags[figure]! & figureFlags.unclear) {
      return row.findings.doubt('row-unclear', { why: 'too-precise', raw: published }, at);
    }
    if (!isRead) return row.findings.add('warning', 'not-a-number', { raw: published, column }, at);
    if (Number.isNaN(over) || Number.isNaN(under)) return;
    if (under === 0) return row.findings.add('warning', 'derived-not-defined', { area: row.name, column, published }, at);
    row.facts.differing[derived]! += 1;
    row.findings.add('warning', 'derived-disagrees', { area: row.name, column, published, recomputed: expected }, at);
  }
}

const halves = Array.from({ length: 20 }, (_, decimals) => 0.5 * 10 ** -decimals);

/** `agreesAtPrecision`, its powers worked out once. */
function agrees(printed: number, recomputed: number, decimals: number): boolean {
  if (decimals >= halves.length) return agreesAtPrecision(printed, recomputed, decimals);
  return Math.abs(printed - recomputed) <= halves[decimals]! + 1e-9 * Math.max(1, Math.abs(recomputed));
}

/** Decimals that a number needs, as `chooseScale` counts them; never less than `least`. */
function significant(value: number, least: number): number {
  return Math.max(least, String(value).split('.')[1]?.length ?? 0);
}
