import { isPlausibleRatio } from '../reckon/checkCounts.ts';
import type { BulkPlan } from './BulkPlan.ts';
import { DerivedCells, type KnownCounts } from './DerivedCells.ts';
import { readCounts, type RowCounts } from './readCounts.ts';
import type { RowContext } from './RowContext.ts';
import type { RowFigures } from './RowFigures.ts';

const [insured, capacity, vacant, filled] = [0, 1, 2, 3] as const;
const names = ['insured', 'capacity', 'vacant', 'filled'] as const;

/** Values and checks of one row of a municipality: what `settleDashes`, `checkCounts` and `checkDerived` do over a whole table. */
export class RowChecks {
  readonly #counts: RowCounts = { values: new Float64Array(4), dash: [false, false, false, false], hasDash: false };
  readonly #derived: DerivedCells;
  readonly #step: number;
  readonly #isBelow: boolean;
  /** The row's counts, also the computed ones; NaN where unknown. */
  readonly known: { -readonly [Name in keyof KnownCounts]: number } = { insured: NaN, capacity: NaN, vacant: NaN, filled: NaN };

  constructor(
    plan: BulkPlan,
    private readonly figures: RowFigures,
  ) {
    this.#derived = new DerivedCells(plan, figures);
    this.#isBelow = plan.practices.length > 0;
    this.#step = 10 ** -plan.conventions.decimals;
  }

  check(row: RowContext): void {
    readCounts(this.figures, row, this.#counts);
    const byScale = this.#counts.hasDash && this.#settleDashes(row);
    this.#complete();
    this.#checkCounts(row);
    this.#derived.check(this.known, row, byScale);
  }

  /** @returns True when a derived cell gave a proof. */
  #settleDashes(row: RowContext): boolean {
    let byScale = false;
    const { values, dash } = this.#counts;
    for (const column of [capacity, filled, vacant, insured]) {
      if (!dash[column]) continue;
      const proof = this.#proofOf(column, values);
      const data = { column: names[column], area: row.name, raw: row.textOf(column) };
      const at = { line: row.line, column: this.figures.at[column]! + 1 };
      if (proof === null) {
        row.findings.doubt('dash-undecided', data, at);
        continue;
      }
      byScale ||= proof === 'derived';
      values[column] = 0;
      row.facts.dashesProven += 1;
      row.findings.add('note', 'dash-is-zero', { ...data, by: 'identity' }, at);
    }
    return byScale;
  }

  #proofOf(column: number, values: Float64Array): 'counts' | 'derived' | null {
    const [all, none, taken] = [values[capacity]!, values[vacant]!, values[filled]!];
    if (column === capacity) return none === 0 && taken === 0 ? 'counts' : null;
    if (column === insured || Number.isNaN(all)) return null;
    if (column === filled) {
      if (!Number.isNaN(none)) return none === all ? 'counts' : null;
      return all > 0 && this.#derived.proves(0, 1, (all - this.#step) / all) ? 'derived' : null;
    }
    if (!Number.isNaN(taken)) return taken === all ? 'counts' : null;
    if (all <= 0) return all === 0 ? 'counts' : null;
    const persons = values[insured]!;
    const isProven =
      this.#derived.proves(0, 0, this.#step / all) ||
      this.#derived.proves(1, 1, (all - this.#step) / all) ||
      (persons > 0 && all > this.#step && this.#derived.proves(3, persons / all, persons / (all - this.#step)));
    return isProven ? 'derived' : null;
  }

  #complete(): void {
    const { values } = this.#counts;
    const { at } = this.figures;
    const known = this.known;
    known.insured = values[insured]!;
    known.capacity = at[capacity]! < 0 ? values[vacant]! + values[filled]! : values[capacity]!;
    known.vacant = at[vacant]! < 0 ? values[capacity]! - values[filled]! : values[vacant]!;
    known.filled = Number.isNaN(values[filled]!) ? values[capacity]! - values[vacant]! : values[filled]!;
  }

  #checkCounts(row: RowContext): void {
    const { values } = this.#counts;
    const none = values[vacant]!;
    const taken = values[filled]!;
    const all = this.known.capacity;
    if (none > all || taken > all || Math.abs(none + taken - values[capacity]!) >= 0.0051) this.#reportCounts(row);
    else if (!Number.isNaN(values[capacity]! + none + taken)) row.facts.identities += 1;
    // Of practices, it is the municipality's ratio that must be possible.
    if (this.#isBelow || Number.isNaN(values[insured]! + all) || isPlausibleRatio(values[insured]!, all)) return;
    const data = { area: row.name, insured: values[insured]!, capacity: all };
    row.facts.strange += 1;
    row.findings.add('warning', 'implausible-ratio', data, { line: row.line, column: row.nameColumn });
  }

  #reportCounts(row: RowContext): void {
    const { values } = this.#counts;
    const none = values[vacant]!;
    const taken = values[filled]!;
    const all = this.known.capacity;
    const place = (column: number): { line: number; column: number } => ({ line: row.line, column: this.figures.at[column]! + 1 });
    if (!Number.isNaN(values[capacity]! + none + taken)) {
      row.findings.doubt('counts-disagree', { area: row.name, capacity: all, vacant: none, filled: taken }, place(filled));
    } else if (none > all) {
      row.findings.add('error', 'vacant-exceeds-capacity', { area: row.name, vacant: none, capacity: all }, place(vacant));
    } else row.findings.add('error', 'filled-exceeds-capacity', { area: row.name, filled: taken, capacity: all }, place(filled));
  }
}
